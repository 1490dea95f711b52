using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>Which stored documents rest on which stored documents: as a legal basis, as what they carry out, or as what they were
/// issued with. A mere mention is no dependence. Vertices are paths; immutable.</summary>
internal sealed class DependenceGraph
{
    private readonly Dictionary<string, List<(string Dependent, string Relation)>> _in = new(StringComparer.Ordinal);

    public static DependenceGraph Load(SqliteConnection connection)
    {
        var graph = new DependenceGraph();
        using var statement = new Statement(connection, """
            SELECT DISTINCT d.path, e.path, c.relation FROM documents d CROSS JOIN citations c ON c.id = d.id CROSS JOIN documents e ON e.doc = c.doc
            WHERE d.id <> '' AND c.id <> '' AND c.doc <> d.doc AND c.relation IN ('BASED_ON', 'IMPLEMENTS', 'GUIDES', 'ISSUED_WITH')
            ORDER BY d.path, e.path
            """, 0);
        using SqliteDataReader row = statement.Read();
        while (row.Read())
        {
            string on = row.GetString(0);
            if (!graph._in.TryGetValue(on, out List<(string, string)>? list))
            {
                graph._in[on] = list = [];
            }

            list.Add((row.GetString(1), row.GetString(2)));
        }

        return graph;
    }

    /// <summary>All that rests on the start documents, each once, by the shortest path; the start documents are not given. Ends
    /// in circles too.</summary>
    /// <param name="start">The documents to begin with.</param>
    /// <param name="depth">The longest path.</param>
    /// <returns>The dependent, how it uses the one before, and the documents between it and a start document, that one last.</returns>
    public IEnumerable<(string Dependent, string Relation, IReadOnlyList<string> Path)> Above(IEnumerable<string> start, int depth)
    {
        var before = new Dictionary<string, string?>(StringComparer.Ordinal);
        var queue = new Queue<(string At, int Depth)>();
        foreach (string first in start)
        {
            if (before.TryAdd(first, null))
            {
                queue.Enqueue((first, 0));
            }
        }

        while (queue.TryDequeue(out (string At, int Depth) next))
        {
            if (next.Depth >= depth || !_in.TryGetValue(next.At, out List<(string Dependent, string Relation)>? dependents))
            {
                continue;
            }

            foreach ((string dependent, string relation) in dependents)
            {
                if (before.TryAdd(dependent, next.At))
                {
                    var path = new List<string>();
                    for (string? at = next.At; at is not null; at = before[at])
                    {
                        path.Add(at);
                    }

                    yield return (dependent, relation, path);
                    queue.Enqueue((dependent, next.Depth + 1));
                }
            }
        }
    }
}
