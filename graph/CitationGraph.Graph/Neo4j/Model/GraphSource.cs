using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>The whole graph, as push, bulk files and verification see it: the registry and a store, with statuses as of a
/// day. What it gives depends on these alone, not on the order in which documents were read.</summary>
public sealed class GraphSource
{
    private readonly GraphStore _store;
    private readonly InstrumentRegistry _registry;
    private readonly IKnowledge _knowledge;
    private readonly IReadOnlyCollection<string> _named;

    /// <summary>A source.</summary>
    /// <param name="store">The documents.</param>
    /// <param name="registry">The instruments and relations known beforehand.</param>
    /// <param name="asOf">The day of the statuses.</param>
    public GraphSource(GraphStore store, InstrumentRegistry registry, DateOnly asOf)
        : this(store, registry, asOf, [])
    {
    }

    /// <summary>A source of which the store is only a part.</summary>
    /// <param name="store">Documents without what they cite.</param>
    /// <param name="registry">As above.</param>
    /// <param name="asOf">As above.</param>
    /// <param name="named">The instruments that documents name.</param>
    internal GraphSource(GraphStore store, InstrumentRegistry registry, DateOnly asOf, IReadOnlyCollection<string> named)
    {
        (_store, _registry, AsOf, _named) = (store, registry, asOf, named);
        _knowledge = StoreKnowledge.Over(registry, store);
    }

    /// <summary>The day of the statuses.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How many documents there are.</summary>
    public long Documents => _store.Guard(() =>
    {
        using var count = new Statement(_store.Connection, "SELECT count(*) FROM files", 0);
        return (long)count.Scalar()!;
    });

    /// <summary>The instruments, in order of id: all that the registry or the store names, and documents without a number of
    /// their own.</summary>
    public IEnumerable<NodeRow> Instruments()
    {
        Dictionary<string, OwnWords> own = _store.Guard(Own);
        var ids = new HashSet<string>(own.Keys, StringComparer.Ordinal);
        ids.UnionWith(_registry.Instruments.Select(static i => i.Id.Value));
        ids.UnionWith(_registry.Relations.SelectMany(static r => new[] { r.Source.Value, r.Target.Value }));
        ids.UnionWith(Export.GraphElements.Instruments(_store).Select(static i => i.Value));
        ids.UnionWith(_named);
        var nodes = new InstrumentNodes(_knowledge, new StatusCalculator(_knowledge), AsOf);
        foreach (string id in ids.Order(StringComparer.Ordinal))
        {
            yield return nodes.Make(id, own.GetValueOrDefault(id));
        }
    }

    /// <summary>What the registry says, an instrument at a time, then what the documents say, a document at a time.</summary>
    public IEnumerable<RelationGroup> Groups() => RegistryGroups().Concat(StoredDocuments.Read(_store.Connection).Select(DocumentGroups.Of));

    /// <summary>What the registry says, an instrument at a time.</summary>
    internal IEnumerable<RelationGroup> RegistryGroups()
    {
        foreach (string source in _registry.Relations.Select(static r => r.Source.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var edges = new Relationships();
            foreach (Relation relation in _registry.DoneBy(new InstrumentId(source)))
            {
                edges.Add(relation);
            }

            yield return new RelationGroup(null, source, edges.Rows(GraphModel.Registry));
        }
    }

    private Dictionary<string, OwnWords> Own()
    {
        var own = new Dictionary<string, OwnWords>(StringComparer.Ordinal);
        using var statement = new Statement(_store.Connection, "SELECT CASE WHEN id <> '' THEN id ELSE path END, path, kind, number, title, issuer, place, province, issued, day_is_bound FROM documents", 0);
        using SqliteDataReader row = statement.Read();
        while (row.Read())
        {
            var words = new OwnWords(row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7),
                row.GetInt32(9) == 1 ? null : Dates.Parse(row.GetString(8)));
            // Of two files of one instrument the first path speaks.
            if (!own.TryGetValue(row.GetString(0), out OwnWords? other) || string.CompareOrdinal(words.Path, other.Path) < 0)
            {
                own[row.GetString(0)] = words;
            }
        }

        return own;
    }
}
