namespace CitationGraph.Graph.Registry;

/// <summary>What is known of instruments and of what they do to each other: the registry, a store, or both.</summary>
public interface IKnowledge
{
    /// <summary>All instruments.</summary>
    public IEnumerable<Instrument> Instruments { get; }

    /// <summary>The instrument of an id, null when not known.</summary>
    public Instrument? Find(InstrumentId id);

    /// <summary>The instruments of a sign; more than one where the sign restarts every year or is used in many places.</summary>
    public IReadOnlyList<Instrument> BySign(Sign sign);

    /// <summary>The laws, codes and ordinances of a name.</summary>
    public IReadOnlyList<Instrument> ByName(string name);

    /// <summary>What others do to an instrument.</summary>
    public IReadOnlyList<Relation> ActingOn(InstrumentId target);

    /// <summary>What an instrument does to others.</summary>
    public IReadOnlyList<Relation> DoneBy(InstrumentId source);
}
