using System.Globalization;
using CitationGraph.Graph.Neo4j.Model;

namespace CitationGraph.Graph.Neo4j.Push;

/// <summary>The statements of a push: one for each type, rows as lists in <c>$rows</c>.</summary>
internal static class Statements
{
    /// <summary>The day of the statuses, the version of the model, and whether documents write directly; a row is these.</summary>
    public const string Day = "UNWIND $rows AS row MERGE (g:CitationGraph {id: 'graph'}) SET g.asOf = date(row[0]), g.model = row[1], g.shared = row[2]";

    /// <summary>Instruments of one set of labels; a row is id, digest, then the properties.</summary>
    public static string Instruments(IEnumerable<string> labels) => $"""
        UNWIND $rows AS row
        MERGE (n:Instrument {"{id: row[0]}"})
        SET n.digest = row[1], {Set("n", GraphModel.Instrument, 2)}
        SET n:{string.Join(':', labels)}
        """;

    /// <summary>Takes labels off that a node no longer has; a row is an id.</summary>
    public static string Unlabel(IEnumerable<string> labels) => $"UNWIND $rows AS row MATCH (n:Instrument {"{id: row}"}) REMOVE n:{string.Join(':', labels)}";

    /// <summary>Opens files for writing: their digest goes, so that a push that is broken off is seen; a row is path, the other
    /// instruments whose relations the file states, then the properties.</summary>
    public static readonly string Files = $"""
        UNWIND $rows AS row
        MERGE (f:File {"{path: row[0]}"})
        REMOVE f.digest, f.reader
        SET f.sources = row[1], {Set("f", GraphModel.File, 2)}
        """;

    /// <summary>Joins files to their instruments; a row is path, instrument.</summary>
    public const string TextOf = """
        UNWIND $rows AS row
        MATCH (f:File {path: row[0]})
        MATCH (n:Instrument {id: row[1]})
        MERGE (f)-[:TEXT_OF]->(n)
        """;

    /// <summary>Relationships of one type, grouped by source and document, so that both are sent and looked up once; a group is
    /// source, document, rows; a row is target, then the properties but document.</summary>
    public static string Relationships(string type) => $"""
        UNWIND $rows AS of
        MATCH (s:Instrument {"{id: of[0]}"})
        UNWIND of[2] AS row
        MATCH (t:Instrument {"{id: row[0]}"})
        MERGE (s)-[r:{type} {"{document: of[1]}"}]->(t)
        SET {Set("r", [.. GraphModel.Relationship.Skip(1)], 1)}
        """;

    /// <summary>Takes out what files no longer say; a row is path, what stays ('source type target' glued by a control
    /// character), and the instrument that it stays the text of.</summary>
    public const string Prune = """
        UNWIND $rows AS row
        MATCH (f:File {path: row[0]})
        OPTIONAL MATCH (f)-[old:TEXT_OF]->(n:Instrument)
        WITH row, f, collect(CASE WHEN n.id <> row[2] THEN old END) AS olds, coalesce(f.sources, []) + collect(n.id) AS sources
        FOREACH (old IN olds | DELETE old)
        WITH row, sources
        UNWIND sources AS source
        WITH DISTINCT row, source
        MATCH (:Instrument {id: source})-[r {document: row[0]}]->(t:Instrument)
        WHERE NOT source + '\u0001' + type(r) + '\u0001' + t.id IN row[1]
        DELETE r
        """;

    /// <summary>Takes out what the registry no longer says; a row is id, what stays ('type target').</summary>
    public const string PruneRegistry = """
        UNWIND $rows AS row
        MATCH (s:Instrument {id: row[0]})
        REMOVE s.registryDigest
        WITH s, row
        MATCH (s)-[r {document: '(registry)'}]->(t:Instrument)
        WHERE NOT type(r) + '\u0001' + t.id IN row[1]
        DELETE r
        """;

    /// <summary>Says that files are written whole; a row is path, digest.</summary>
    public const string SealFiles = "UNWIND $rows AS row MATCH (f:File {path: row[0]}) SET f.digest = row[1]";

    /// <summary>What stands for the digest of the registry's relations while they are written.</summary>
    public const string Open = "open";

    /// <summary>The same of the registry's relations; a row is id, digest.</summary>
    public const string SealRegistry = "UNWIND $rows AS row MATCH (n:Instrument {id: row[0]}) SET n.registryDigest = row[1]";

    /// <summary>Removes files; a row is a path.</summary>
    public const string RemoveFiles = "UNWIND $rows AS row MATCH (f:File {path: row}) DETACH DELETE f";

    /// <summary>Removes instruments; a row is an id.</summary>
    public const string RemoveInstruments = "UNWIND $rows AS row MATCH (n:Instrument {id: row}) DETACH DELETE n";

    private static string Set(string of, IReadOnlyList<Column> columns, int from) =>
        string.Join(", ", columns.Select((c, i) => $"{of}.{c.Name} = {c.FromCell(string.Create(CultureInfo.InvariantCulture, $"row[{i + from}]"))}"));
}
