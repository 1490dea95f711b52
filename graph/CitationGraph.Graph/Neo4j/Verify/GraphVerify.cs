using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;
using CitationGraph.Graph.Neo4j.Push;

namespace CitationGraph.Graph.Neo4j.Verify;

/// <summary>Compares every node and relationship of the model on a server with what a store and the registry say. Trusts no
/// digest: all properties are read back, and the checksums are worked out anew on this side.</summary>
public sealed class GraphVerify(IDriver driver, GraphSource source)
{
    private const long InstrumentPage = 2_000, FilePage = 10_000;

    private static readonly string Instruments = $"""
        MATCH (n:Instrument) WHERE n.id > $after
        WITH n ORDER BY n.id LIMIT $page
        RETURN n.id, [l IN labels(n) | l], [{Cells("n", GraphModel.Instrument)}],
               [(n)-[r]->(t:Instrument) WHERE r.document IS NOT NULL | [type(r), t.id, {Cells("r", GraphModel.Relationship)}]]
        """;

    private static readonly string Files = $"""
        MATCH (f:File) WHERE f.path > $after
        WITH f ORDER BY f.path LIMIT $page
        RETURN f.path, [l IN labels(f) | l], [{Cells("f", GraphModel.File)}], [(f)-[:TEXT_OF]->(n:Instrument) | n.id]
        """;

    private readonly GraphTally _store = new(), _server = new();

    /// <summary>Compares.</summary>
    /// <param name="progress">Told how many nodes of the server were read.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<VerifyReport> RunAsync(Action<long>? progress = null, CancellationToken cancellation = default)
    {
        foreach (NodeRow node in source.Instruments())
        {
            _store.Node(node.Key, node.Labels, RowHash.Of(node, GraphModel.Instrument));
        }

        foreach (RelationGroup group in source.Groups())
        {
            Add(group);
        }

        await ServerAsync(progress ?? (static _ => { }), cancellation).ConfigureAwait(false);
        EagerResult meta = await driver.ExecuteAsync(new Query("MATCH (g:CitationGraph {id: 'graph'}) RETURN toString(g.asOf)"), AccessMode.Read, cancellation).ConfigureAwait(false);
        return new VerifyReport(_store, _server, source.AsOf, meta.Records is [[string asOf]] ? Dates.Parse(asOf) : null);
    }

    private void Add(RelationGroup group)
    {
        if (group.Owner is { } file)
        {
            _store.Node(file.Key, file.Labels, RowHash.Of(file, GraphModel.File));
            _store.Relationship(file.Key, "TEXT_OF", RowHash.TextOf(file.Key, group.Instrument));
        }

        foreach (RelationshipRow row in group.Relationships)
        {
            _store.Relationship(row.Source, row.Type, RowHash.Of(row));
        }
    }

    private async Task ServerAsync(Action<long> progress, CancellationToken cancellation)
    {
        long read = 0;
        await foreach (object?[] row in ServerState.PagesAsync(driver, Instruments, InstrumentPage, cancellation).ConfigureAwait(false))
        {
            string id = (string)row[0]!;
            string[] labels = Labels(row[1]);
            _server.Node(id, labels, RowHash.Of(id, labels, GraphModel.Instrument, (object?[])row[2]!));
            foreach (object?[] r in ((object?[])row[3]!).Cast<object?[]>())
            {
                _server.Relationship(id, (string)r[0]!, RowHash.Of(new RelationshipRow(id, (string)r[0]!, (string)r[1]!, r[2..])));
            }

            progress(++read);
        }

        await foreach (object?[] row in ServerState.PagesAsync(driver, Files, FilePage, cancellation).ConfigureAwait(false))
        {
            string path = (string)row[0]!;
            string[] labels = Labels(row[1]);
            _server.Node(path, labels, RowHash.Of(path, labels, GraphModel.File, (object?[])row[2]!));
            foreach (object? of in (object?[])row[3]!)
            {
                _server.Relationship(path, "TEXT_OF", RowHash.TextOf(path, (string)of!));
            }

            progress(++read);
        }
    }

    /// <summary>The labels of the model; an analyst's own do not count.</summary>
    private static string[] Labels(object? labels) => [.. ((object?[])labels!).Cast<string>().Where(static l => l is "Instrument" or "File" || KindLabels.All.Contains(l))];

    private static string Cells(string of, IReadOnlyList<Column> columns) => string.Join(", ", columns.Select(c => c.Read(of)));
}
