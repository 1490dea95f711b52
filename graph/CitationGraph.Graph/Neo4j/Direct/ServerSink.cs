using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Neo4j.Direct;

/// <summary>Writes documents straight into a server, from as many processes at once as there are. Each batch is one
/// transaction: the files are locked first, in order, so that two that write the same path come one after the other; a deadlock
/// is tried again by the driver. What depends on more than one document is left to <see cref="Settlement"/>
/// (docs/decisions/0013-shared-graph.md).</summary>
public sealed class ServerSink(IDriver driver) : IDocumentSink
{
    private const string Gone = "Neo.ClientError.Statement.EntityNotFound";
    private const int Tries = 10;
    private const long Page = 20_000;

    /// <summary>Makes the keys and indexes where they are missing.</summary>
    public async Task PrepareAsync(CancellationToken cancellation = default)
    {
        await Constraints.MakeAsync(driver, cancellation).ConfigureAwait(false);
        await driver.ExecuteAsync(new Query(DirectStatements.Begin, ("model", (long)GraphModel.Version)), AccessMode.Write, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, KeptDocument>> KeptAsync(IReadOnlyList<string> beginnings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(beginnings);
        var kept = new Dictionary<string, KeptDocument>(StringComparer.Ordinal);
        foreach (string beginning in beginnings.Distinct(StringComparer.Ordinal))
        {
            await foreach (object?[] row in ServerState.PagesAsync(driver, DirectStatements.Kept, Page, cancellation, ("beginning", beginning)).ConfigureAwait(false))
            {
                // A file without a digest was not written whole.
                kept[(string)row[0]!] = row[3] is null ? default : new KeptDocument(row[1] as string ?? string.Empty, row[2] as string ?? string.Empty);
            }
        }

        return kept;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoreOutcome>> KeepAsync(IReadOnlyList<StoredDocument> documents, CancellationToken cancellation = default)
    {
        // Of two of one path the last counts, as it does when one comes after the other.
        Dictionary<string, StoredDocument> last = (documents ?? []).GroupBy(static d => d.Path, StringComparer.Ordinal).ToDictionary(static d => d.Key, static d => d.Last(), StringComparer.Ordinal);
        (StoredDocument Document, RelationGroup Group)[] all = [.. last.Values.OrderBy(static d => d.Path, StringComparer.Ordinal).Select(static d => (d, DocumentGroups.Of(StoredDocuments.Of(d))))];
        Dictionary<string, KeptDocument> before = all.Length == 0 ? [] : await WrittenAsync(all, cancellation).ConfigureAwait(false);
        return [.. (documents ?? []).Select(d => !before.TryGetValue(d.Path, out KeptDocument was) ? StoreOutcome.Added : was == new KeptDocument(d.Hash, d.Reader) ? StoreOutcome.Unchanged : StoreOutcome.Replaced)];
    }

    /// <inheritdoc/>
    public async Task<int> RemoveAsync(IReadOnlyList<string> paths, CancellationToken cancellation = default)
    {
        int removed = 0;
        foreach (string[] some in (paths ?? []).Order(StringComparer.Ordinal).Chunk(1_000))
        {
            removed += await driver.ExecuteWriteAsync(async tx =>
            {
                EagerResult there = await tx.RunAsync(new Query(DirectStatements.Lock, ("rows", some)), cancellation).ConfigureAwait(false);
                await tx.RunAsync(new Query(Statements.Prune, ("rows", some.Select(static f => (object?)new object?[] { f, Array.Empty<string>(), string.Empty }).ToArray())), cancellation).ConfigureAwait(false);
                await tx.RunAsync(new Query(Statements.RemoveFiles, ("rows", some)), cancellation).ConfigureAwait(false);
                return there.Records.Count;
            }, cancellation).ConfigureAwait(false);
        }

        return removed;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(InstrumentId Id, IReadOnlyList<string> Paths)>> TwiceAsync(IReadOnlyCollection<InstrumentId> ids, CancellationToken cancellation = default)
    {
        var twice = new List<(InstrumentId, IReadOnlyList<string>)>();
        foreach (string[] some in (ids ?? []).Select(static i => i.Value).Order(StringComparer.Ordinal).Chunk(5_000))
        {
            EagerResult result = await driver.ExecuteAsync(new Query(DirectStatements.Twice, ("rows", some)), AccessMode.Read, cancellation).ConfigureAwait(false);
            twice.AddRange(result.Records.Select(static r => (new InstrumentId((string)r[0]!), (IReadOnlyList<string>)[.. ((object?[])r[1]!).Cast<string>().Order(StringComparer.Ordinal)])));
        }

        return [.. twice.OrderBy(static t => t.Item1.Value, StringComparer.Ordinal)];
    }

    private async Task<Dictionary<string, KeptDocument>> WrittenAsync((StoredDocument Document, RelationGroup Group)[] all, CancellationToken cancellation)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                return await driver.ExecuteWriteAsync(tx => WriteAsync(tx, all, cancellation), cancellation).ConfigureAwait(false);
            }
            catch (Neo4jException e) when (e.Code == Gone && tries < Tries)
            {
                // An instrument that nobody named any more was taken out between being found and being joined.
            }
        }
    }

    /// <summary>Writes a batch; gives what was kept before of its paths.</summary>
    private static async Task<Dictionary<string, KeptDocument>> WriteAsync(ITransaction tx, (StoredDocument Document, RelationGroup Group)[] all, CancellationToken cancellation)
    {
        EagerResult locked = await tx.RunAsync(new Query(DirectStatements.Claim, ("rows", all.Select(static a => a.Document.Path).ToArray())), cancellation).ConfigureAwait(false);
        Dictionary<string, KeptDocument> before = locked.Records.Where(static r => r[1] is not null).ToDictionary(static r => (string)r[0]!, static r => r[3] is null ? default : new KeptDocument(r[1] as string ?? string.Empty, r[2] as string ?? string.Empty), StringComparer.Ordinal);
        RelationGroup[] groups = [.. all.Where(a => !before.TryGetValue(a.Document.Path, out KeptDocument was) || was != new KeptDocument(a.Document.Hash, a.Document.Reader)).Select(static a => a.Group)];
        Dictionary<string, string> readers = all.ToDictionary(static a => a.Document.Path, static a => a.Document.Reader, StringComparer.Ordinal);
        await RunAsync(DirectStatements.Instruments, groups.SelectMany(static g => g.Relationships.SelectMany(static r => (string[])[r.Source, r.Target]).Append(g.Instrument)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)).ConfigureAwait(false);
        await RunAsync(Statements.Prune, groups.Where(g => before.ContainsKey(g.Document)).Select(static g => new object?[] { g.Document, GroupRows.Kept(g), g.Instrument })).ConfigureAwait(false);
        await RunAsync(Statements.Files, groups.Select(GroupRows.File)).ConfigureAwait(false);
        await RunAsync(Statements.TextOf, groups.Select(static g => new object?[] { g.Document, g.Instrument })).ConfigureAwait(false);
        foreach (string type in GraphModel.Types)
        {
            await RunAsync(Statements.Relationships(type), groups.SelectMany(g => GroupRows.Of(g, r => r.Type == type)).Select(static g => g.Group)).ConfigureAwait(false);
        }

        await RunAsync(DirectStatements.Seal, groups.Select(g => new object?[] { g.Document, RowHash.Hex(g.Digest()), readers[g.Document] })).ConfigureAwait(false);
        return before;

        async Task RunAsync(string statement, IEnumerable<object?> rows)
        {
            if (rows.ToArray() is { Length: > 0 } some)
            {
                await tx.RunAsync(new Query(statement, ("rows", some)), cancellation).ConfigureAwait(false);
            }
        }
    }
}
