using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Tests;

/// <summary>The registry, which writes down the names that it is asked for.</summary>
internal sealed class CountingKnowledge : IKnowledge
{
    private static readonly InstrumentRegistry Registry = InstrumentRegistry.Default;

    public List<string> Names { get; } = [];

    public IEnumerable<Instrument> Instruments => Registry.Instruments;

    public Instrument? Find(InstrumentId id) => Registry.Find(id);

    public IReadOnlyList<Instrument> BySign(Sign sign) => Registry.BySign(sign);

    public IReadOnlyList<Instrument> ByName(string name)
    {
        Names.Add(name);
        return Registry.ByName(name);
    }

    public IReadOnlyList<Relation> ActingOn(InstrumentId target) => Registry.ActingOn(target);

    public IReadOnlyList<Relation> DoneBy(InstrumentId source) => Registry.DoneBy(source);
}
