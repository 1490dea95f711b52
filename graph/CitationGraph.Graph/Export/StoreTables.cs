namespace CitationGraph.Graph.Export;

/// <summary>The tables of a store as files: name, columns, order. The columns of documents.csv and citations.csv join on path;
/// id joins instruments.csv, citations.csv, and source and target of relations.csv.</summary>
internal static class StoreTables
{
    /// <summary>In the order in which they can be put back.</summary>
    public static readonly (string Name, string[] Columns, string Order)[] All =
    [
        ("documents", ["path", "hash", "kind", "number", "issued", "day_is_bound", "issuer", "place", "province", "title", "effective", "id"], "d.path"),
        ("citations", ["path", "start", "end", "text", "kind", "number", "date", "issuer", "name", "relation", "pinpoint", "confidence", "outcome", "id"], "d.path, t.start, t.end"),
        ("relations", ["path", "seq", "source", "relation", "target", "effective", "partial", "part", "evidence"], "d.path, t.seq"),
    ];
}
