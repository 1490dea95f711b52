namespace CitationGraph.Graph.Registry;

/// <summary>Two sources as one: the first (the registry) stands above the second (what was learnt from documents).</summary>
public sealed class CombinedKnowledge(IKnowledge first, IKnowledge second) : IKnowledge
{
    /// <inheritdoc/>
    public IEnumerable<Instrument> Instruments => first.Instruments.Concat(second.Instruments.Where(i => first.Find(i.Id) is null));

    /// <inheritdoc/>
    public Instrument? Find(InstrumentId id) => (first.Find(id), second.Find(id)) switch
    {
        (null, var learnt) => learnt,
        (var known, null) => known,
        var (known, learnt) => Fill(known, learnt),
    };

    /// <inheritdoc/>
    public IReadOnlyList<Instrument> BySign(Sign sign) => Union(first.BySign(sign), second.BySign(sign));

    /// <inheritdoc/>
    public IReadOnlyList<Instrument> ByName(string name) => Union(first.ByName(name), second.ByName(name));

    /// <inheritdoc/>
    public IReadOnlyList<Relation> ActingOn(InstrumentId target) => Union(first.ActingOn(target), second.ActingOn(target));

    /// <inheritdoc/>
    public IReadOnlyList<Relation> DoneBy(InstrumentId source) => Union(first.DoneBy(source), second.DoneBy(source));

    private static Instrument Fill(Instrument known, Instrument learnt) => known with
    {
        Issued = known.Issued ?? learnt.Issued,
        Effective = known.Effective ?? learnt.Effective,
        Issuer = known.Issuer.Length > 0 ? known.Issuer : learnt.Issuer,
    };

    private static IReadOnlyList<Instrument> Union(IReadOnlyList<Instrument> known, IReadOnlyList<Instrument> learnt) =>
        learnt.Count == 0 ? known : known.Count == 0 ? learnt : [.. known, .. learnt.ExceptBy(known.Select(static i => i.Id), static i => i.Id)];

    /// <summary>Of two rows of one relation the first stays, with the day and the part that only the second knows.</summary>
    private static IReadOnlyList<Relation> Union(IReadOnlyList<Relation> known, IReadOnlyList<Relation> learnt)
    {
        if (learnt.Count == 0 || known.Count == 0)
        {
            return learnt.Count == 0 ? known : learnt;
        }

        var all = new List<Relation>(known);
        foreach (Relation relation in learnt)
        {
            int at = all.FindIndex(r => r.Source == relation.Source && r.Target == relation.Target && r.Kind == relation.Kind && r.Partial == relation.Partial);
            if (at < 0)
            {
                all.Add(relation);
            }
            else
            {
                all[at] = all[at] with
                {
                    Effective = all[at].Effective ?? relation.Effective,
                    Part = all[at].Part.Length > 0 ? all[at].Part : relation.Part,
                };
            }
        }

        return all;
    }
}
