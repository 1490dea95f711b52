using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>Which stored documents rest on which stored documents: as a legal basis, as what they carry out, or as what they were
/// issued with. A mere mention is no dependence. What rests on a document is read when it is first asked for.</summary>
internal sealed class DependenceGraph(SqliteConnection connection, Words words, DocumentTable documents) : IDisposable
{
    private readonly RawStatement _citing = new(connection, "SELECT doc, relation FROM mentions WHERE id = ? AND id <> 0 ORDER BY doc, start");
    private readonly HashSet<long> _rests = [.. ((string[])["BASED_ON", "IMPLEMENTS", "GUIDES", "ISSUED_WITH"]).Select(words.Find)];
    private readonly Dictionary<long, (DocumentRow Dependent, long Relation)[]> _in = [];

    /// <summary>All that rests on the start documents, each once, by the shortest path; the start documents are not given. Ends
    /// in circles too.</summary>
    /// <param name="start">The documents to begin with.</param>
    /// <param name="depth">The longest path.</param>
    /// <returns>The dependent, how it uses the one before (the number of a word), and the documents between it and a start
    /// document, that one last; in order of distance, then of the one before, then of path.</returns>
    public IEnumerable<(DocumentRow Dependent, long Relation, Chain Path)> Above(IEnumerable<DocumentRow> start, int depth)
    {
        var seen = new HashSet<long>();
        var queue = new Queue<Chain>();
        foreach (DocumentRow first in start)
        {
            if (seen.Add(first.Doc))
            {
                queue.Enqueue(new Chain(first, null, 0));
            }
        }

        while (queue.TryDequeue(out Chain? next))
        {
            if (next.Length >= depth)
            {
                continue;
            }

            foreach ((DocumentRow dependent, long relation) in On(next.Document))
            {
                if (seen.Add(dependent.Doc))
                {
                    yield return (dependent, relation, next);
                    queue.Enqueue(new Chain(dependent, next, next.Length + 1));
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _citing.Dispose();

    /// <summary>What rests on a document itself, in order of path, with its first such use.</summary>
    private (DocumentRow Dependent, long Relation)[] On(DocumentRow document)
    {
        long id = document.Id.IsEmpty ? 0 : words.Find(document.Id.Value);
        if (id <= 0)
        {
            return [];
        }

        if (!_in.TryGetValue(id, out (DocumentRow, long)[]? dependents))
        {
            var list = new List<(DocumentRow Dependent, long Relation)>();
            for (_citing.Bind(1, id); _citing.Read();)
            {
                long doc = _citing.Number(0), relation = _citing.Number(1);
                if (_rests.Contains(relation) && (list.Count == 0 || list[^1].Dependent.Doc != doc))
                {
                    list.Add((documents.Of(doc), relation));
                }
            }

            list.Sort(static (a, b) => string.CompareOrdinal(a.Dependent.Path, b.Dependent.Path));
            _in[id] = dependents = [.. list];
        }

        return dependents;
    }
}

/// <summary>A document with those between it and where a search began.</summary>
internal sealed record Chain(DocumentRow Document, Chain? Before, int Length);
