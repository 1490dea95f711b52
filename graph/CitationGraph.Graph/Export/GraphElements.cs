using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Export;

/// <summary>An edge of the reference graph.</summary>
/// <param name="Source">Id, or the path of a document without one.</param>
/// <param name="Relation">Code.</param>
/// <param name="Target">Id.</param>
public readonly record struct GraphEdge(string Source, string Relation, string Target);

/// <summary>The reference graph of a store: instruments and documents as vertices, what they do as edges.</summary>
public static class GraphElements
{
    /// <summary>All instruments that the store names, in order.</summary>
    public static IReadOnlyList<InstrumentId> Instruments(GraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() => Ids(store.Connection));
    }

    /// <summary>All edges, each once, in order.</summary>
    public static IReadOnlyList<GraphEdge> Edges(GraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() => Edges(store.Connection));
    }

    /// <summary>The first document of each vertex that a stored document is, by id, or by path where it has none.</summary>
    public static IReadOnlyDictionary<string, string> Documents(GraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() =>
        {
            var documents = new Dictionary<string, string>(StringComparer.Ordinal);
            using var statement = new Statement(store.Connection, "SELECT CASE WHEN id <> '' THEN id ELSE path END, min(path) FROM documents GROUP BY 1", 0);
            using SqliteDataReader row = statement.Read();
            while (row.Read())
            {
                documents.Add(row.GetString(0), row.GetString(1));
            }

            return documents;
        });
    }

    private static List<InstrumentId> Ids(SqliteConnection connection)
    {
        var ids = new List<InstrumentId>();
        using var statement = new Statement(connection, """
            SELECT id FROM (SELECT id FROM citations UNION SELECT id FROM documents UNION SELECT source FROM relations UNION SELECT target FROM relations) WHERE id <> '' ORDER BY id
            """, 0);
        using SqliteDataReader row = statement.Read();
        while (row.Read())
        {
            ids.Add(new InstrumentId(row.GetString(0)));
        }

        return ids;
    }

    private static List<GraphEdge> Edges(SqliteConnection connection)
    {
        var edges = new List<GraphEdge>();
        using var statement = new Statement(connection, """
            SELECT CASE WHEN d.id <> '' THEN d.id ELSE d.path END AS source, c.relation, c.id FROM citations c JOIN documents d ON d.doc = c.doc WHERE c.id <> '' AND c.id <> d.id
            UNION SELECT source, relation, target FROM relations ORDER BY 1, 2, 3
            """, 0);
        using SqliteDataReader row = statement.Read();
        while (row.Read())
        {
            edges.Add(new GraphEdge(row.GetString(0), row.GetString(1), row.GetString(2)));
        }

        return edges;
    }
}
