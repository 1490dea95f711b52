using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Store;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>A row that a dictionary answers.</summary>
internal readonly record struct PlainRow(string Document, string Number, string Norm, RelationKind Relation, string Pinpoint, RelationKind? Then, RelationKind Now, string By, DateOnly? Since, int Steps, string Path);

/// <summary>Baseline: the same graph in plain dictionaries of lists, the whole of it in memory, without a file, a snapshot, a
/// proof or the rules of validity beyond 'what was done to it by that day, ends before changes'.</summary>
internal sealed class DictionaryGraph
{
    private readonly Dictionary<string, List<(string Document, RelationKind Relation, string Pinpoint)>> _citing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Relation>> _done = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Number, string Id, DateOnly? Day)> _documents = new(StringComparer.Ordinal);

    public DictionaryGraph(IEnumerable<StoredDocument> documents)
    {
        foreach (StoredDocument document in documents)
        {
            _documents.Add(document.Path, (document.Header.Number, document.Context.Self.Value, document.Context.Day));
            foreach (ResolvedCitation on in document.Citations.Where(static c => !c.Id.IsEmpty))
            {
                List(_citing, on.Id.Value).Add((document.Path, on.Citation.Relation, on.Citation.Pinpoint));
            }

            foreach (Relation relation in document.Relations)
            {
                List(_done, relation.Target.Value).Add(relation);
            }
        }
    }

    /// <summary>The documents that rest on any norm that was changed, itself.</summary>
    public List<PlainRow> Affected(DateOnly asOf) =>
        [.. _done.Keys.Order(StringComparer.Ordinal).SelectMany(norm => Affected(norm, asOf, 1))];

    /// <summary>The documents that rest on a norm if it was changed, through so many others.</summary>
    public List<PlainRow> Affected(string norm, DateOnly asOf, int depth)
    {
        var rows = new List<PlainRow>();
        if (On(norm, asOf) is not { } now)
        {
            return rows;
        }

        // Who changes a norm does not rest on it; what came after its end changed nothing any more.
        HashSet<string> changers = [.. _done[norm].Where(r => r.Effective <= asOf && (Rank(now) != 0 || r.Effective <= now.Effective)).Select(static r => r.Source.Value)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<(string At, string Through, int Depth)>([(norm, norm, 0)]);
        while (queue.TryDequeue(out (string At, string Through, int Depth) next))
        {
            if (!_citing.TryGetValue(next.At, out var list))
            {
                continue;
            }

            foreach ((string document, RelationKind relation, string pinpoint) in list)
            {
                (string number, string id, DateOnly? day) = _documents[document];
                bool rests = relation is RelationKind.BasedOn or RelationKind.Implements or RelationKind.Guides or RelationKind.IssuedWith;
                if (id != next.At && (next.Depth == 0 ? !changers.Contains(id) : rests) && seen.Add(document))
                {
                    if (id != norm)
                    {
                        rows.Add(new PlainRow(document, number, norm, relation, pinpoint, On(norm, day ?? asOf)?.Kind, now.Kind, now.Source.Value, now.Effective, next.Depth, next.Through));
                    }

                    if (next.Depth + 1 < depth && id.Length > 0)
                    {
                        queue.Enqueue((id, $"{number} > {next.Through}", next.Depth + 1));
                    }
                }
            }
        }

        return rows;
    }

    private Relation? On(string norm, DateOnly day)
    {
        Relation? change = null;
        foreach (Relation relation in _done.TryGetValue(norm, out List<Relation>? done) ? done : [])
        {
            if (relation.Effective <= day && (change is null || Rank(relation) < Rank(change) || (Rank(relation) == Rank(change) && relation.Effective < change.Effective)))
            {
                change = relation;
            }
        }

        return change;
    }

    private static int Rank(Relation relation) => (relation.Kind, relation.Partial) switch
    {
        (RelationKind.Replaces or RelationKind.Repeals, false) => 0,
        (RelationKind.Replaces or RelationKind.Repeals, _) => 1,
        _ => 2,
    };

    private static List<TValue> List<TValue>(Dictionary<string, List<TValue>> map, string key) =>
        map.TryGetValue(key, out List<TValue>? list) ? list : map[key] = [];
}
