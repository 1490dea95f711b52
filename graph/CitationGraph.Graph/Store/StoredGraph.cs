using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>The documents of one SQLite file. The store stays the caller's.</summary>
public sealed class StoredGraph(GraphStore store, IKnowledge registry) : IDocumentGraph, IDocumentSink
{
    /// <inheritdoc/>
    public IKnowledge Knowledge => field ??= StoreKnowledge.Over(registry, store);

    /// <inheritdoc/>
    public Task<StoreCounts> CountsAsync(CancellationToken cancellation = default) => Task.FromResult(store.Counts());

    /// <inheritdoc/>
    public Task<long> DocumentsAsync(CancellationToken cancellation = default) => Task.FromResult(store.Guard(() => StoreCounts.OfDocuments(store.Connection)));

    /// <inheritdoc/>
    public Task<NormMatches> FindAsync(string typed, CancellationToken cancellation = default) => Task.FromResult(new NormSearch(Knowledge).Find(typed));

    /// <inheritdoc/>
    public Task<IReadOnlyList<InstrumentId>> CitedAsync(string typed, CancellationToken cancellation = default) => Task.FromResult(CitedNorms.Find(store, typed));

    /// <inheritdoc/>
    public Task<IReadOnlyList<AffectedRow>> AffectedAsync(AffectedFilter filter, CancellationToken cancellation = default) => Task.FromResult(new AffectedQuery(store, Knowledge).Run(filter));

    /// <inheritdoc/>
    public Task<NormView> NormAsync(InstrumentId id, DateOnly asOf, CancellationToken cancellation = default) => Task.FromResult(NormView.Of(id, asOf, Knowledge, store));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, KeptDocument>> KeptAsync(IReadOnlyList<string> beginnings, CancellationToken cancellation = default) => Task.FromResult(store.Guard<IReadOnlyDictionary<string, KeptDocument>>(() =>
    {
        var kept = new Dictionary<string, KeptDocument>(StringComparer.Ordinal);
        using var statement = new Statement(store.Connection, "SELECT path, hash, reader FROM documents", 0);
        using SqliteDataReader row = statement.Read();
        while (row.Read())
        {
            if (beginnings.Any(b => row.GetString(0).StartsWith(b, StringComparison.Ordinal)))
            {
                kept.Add(row.GetString(0), new KeptDocument(row.GetString(1), row.GetString(2)));
            }
        }

        return kept;
    }));

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoreOutcome>> KeepAsync(IReadOnlyList<StoredDocument> documents, CancellationToken cancellation = default)
    {
        var outcomes = new List<StoreOutcome>();
        store.Add(documents, (_, outcome) => outcomes.Add(outcome));
        return Task.FromResult<IReadOnlyList<StoreOutcome>>(outcomes);
    }

    /// <inheritdoc/>
    public Task<int> RemoveAsync(IReadOnlyList<string> paths, CancellationToken cancellation = default) => Task.FromResult(paths.Count(store.Remove));

    /// <inheritdoc/>
    public Task<IReadOnlyList<(InstrumentId Id, IReadOnlyList<string> Paths)>> TwiceAsync(IReadOnlyCollection<InstrumentId> ids, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<(InstrumentId, IReadOnlyList<string>)>>(
            [.. ids.Select(id => (id, store.PathsOf(id))).Where(static d => d.Item2.Count > 1).OrderBy(static d => d.id.Value, StringComparer.Ordinal)]);
}
