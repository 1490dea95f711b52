using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Store;

/// <summary>What the documents of a store teach: their own identity and days, and what they state that instruments do to each
/// other. Read when first asked for and remembered, so that one question does not wait for all documents. Thread-safe; while
/// documents are being stored its answers are of before or after.</summary>
public sealed class StoreKnowledge : IKnowledge
{
    private const string Known = "SELECT id, kind, number, issued, day_is_bound, issuer, title, effective, path FROM documents WHERE doc IN (SELECT doc FROM files WHERE id ";
    private const string Stated = $"SELECT {StoredRelation.Columns} FROM relations r JOIN files d ON d.doc = r.doc WHERE ";

    private readonly Lock _lock = new();
    private readonly GraphStore _store;
    private readonly Lazy<InstrumentRegistry> _all;
    private readonly Lazy<DocumentNames> _names;
    private readonly RawStatement _one;
    private readonly Dictionary<IReadOnlyList<long>, IReadOnlyList<Instrument>> _named = [];
    private readonly RawStatement _find;
    private readonly RawStatement _actingOn;
    private readonly RawStatement _doneBy;
    private readonly Dictionary<InstrumentId, Instrument?> _found = [];
    private readonly Dictionary<InstrumentId, IReadOnlyList<Relation>> _targets = [];
    private readonly Dictionary<InstrumentId, IReadOnlyList<Relation>> _sources = [];

    private StoreKnowledge(GraphStore store)
    {
        _store = store;
        _find = store.Own(new RawStatement(store.Connection, Known + "= (SELECT word FROM words WHERE text = ?) AND id <> 0) ORDER BY path LIMIT 1"));
        _actingOn = store.Own(new RawStatement(store.Connection, Stated + "r.target = ? ORDER BY d.path, r.seq"));
        _doneBy = store.Own(new RawStatement(store.Connection, Stated + "r.source = ? ORDER BY d.path, r.seq"));

        _one = store.Own(new RawStatement(store.Connection, "SELECT id, kind, number, issued, day_is_bound, issuer, title, effective, path FROM documents WHERE doc = ?"));
        _names = new Lazy<DocumentNames>(() => new DocumentNames(store.Connection));
        _all = new Lazy<InstrumentRegistry>(() =>
        {
            using var all = new RawStatement(store.Connection, Known + "<> 0) ORDER BY path");
            return new InstrumentRegistry(Rows(all, Instrument), []);
        });
    }

    /// <summary>What a store teaches.</summary>
    public static StoreKnowledge Of(GraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() => new StoreKnowledge(store));
    }

    /// <summary>The registry with what a store teaches below it.</summary>
    public static IKnowledge Over(IKnowledge registry, GraphStore store) => new CombinedKnowledge(registry, Of(store));

    /// <inheritdoc/>
    public IEnumerable<Instrument> Instruments => All().Instruments;

    /// <inheritdoc/>
    public Instrument? Find(InstrumentId id) => Asked(_found, id, _find, static row => Rows(row, Instrument).FirstOrDefault());

    /// <inheritdoc/>
    public IReadOnlyList<Instrument> BySign(Sign sign) => Named(names => names.BySign(sign));

    /// <inheritdoc/>
    public IReadOnlyList<Instrument> ByName(string name) => Named(names => names.ByName(name));

    /// <inheritdoc/>
    public IReadOnlyList<Relation> ActingOn(InstrumentId target) => Asked(_targets, target, _actingOn, static row => Rows(row, StoredRelation.Of));

    /// <inheritdoc/>
    public IReadOnlyList<Relation> DoneBy(InstrumentId source) => Asked(_sources, source, _doneBy, static row => Rows(row, StoredRelation.Of));

    private InstrumentRegistry All()
    {
        lock (_lock)
        {
            return _store.Guard(() => _all.Value);
        }
    }

    /// <summary>The instruments of documents, in order of path; of several documents of one instrument the first counts.</summary>
    private IReadOnlyList<Instrument> Named(Func<DocumentNames, IReadOnlyList<long>> choose)
    {
        lock (_lock)
        {
            return _store.Guard(() =>
            {
                IReadOnlyList<long> docs = choose(_names.Value);
                if (docs.Count == 0)
                {
                    return [];
                }

                if (!_named.TryGetValue(docs, out IReadOnlyList<Instrument>? known))
                {
                    _named[docs] = known = [.. docs.SelectMany(doc => Rows(_one.Bind(1, doc), Instrument)).OrderBy(static i => i.Source, StringComparer.Ordinal).DistinctBy(static i => i.Id)];
                }

                return known;
            });
        }
    }

    private T Asked<T>(Dictionary<InstrumentId, T> known, InstrumentId id, RawStatement statement, Func<RawStatement, T> read)
    {
        lock (_lock)
        {
            return known.TryGetValue(id, out T? answer) ? answer : known[id] = _store.Guard(() => read(statement.Bind(1, id.ToString())));
        }
    }

    private static List<T> Rows<T>(RawStatement row, Func<RawStatement, T?> read)
        where T : class
    {
        var rows = new List<T>();
        while (row.Read())
        {
            if (read(row) is { } value)
            {
                rows.Add(value);
            }
        }

        return rows;
    }

    private static Instrument Instrument(RawStatement row)
    {
        string kind = row.Text(1);
        DateOnly? issued = row.Number(4) == 1 ? null : Dates.Parse(row.Text(3));
        return new Instrument
        {
            Id = new InstrumentId(row.Text(0)),
            Kind = kind,
            Number = row.Text(2),
            Name = KindTable.IsNamed(kind) ? row.Text(6) : string.Empty,
            Issued = issued,
            Year = issued?.Year ?? 0,
            Issuer = row.Text(5),
            Effective = Dates.Parse(row.Text(7)),
            Provenance = Provenance.Ingested,
            Source = row.Text(8),
        };
    }
}
