namespace CitationGraph.Graph.Registry;

/// <summary>Instruments and relations that are known beforehand: the embedded tables, and the user's own rows above them.
/// Immutable; lookups are by dictionary.</summary>
public sealed class InstrumentRegistry : IKnowledge
{
    private static readonly Lazy<InstrumentRegistry> LazyDefault = new(static () => new InstrumentRegistry(RegistryTables.Instruments(), RegistryTables.Relations()));

    private readonly Dictionary<InstrumentId, Instrument> _byId = [];
    private readonly Dictionary<string, List<Instrument>> _bySign = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Instrument>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<InstrumentId, List<Relation>> _byTarget = [];
    private readonly Dictionary<InstrumentId, List<Relation>> _bySource = [];

    /// <summary>A registry of these rows; of two rows of one id the first counts.</summary>
    public InstrumentRegistry(IEnumerable<Instrument> instruments, IEnumerable<Relation> relations)
    {
        ArgumentNullException.ThrowIfNull(instruments);
        ArgumentNullException.ThrowIfNull(relations);
        foreach (Instrument instrument in instruments)
        {
            Add(instrument);
        }

        foreach (Relation relation in relations)
        {
            List(_byTarget, relation.Target).Add(relation);
            List(_bySource, relation.Source).Add(relation);
        }
    }

    /// <summary>The embedded registry.</summary>
    public static InstrumentRegistry Default => LazyDefault.Value;

    /// <summary>All instruments.</summary>
    public IReadOnlyCollection<Instrument> Instruments => _byId.Values;

    /// <inheritdoc/>
    IEnumerable<Instrument> IKnowledge.Instruments => Instruments;

    /// <summary>All relations.</summary>
    public IEnumerable<Relation> Relations => _bySource.Values.SelectMany(static r => r);

    /// <summary>This registry with the user's rows above it: a row of the same id stands in the place of ours, field by field
    /// where the user's is not empty; relations are added.</summary>
    public InstrumentRegistry With(IEnumerable<Instrument> instruments, IEnumerable<Relation> relations) =>
        new(instruments.Select(user => _byId.TryGetValue(user.Id, out Instrument? ours) ? Over(user, ours) : user).Concat(Instruments),
            relations.Concat(Relations).DistinctBy(static r => (r.Source, r.Kind, r.Target)));

    /// <inheritdoc/>
    public Instrument? Find(InstrumentId id) => _byId.GetValueOrDefault(id);

    /// <inheritdoc/>
    public IReadOnlyList<Instrument> BySign(Sign sign) => _bySign.TryGetValue(sign.Key, out List<Instrument>? list) ? list : [];

    /// <inheritdoc/>
    public IReadOnlyList<Instrument> ByName(string name) => _byName.TryGetValue(NameKey.Of(name), out List<Instrument>? list) ? list : [];

    /// <inheritdoc/>
    public IReadOnlyList<Relation> ActingOn(InstrumentId target) => _byTarget.TryGetValue(target, out List<Relation>? list) ? list : [];

    /// <inheritdoc/>
    public IReadOnlyList<Relation> DoneBy(InstrumentId source) => _bySource.TryGetValue(source, out List<Relation>? list) ? list : [];

    private static Instrument Over(Instrument user, Instrument ours) => user with
    {
        Name = user.Name.Length > 0 ? user.Name : ours.Name,
        Issued = user.Issued ?? ours.Issued,
        Year = user.Year > 0 ? user.Year : ours.Year,
        Issuer = user.Issuer.Length > 0 ? user.Issuer : ours.Issuer,
        Effective = user.Effective ?? ours.Effective,
        Expires = user.Expires ?? ours.Expires,
        Stated = user.Stated != Validity.Unknown ? user.Stated : ours.Stated,
        StatedOn = user.Stated != Validity.Unknown ? user.StatedOn : ours.StatedOn,
    };

    private void Add(Instrument instrument)
    {
        if (!_byId.TryAdd(instrument.Id, instrument))
        {
            return;
        }

        if (Sign.TryParse(instrument.Number, out Sign sign))
        {
            List(_bySign, sign.Key).Add(instrument);
        }

        if (instrument.Name.Length > 0)
        {
            List(_byName, NameKey.Of(instrument.Name)).Add(instrument);
        }
    }

    private static List<TValue> List<TKey, TValue>(Dictionary<TKey, List<TValue>> map, TKey key)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out List<TValue>? list))
        {
            map[key] = list = [];
        }

        return list;
    }
}
