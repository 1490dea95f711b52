namespace CitationGraph.Graph.Neo4j.Direct;

/// <summary>Statements of a graph that many write.</summary>
internal static class DirectStatements
{
    /// <summary>Says that documents are being written without a store between, and that statuses are to be worked out anew.</summary>
    public const string Begin = "MERGE (g:CitationGraph {id: 'graph'}) SET g.shared = true, g.model = $model, g.written = coalesce(g.written, 0) + 1";

    /// <summary>Files by the beginning of their paths.</summary>
    public const string Kept = "MATCH (f:File) WHERE f.path STARTS WITH $beginning AND f.path > $after RETURN f.path, f.textHash, f.reader, f.digest ORDER BY f.path LIMIT $page";

    /// <summary>Locks files, in the order of the rows, which are paths, and makes those that are not there; gives what they hold.</summary>
    public const string Claim = "UNWIND $rows AS path MERGE (f:File {path: path}) SET f.path = path RETURN f.path, f.textHash, f.reader, f.digest";

    /// <summary>Locks the files that are there.</summary>
    public const string Lock = "UNWIND $rows AS path MATCH (f:File {path: path}) SET f.path = path RETURN f.path";

    /// <summary>Makes the instruments that are not there yet; a row is an id.</summary>
    public const string Instruments = "UNWIND $rows AS id MERGE (:Instrument {id: id})";

    /// <summary>Says that files are written whole, and by whom they were read; a row is path, digest, reader.</summary>
    public const string Seal = "UNWIND $rows AS row MATCH (f:File {path: row[0]}) SET f.digest = row[1], f.reader = row[2]";

    /// <summary>Removes instruments that no document names; a row is an id. A node is locked before it is looked at: a document
    /// that names it meanwhile comes before or after.</summary>
    public const string RemoveUnnamed = """
        UNWIND $rows AS id
        MATCH (n:Instrument {id: id}) SET n.id = id
        WITH n WHERE NOT EXISTS { MATCH (n)-[r]-(:Instrument) WHERE r.document <> '(registry)' } AND NOT EXISTS { MATCH (n)<-[:TEXT_OF]-() }
        DETACH DELETE n
        """;

    /// <summary>The instruments of which there are several files; a row is an id.</summary>
    public const string Twice = "UNWIND $rows AS id MATCH (n:Instrument {id: id})<-[:TEXT_OF]-(f:File) WITH id, collect(f.path) AS paths WHERE size(paths) > 1 RETURN id, paths";
}
