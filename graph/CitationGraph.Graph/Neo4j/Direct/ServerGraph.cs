using CitationGraph.Grammars;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Neo4j.Direct;

/// <summary>Answers from a Neo4j server: what a question needs is read from it, then asked as of any store. Statuses are worked
/// out here, for any day and with the user's own norms; what the server says of them is for its Browser. Not thread-safe.</summary>
public sealed class ServerGraph(IDriver driver, InstrumentRegistry registry) : IDocumentGraph, IDisposable
{
    private readonly ServerSlice _slice = new(driver, registry);

    /// <inheritdoc/>
    public IKnowledge Knowledge => _slice.Knowledge;

    /// <inheritdoc/>
    public async Task<StoreCounts> CountsAsync(CancellationToken cancellation = default)
    {
        EagerResult result = await driver.ExecuteAsync(new Query("MATCH (f:File) RETURN count(f), sum(f.mentions), sum(f.resolved), sum(size(coalesce(f.stated, [])))"), AccessMode.Read, cancellation).ConfigureAwait(false);
        long[] counts = [.. result.Records[0].Select(static v => (long)v!)];
        return new StoreCounts(counts[0], counts[1], counts[2], counts[3]);
    }

    /// <inheritdoc/>
    public async Task<long> DocumentsAsync(CancellationToken cancellation = default) =>
        (long)(await driver.ExecuteAsync(new Query("MATCH (f:File) RETURN count(f)"), AccessMode.Read, cancellation).ConfigureAwait(false)).Records[0][0]!;

    /// <inheritdoc/>
    public async Task<NormMatches> FindAsync(string typed, CancellationToken cancellation = default)
    {
        _slice.Cancellation = cancellation;
        ArgumentNullException.ThrowIfNull(typed);
        await _slice.RelationsAsync().ConfigureAwait(false);
        await _slice.DocumentsOfAsync([typed.Trim().Normalize()]).ConfigureAwait(false);
        await _slice.BeginningAsync(Typed.Beginnings(typed)).ConfigureAwait(false);
        await _slice.KindsAsync(KindTable.Names.Where(KindTable.IsNamed)).ConfigureAwait(false);
        NormMatches matches = new NormSearch(Knowledge).Find(typed);
        if (matches.Found.Any(id => Knowledge.Find(id) is not null))
        {
            return matches;
        }

        // What looks alike can only be told from all.
        await _slice.AllAsync().ConfigureAwait(false);
        return new NormSearch(Knowledge).Find(typed);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<InstrumentId>> CitedAsync(string typed, CancellationToken cancellation = default)
    {
        EagerResult result = await driver.ExecuteAsync(new Query("""
            MATCH (n:Instrument) WHERE n.id = $number OR (n.id STARTS WITH $number + '|' AND n.id <> $number + '|')
            WITH n WHERE EXISTS { MATCH (n)<-[r]-(:Instrument) WHERE r.count IS NOT NULL } OR EXISTS { MATCH (n)<-[:TEXT_OF]-(f:File) WHERE f.ownMentions IS NOT NULL AND n.id <> f.path }
            RETURN n.id
            """, ("number", CitedNorms.NumberOf(typed))), AccessMode.Read, cancellation).ConfigureAwait(false);
        return [.. result.Records.Select(static r => (string)r[0]!).Order(StringComparer.Ordinal).Select(static id => new InstrumentId(id))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AffectedRow>> AffectedAsync(AffectedFilter filter, CancellationToken cancellation = default)
    {
        _slice.Cancellation = cancellation;
        ArgumentNullException.ThrowIfNull(filter);
        await _slice.RelationsAsync().ConfigureAwait(false);
        IReadOnlyCollection<string> documents = await _slice.UsesAsync(Changed(filter), rests: false).ConfigureAwait(false);
        var seen = new HashSet<string>(documents, StringComparer.Ordinal);
        for (int depth = filter.Depth - 1; filter.Transitive && depth > 0 && documents.Count > 0; depth--)
        {
            documents = [.. (await _slice.UsesAsync(documents, rests: true).ConfigureAwait(false)).Where(seen.Add)];
        }

        return new AffectedQuery(_slice.Store, Knowledge).Run(filter);
    }

    /// <inheritdoc/>
    public async Task<NormView> NormAsync(InstrumentId id, DateOnly asOf, CancellationToken cancellation = default)
    {
        _slice.Cancellation = cancellation;
        await _slice.RelationsAsync().ConfigureAwait(false);
        await _slice.UsesAsync([id.Value], rests: false).ConfigureAwait(false);
        return NormView.Of(id, asOf, Knowledge, _slice.Store);
    }

    /// <inheritdoc/>
    public void Dispose() => _slice.Dispose();

    /// <summary>The norms that were changed, as far as a question asks: only a norm that the registry knows, that a relation ends
    /// at, or that details another can have been.</summary>
    private List<string> Changed(AffectedFilter filter)
    {
        var status = new StatusCalculator(Knowledge);
        IEnumerable<Relation> all = registry.Relations.Concat(StatedAll());
        IEnumerable<string> ids = registry.Instruments.Select(static i => i.Id.Value).Concat(all.Select(static r => r.Kind == RelationKind.Guides ? r.Source.Value : r.Target.Value));
        return [.. ids.Distinct(StringComparer.Ordinal).Where(id => AffectedQuery.Changed(status.At(new InstrumentId(id), filter.AsOf), filter))];
    }

    private IEnumerable<Relation> StatedAll() => Model.StoredDocuments.Read(_slice.Store.Connection).SelectMany(static d => d.Relations);
}
