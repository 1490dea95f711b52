using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Reading;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Ingesting;

/// <summary>One run of <c>ingest</c>: documents are read and resolved side by side, and stored one batch after the other, in the
/// order named. What a document cites is resolved by the registry and the user's norms alone, so that the result does not
/// depend on the order of runs.</summary>
internal sealed class IngestRun(CliHost host, IngestRequest request)
{
    private const int DuplicatesTold = 5;

    private readonly StorePaths _names = new(request.Knowledge.Store);
    private readonly HashSet<InstrumentId> _touched = [];
    private IngestTotals _totals;

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="CommandException">There is nothing to read, or the user's norms cannot be read.</exception>
    /// <exception cref="StoreException">The store cannot be used; what was stored before is safe.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it; what was read is stored.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (request.Documents.Paths.Contains(SourceFile.StandardInputName))
        {
            throw new UsageException(IngestMessages.NoStandardInput);
        }

        InstrumentRegistry registry = UserNorms.Read(host, request.Language, request.Knowledge)(InstrumentRegistry.Default);
        string reader = Reader.With(UserNorms.Fingerprint(host, request.Knowledge.Norms));
        IReadOnlyDictionary<string, string> known = new Dictionary<string, string>();
        var run = new DocumentRun<IngestItem>(host, request.Language, request.Documents, Work);
        if (!run.HasDocuments)
        {
            // A mistyped path makes no store.
            await run.RunAsync(false, static _ => { }, cancellation).ConfigureAwait(false);
            run.Conclude();
            return ExitCodes.Failed;
        }

        using GraphStore store = GraphStore.Open(request.Knowledge.Store, host.StorePatience);
        known = store.Current(reader);
        await StoreAsync(store, run, cancellation).ConfigureAwait(false);
        Vanished(store, run);
        TellDuplicates(store);
        IngestSummary.Print(host, request, _totals, run.Failed, store.Counts());
        run.Conclude();
        return run.Read == 0 ? ExitCodes.Failed : run.Failed > 0 ? ExitCodes.Partial : ExitCodes.Success;

        IngestItem Work(DocumentText document)
        {
            string name = _names.NameOf(document.Name);
            return known.TryGetValue(name, out string? hash) && hash == StoredDocument.HashOf(document.Text)
                ? IngestItem.Known
                : new IngestItem(StoredDocument.Of(name, document.Text, host.Extract(document.Text), registry) with { Reader = reader });
        }
    }

    private async Task StoreAsync(GraphStore store, DocumentRun<IngestItem> run, CancellationToken cancellation)
    {
        var batches = new StoreBatches(store, Stored);
        try
        {
            await run.RunAsync(true, item => Take(item, batches), cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            batches.Flush();
            throw;
        }

        batches.Flush();
    }

    private void Take(IngestItem item, StoreBatches batches)
    {
        if (item.Document is { } document)
        {
            batches.Add(document);
        }
        else
        {
            _totals = _totals with { Unchanged = _totals.Unchanged + 1 };
        }
    }

    private void Stored(StoredDocument document, StoreOutcome outcome)
    {
        _totals = _totals.With(document, outcome);
        if (outcome != StoreOutcome.Unchanged && !document.Context.Self.IsEmpty)
        {
            _touched.Add(document.Context.Self);
        }
    }

    private void Vanished(GraphStore store, DocumentRun<IngestItem> run)
    {
        // Where nothing could be read, the folder itself may be away: a disk that is not connected.
        IReadOnlyList<string> gone = run.Read == 0 ? [] : VanishedFiles.In(store, _names, request.Documents.Paths, run.Unreadable);
        if (request.Prune)
        {
            _totals = _totals with { Removed = gone.Count(store.Remove) };
        }
        else if (gone.Count > 0)
        {
            Complaints.Warn(host, request.Language, IngestMessages.Vanished(gone.Count, gone[0]));
        }
    }

    private void TellDuplicates(GraphStore store)
    {
        (InstrumentId Id, IReadOnlyList<string> Paths)[] twice =
            [.. _touched.Select(id => (id, store.PathsOf(id))).Where(static d => d.Item2.Count > 1).OrderBy(static d => d.id.Value, StringComparer.Ordinal)];
        foreach ((InstrumentId id, IReadOnlyList<string> paths) in twice.Take(DuplicatesTold))
        {
            Complaints.Warn(host, request.Language, IngestMessages.Duplicate(Words.Of(id), paths));
        }

        if (twice.Length > DuplicatesTold)
        {
            Complaints.Warn(host, request.Language, IngestMessages.MoreDuplicates(twice.Length - DuplicatesTold));
        }
    }
}
