using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Analysis;

/// <summary>A document of a <see cref="DependentMap"/>.</summary>
/// <param name="Doc">Its number in the store.</param>
/// <param name="Nearest">Number of the document between that it cites itself; 0 where it cites the norm.</param>
/// <param name="Distance">How many documents are between.</param>
/// <param name="Place">Its place, empty for none.</param>
public readonly record struct DependentDocument(long Doc, long Nearest, int Distance, string Place);

/// <summary>Which stored documents rest on a norm, directly and through others, found in memory; what is to be shown of a
/// document is read from the store by <see cref="Read"/>. The newest first within each distance.</summary>
public sealed class DependentMap
{
    private readonly InstrumentId _norm;
    private readonly Adjacency _adjacency;

    /// <summary>The document between of each document that was met, by number in <see cref="_adjacency"/>.</summary>
    private readonly Dictionary<int, int> _nearest = [];

    private DependentMap(InstrumentId norm, Adjacency adjacency) => (_norm, _adjacency) = (norm, adjacency);

    /// <summary>The documents: those that cite the norm, then those that depend on them, by distance.</summary>
    public IReadOnlyList<DependentDocument> All { get; private set; } = [];

    /// <summary>The map of a norm.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="store">The documents.</param>
    /// <param name="adjacency">What uses what in the store.</param>
    /// <param name="depth">The longest path of documents.</param>
    public static DependentMap Of(InstrumentId norm, GraphStore store, Adjacency adjacency, int depth = 5)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(adjacency);
        var map = new DependentMap(norm, adjacency);
        map.All = store.Guard(() => map.Find(store, depth));
        return map;
    }

    /// <summary>What is to be shown of some of the documents, in their order.</summary>
    public IReadOnlyList<Dependent> Read(GraphStore store, IEnumerable<DependentDocument> some)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard<IReadOnlyList<Dependent>>(() =>
        {
            using var words = new Words(store.Connection);
            using var documents = new DocumentTable(store.Connection, words);
            using var uses = new SingleUse(store.Connection, words, documents);
            return [.. some.Select(one => Row(one, words, documents, uses))];
        });
    }

    private List<DependentDocument> Find(GraphStore store, int depth)
    {
        using var words = new Words(store.Connection);
        var own = new HashSet<int>();
        using (var owners = new RawStatement(store.Connection, "SELECT doc FROM files WHERE id = (SELECT word FROM words WHERE text = ?) AND id <> 0"))
        {
            for (owners.Bind(1, _norm.ToString()); owners.Read();)
            {
                own.Add(_adjacency.Find(owners.Number(0)));
            }
        }

        var all = new List<DependentDocument>();
        List<int> level = Add(Users(words.Find(_norm.Value), 0).Where(document => !own.Contains(document)), -1);
        for (int distance = 0; level.Count > 0; distance++)
        {
            int[] ordered = _adjacency.NewestFirst(level);
            all.AddRange(ordered.Where(document => !own.Contains(document)).Select(document => new DependentDocument(
                _adjacency.Doc(document), _nearest[document] is >= 0 and var nearest ? _adjacency.Doc(nearest) : 0, distance, words.Text(_adjacency.Place(document)))));
            level = distance + 1 < depth ? [.. ordered.SelectMany(document => Add(Users(_adjacency.Own(document), UseWeight.Rests), document))] : [];
        }

        return all;
    }

    /// <summary>Notes documents by what they cite; those that were not met before.</summary>
    private List<int> Add(IEnumerable<int> documents, int nearest)
    {
        var added = new List<int>();
        foreach (int document in documents)
        {
            if (_nearest.TryAdd(document, nearest))
            {
                added.Add(document);
            }
        }

        return added;
    }

    private List<int> Users(long word, int least)
    {
        var users = new List<int>();
        foreach (uint use in _adjacency.Uses(word))
        {
            if (Adjacency.Weight(use) >= least)
            {
                users.Add(Adjacency.Document(use));
            }
        }

        return users;
    }

    private Dependent Row(DependentDocument one, Words words, DocumentTable documents, SingleUse uses)
    {
        Chain? between = null;
        foreach (long doc in Between(one.Doc).Reverse())
        {
            between = new Chain(documents.Of(doc), between, (between?.Length ?? -1) + 1);
        }

        NormUse use = uses.Of(between?.Document.Self ?? words.Find(_norm.Value), one.Doc);
        DocumentRow row = use.Document;
        return new Dependent(row.Path, row.Number, row.Title, row.Origin.Place, row.Day, use.Relation, one.Nearest == 0 ? use.Pinpoint : string.Empty) { Between = between };
    }

    /// <summary>The documents between one and the norm, the one that it cites first.</summary>
    private IEnumerable<long> Between(long doc)
    {
        for (int next = _nearest[_adjacency.Find(doc)]; next >= 0; next = _nearest[next])
        {
            yield return _adjacency.Doc(next);
        }
    }
}
