using System.Runtime.InteropServices;
using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>Which stored documents rest on which stored documents, see <see cref="UseWeight"/>. A mere mention is no dependence. What
/// rests on a document is read when it is first asked for.</summary>
internal sealed class DependenceGraph(SqliteConnection connection, Words words, DocumentTable documents, PathOrder order) : IDisposable
{
    private readonly RawStatement _citing = new(connection, "SELECT doc, relation FROM mentions WHERE id = ? AND id <> 0 ORDER BY doc, start");
    private readonly HashSet<long> _rests = [.. UseWeight.Resting.Select(words.Find)];
    private readonly List<long> _docs = [];
    private readonly List<long> _relations = [];
    private readonly Sparse<(long Doc, long Relation)[]?> _in = new();

    /// <summary>All that rests on the start documents, each once, by the shortest path; the start documents are not given. Ends
    /// in circles too.</summary>
    /// <param name="start">The documents to begin with.</param>
    /// <param name="depth">The longest path.</param>
    /// <returns>The dependent, how it uses the one before (the number of a word), and the documents between it and a start
    /// document, that one last; in order of distance, then of the one before, then of path.</returns>
    public IEnumerable<(DocumentRow Dependent, long Relation, Chain Path)> Above(IEnumerable<DocumentRow> start, int depth)
    {
        var seen = new Sparse<bool>();
        var queue = new Queue<Chain>();
        foreach (DocumentRow first in start)
        {
            if (!seen[first.Doc])
            {
                seen[first.Doc] = true;
                queue.Enqueue(new Chain(first, null, 0));
            }
        }

        while (queue.TryDequeue(out Chain? next))
        {
            if (next.Length >= depth)
            {
                continue;
            }

            foreach ((long doc, long relation) in On(next.Document))
            {
                if (!seen[doc])
                {
                    seen[doc] = true;
                    DocumentRow dependent = documents.Of(doc);
                    yield return (dependent, relation, next);
                    queue.Enqueue(new Chain(dependent, next, next.Length + 1));
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _citing.Dispose();

    /// <summary>What rests on a document itself, in order of path, with its first such use.</summary>
    private (long Doc, long Relation)[] On(DocumentRow document)
    {
        if (document.Self == 0)
        {
            return [];
        }

        if (_in[document.Self] is { } known)
        {
            return known;
        }

        _docs.Clear();
        _relations.Clear();
        for (_citing.Bind(1, document.Self); _citing.Read();)
        {
            long doc = _citing.Number(0), relation = _citing.Number(1);
            if (_rests.Contains(relation) && (_docs.Count == 0 || _docs[^1] != doc))
            {
                _docs.Add(doc);
                _relations.Add(relation);
            }
        }

        var on = new (long, long)[_docs.Count];
        int next = 0;
        foreach (int at in on.Length == 0 ? [] : order.Of(CollectionsMarshal.AsSpan(_docs)))
        {
            on[next++] = (_docs[at], _relations[at]);
        }

        return _in[document.Self] = on;
    }
}

/// <summary>A document with those between it and where a search began.</summary>
internal sealed record Chain(DocumentRow Document, Chain? Before, int Length)
{
    /// <summary>The document as one on the way to a norm.</summary>
    public AffectedStep Step => field ??= new AffectedStep(Document.Path, Document.Origin.Kind, Document.Number, Document.Origin.Issuer, Document.Day);
}
