using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Analysis;

/// <summary>How a document uses a norm, told from its mentions in the order of the text: of several relations the first that is
/// more than a mention, and of these one that rests on the norm; the parts cited, each once.</summary>
internal sealed class UseMerge(Words words)
{
    private readonly Dictionary<long, (string Code, int Weight)> _relations = [];
    private readonly List<long> _parts = [];
    private readonly HashSet<long> _seen = [];
    private (string Code, int Weight) _relation = (string.Empty, -1);

    /// <summary>Adds a mention: the words of its relation and of its pinpoint, 0 for none.</summary>
    public void Add(long relation, long part)
    {
        (string Code, int Weight) next = Relation(relation);
        if (next.Weight > _relation.Weight)
        {
            _relation = next;
        }

        if (part != 0 && _seen.Add(part))
        {
            _parts.Add(part);
        }
    }

    /// <summary>The use, and begins anew.</summary>
    /// <returns>Code of the relation, empty where nothing was added; the parts, parted by '; '.</returns>
    public (string Relation, string Pinpoint) Take()
    {
        (string Relation, string Pinpoint) use = (_relation.Code, _parts.Count switch
        {
            0 => string.Empty,
            1 => words.Text(_parts[0]),
            _ => string.Join("; ", _parts.Select(words.Text)),
        });
        _relation = (string.Empty, -1);
        if (_parts.Count > 0)
        {
            _parts.Clear();
            _seen.Clear();
        }

        return use;
    }

    private (string Code, int Weight) Relation(long word)
    {
        if (!_relations.TryGetValue(word, out (string Code, int Weight) relation))
        {
            string code = words.Text(word);
            _relations[word] = relation = (code, UseWeight.Of(code));
        }

        return relation;
    }
}
