using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Neo4j.Direct;

/// <summary>The part of a server's graph that a question needs, as a store in memory: the questions themselves are asked of it
/// as of any store, so that there is one way to answer them. Grows with each question; not thread-safe.</summary>
internal sealed class ServerSlice(IDriver driver, IKnowledge registry) : IDisposable
{
    private const int Batch = 5_000, Rows = 50_000;
    private const long Page = 10_000;

    private const string Head = SliceWriter.Head;

    /// <summary>A page of files; also those that are not written whole yet, so that a page is never shorter than it should be.</summary>
    private const string Whole = $"WITH f ORDER BY f.path LIMIT $page OPTIONAL MATCH (f)-[:TEXT_OF]->(n:Instrument) RETURN {Head} ORDER BY f.path";

    private readonly HashSet<(string Id, bool Rests)> _asked = [];
    private readonly HashSet<(string Path, string Id, string Type)> _mentioned = [];
    private SliceWriter? _writer;
    private IKnowledge? _knowledge;
    private bool _relations, _all;

    /// <summary>Stops reading.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>The slice as a store.</summary>
    public GraphStore Store { get; } = GraphStore.InMemory();

    /// <summary>The registry with what the slice teaches below it.</summary>
    public IKnowledge Knowledge => _knowledge ??= StoreKnowledge.Over(registry, Store);

    private SliceWriter Writer => _writer ??= new SliceWriter(Store);

    /// <summary>Reads all that documents state between instruments, and the documents that are an end of a relation: statuses
    /// are worked out from these.</summary>
    public async Task RelationsAsync()
    {
        if (_relations)
        {
            return;
        }

        _relations = true;
        var ends = new HashSet<string>(StringComparer.Ordinal);
        await PagesAsync($"MATCH (f:File) WHERE f.path > $after AND f.stated IS NOT NULL {Whole}", row =>
        {
            Add(row);
            foreach (string[] parts in SliceWriter.Stated(row))
            {
                ends.Add(parts[0]);
                ends.Add(parts[2]);
            }
        }).ConfigureAwait(false);
        ends.UnionWith(registry.Instruments.Select(static i => i.Id.Value));
        await DocumentsOfAsync(ends).ConfigureAwait(false);
    }

    /// <summary>Reads the heads of all documents.</summary>
    public async Task AllAsync()
    {
        if (!_all)
        {
            _all = true;
            await PagesAsync($"MATCH (f:File) WHERE f.path > $after {Whole}", Add).ConfigureAwait(false);
        }
    }

    /// <summary>Reads the heads of the documents that are these instruments.</summary>
    public Task DocumentsOfAsync(IEnumerable<string> ids) => EachAsync(ids, $"UNWIND $rows AS id MATCH (n:Instrument {{id: id}})<-[:TEXT_OF]-(f:File) RETURN {Head}", Add);

    /// <summary>Reads the heads of the documents whose ids begin so.</summary>
    public Task BeginningAsync(IEnumerable<string> beginnings) =>
        EachAsync(beginnings, $"UNWIND $rows AS beginning MATCH (n:Instrument) WHERE n.id STARTS WITH beginning MATCH (n)<-[:TEXT_OF]-(f:File) RETURN {Head}", Add);

    /// <summary>Reads the heads of the documents of these kinds.</summary>
    public Task KindsAsync(IEnumerable<string> kinds) => EachAsync(kinds, $"UNWIND $rows AS kind MATCH (f:File {{kind: kind}})-[:TEXT_OF]->(n:Instrument) RETURN {Head}", Add);

    /// <summary>Reads who cites instruments: the mentions, and the heads of their documents.</summary>
    /// <param name="ids">The instruments.</param>
    /// <param name="rests">Only what rests on them, no mere mentions.</param>
    /// <returns>The ids of the documents that cite them.</returns>
    public async Task<IReadOnlyCollection<string>> UsesAsync(IEnumerable<string> ids, bool rests)
    {
        string types = rests ? $":{string.Join('|', UseWeight.Resting)}" : string.Empty;
        string[] fresh = [.. ids.Where(id => !_asked.Contains((id, false)) && _asked.Add((id, rests)))];
        await DocumentsOfAsync(fresh).ConfigureAwait(false);
        var citing = new HashSet<string>(StringComparer.Ordinal);
        // How many rows an answer will have is known beforehand, so that none grows beyond measure.
        var counts = new List<(string Id, long Degree)>();
        await EachAsync(fresh, "UNWIND $rows AS id MATCH (n:Instrument {id: id}) OPTIONAL MATCH (n)<-[r]-() RETURN id, count(r)", row => counts.Add(((string)row[0]!, (long)row[1]!))).ConfigureAwait(false);
        foreach (string[] some in Packed(counts))
        {
            var found = new List<object?[]>();
            await EachAsync(some, $"UNWIND $rows AS id MATCH (n:Instrument {{id: id}})<-[r{types}]-(d:Instrument) WHERE r.count IS NOT NULL RETURN r.document, id, type(r), r.positions, r.pinpoints, d.id", found.Add).ConfigureAwait(false);
            await EachAsync(found.Select(static r => (string)r[0]!).Where(path => !Writer.Has(path)).Distinct(StringComparer.Ordinal).ToList(),
                $"UNWIND $rows AS path MATCH (f:File {{path: path}})-[:TEXT_OF]->(n:Instrument) RETURN {Head}", Add).ConfigureAwait(false);
            Writer.Write(() => found.ForEach(row =>
            {
                (string path, string id, string type) = ((string)row[0]!, (string)row[1]!, (string)row[2]!);
                citing.Add((string)row[5]!);
                if (_mentioned.Add((path, id, type)))
                {
                    Writer.Add(path, id, type, [.. ((object?[])row[3]!).Cast<long>()], row[4] is object?[] pinpoints ? [.. pinpoints.Cast<string>()] : null);
                }
            }));
        }

        _knowledge = null;
        return citing;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer?.Dispose();
        Store.Dispose();
    }

    private static IEnumerable<string[]> Packed(List<(string Id, long Degree)> counts)
    {
        var some = new List<string>();
        long rows = 0;
        foreach ((string id, long degree) in counts)
        {
            some.Add(id);
            rows += degree;
            if (rows >= Rows)
            {
                yield return [.. some];
                some.Clear();
                rows = 0;
            }
        }

        if (some.Count > 0)
        {
            yield return [.. some];
        }
    }

    private void Add(object?[] row) => Writer.Add(row);

    private async Task PagesAsync(string query, Action<object?[]> take)
    {
        var rows = new List<object?[]>();
        await foreach (object?[] row in ServerState.PagesAsync(driver, query, Page, Cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
            if (rows.Count == Page)
            {
                Writer.Write(() => rows.ForEach(take));
                rows.Clear();
            }
        }

        Writer.Write(() => rows.ForEach(take));
        _knowledge = null;
    }

    private async Task EachAsync(IEnumerable<string> values, string query, Action<object?[]> take)
    {
        foreach (string[] some in values.Chunk(Batch))
        {
            EagerResult result = await driver.ExecuteAsync(new Query(query, ("rows", some)), AccessMode.Read, Cancellation).ConfigureAwait(false);
            Writer.Write(() =>
            {
                foreach (object?[] row in result.Records)
                {
                    take(row);
                }
            });
        }

        _knowledge = null;
    }
}
