using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Reading;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Ingesting;

/// <summary>One run of <c>ingest</c>: documents are read and resolved side by side, and stored one batch after the other, in the
/// order named. What a document cites is resolved by the registry and the user's norms alone, so that the result does not
/// depend on the order of runs.</summary>
internal sealed class IngestRun(CliHost host, IngestRequest request)
{
    private const int DuplicatesTold = 5;

    private readonly HashSet<InstrumentId> _touched = [];
    private IngestTotals _totals;

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="CommandException">There is nothing to read, or the user's norms cannot be read.</exception>
    /// <exception cref="StoreException">The store cannot be used; what was stored before is safe.</exception>
    /// <exception cref="Neo4jException">The server cannot be used, or was lost; what was written is safe.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it; what was read is stored.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (request.Documents.Paths.Contains(SourceFile.StandardInputName))
        {
            throw new UsageException(IngestMessages.NoStandardInput);
        }

        InstrumentRegistry registry = UserNorms.Read(host, request.Language, request.Knowledge)(InstrumentRegistry.Default);
        string reader = Reader.With(UserNorms.Fingerprint(host, request.Knowledge.Norms));
        IReadOnlyDictionary<string, KeptDocument> known = new Dictionary<string, KeptDocument>();
        StorePaths names = IngestTarget.Names(request);
        var run = new DocumentRun<IngestItem>(host, request.Language, request.Documents, Work);
        if (!run.HasDocuments)
        {
            // A mistyped path makes no store.
            await run.RunAsync(false, static _ => { }, cancellation).ConfigureAwait(false);
            run.Conclude();
            return ExitCodes.Failed;
        }

        IngestTarget target = await IngestTarget.OpenAsync(host, request, registry, cancellation).ConfigureAwait(false);
        await using (target.ConfigureAwait(false))
        {
            known = await target.Sink.KeptAsync([.. request.Documents.Paths.Select(names.BeginningOf)], cancellation).ConfigureAwait(false);
            await StoreAsync(target.Sink, run, cancellation).ConfigureAwait(false);
            target.Complete();
            await VanishedAsync(target.Sink, run, known.Keys, names, cancellation).ConfigureAwait(false);
            await TellDuplicatesAsync(target.Sink, cancellation).ConfigureAwait(false);
            IngestSummary.Print(host, request, _totals, run.Failed, await target.CountsAsync(cancellation).ConfigureAwait(false), await target.SettleAsync(cancellation).ConfigureAwait(false));
        }

        run.Conclude();
        return run.Read == 0 ? ExitCodes.Failed : run.Failed > 0 ? ExitCodes.Partial : ExitCodes.Success;

        IngestItem Work(DocumentText document)
        {
            string name = names.NameOf(document.Name);
            return known.TryGetValue(name, out KeptDocument kept) && kept == new KeptDocument(StoredDocument.HashOf(document.Text), reader)
                ? IngestItem.Known
                : new IngestItem(StoredDocument.Of(name, document.Text, ScanDoubts.Apply(host.Extract(document.Text), document.Doubts), registry) with { Reader = reader });
        }
    }

    private async Task StoreAsync(IDocumentSink sink, DocumentRun<IngestItem> run, CancellationToken cancellation)
    {
        var batches = new StoreBatches(sink, Stored);
        try
        {
            await run.RunAsync(true, item => TakeAsync(item, batches), cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await batches.FlushAsync().ConfigureAwait(false);
            throw;
        }

        await batches.FlushAsync().ConfigureAwait(false);
    }

    private async Task TakeAsync(IngestItem item, StoreBatches batches)
    {
        if (item.Document is { } document)
        {
            await batches.AddAsync(document).ConfigureAwait(false);
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

    private async Task VanishedAsync(IDocumentSink sink, DocumentRun<IngestItem> run, IEnumerable<string> stored, StorePaths names, CancellationToken cancellation)
    {
        // Where nothing could be read, the folder itself may be away: a disk that is not connected.
        IReadOnlyList<string> gone = run.Read == 0 ? [] : VanishedFiles.In(stored, names, request.Documents.Paths, run.Met, run.Unreadable);
        if (request.Prune)
        {
            _totals = _totals with { Removed = await sink.RemoveAsync(gone, cancellation).ConfigureAwait(false) };
        }
        else if (gone.Count > 0)
        {
            Complaints.Warn(host, request.Language, IngestMessages.Vanished(gone.Count, gone[0]));
        }
    }

    private async Task TellDuplicatesAsync(IDocumentSink sink, CancellationToken cancellation)
    {
        IReadOnlyList<(InstrumentId Id, IReadOnlyList<string> Paths)> twice = await sink.TwiceAsync(_touched, cancellation).ConfigureAwait(false);
        foreach ((InstrumentId id, IReadOnlyList<string> paths) in twice.Take(DuplicatesTold))
        {
            Complaints.Warn(host, request.Language, IngestMessages.Duplicate(Words.Of(id), paths));
        }

        if (twice.Count > DuplicatesTold)
        {
            Complaints.Warn(host, request.Language, IngestMessages.MoreDuplicates(twice.Count - DuplicatesTold));
        }
    }
}
