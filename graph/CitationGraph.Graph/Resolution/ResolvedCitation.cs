using CitationGraph.Grammars;

namespace CitationGraph.Graph.Resolution;

/// <summary>Whether the instrument of a citation is known.</summary>
public enum Outcome
{
    /// <summary>One instrument, and no other.</summary>
    Resolved,

    /// <summary>Several instruments are possible.</summary>
    Ambiguous,

    /// <summary>What the citation states does not single out an instrument.</summary>
    Unresolved,
}

/// <summary>What singled an instrument out.</summary>
public enum ResolvedBy
{
    /// <summary>Nothing did.</summary>
    Nothing,

    /// <summary>The sign alone: it has its year, and its body is one for the whole country.</summary>
    Sign,

    /// <summary>The sign with the stated date, and issuer where it needs one.</summary>
    StatedDate,

    /// <summary>A fuller mention in the same document.</summary>
    SameDocument,

    /// <summary>The registry knows one instrument of this sign.</summary>
    Registry,

    /// <summary>The name, with the year or date stated.</summary>
    Name,

    /// <summary>The name: the law of that name in force at the document's day.</summary>
    NameInForce,

    /// <summary>What the amending law that names it amends.</summary>
    AmendingLaw,

    /// <summary>The issuing body was completed from the document's own.</summary>
    OwnPlace,
}

/// <summary>The instrument of one citation, or why there is none.</summary>
public sealed record ResolvedCitation
{
    /// <summary>The citation.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether the instrument is known.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The instrument, empty unless resolved.</summary>
    public InstrumentId Id { get; init; } = InstrumentId.None;

    /// <summary>What singled it out.</summary>
    public ResolvedBy By { get; init; }

    /// <summary>The instruments that are possible, where not resolved.</summary>
    public IReadOnlyList<InstrumentId> Candidates { get; init; } = [];

    /// <summary>What is missing, where not resolved: year, issuer, place, name, number.</summary>
    public string Missing { get; init; } = string.Empty;

    /// <summary>The same resolution of another citation that states the same.</summary>
    internal ResolvedCitation Of(Citation citation) => ReferenceEquals(citation, Citation) ? this : this with { Citation = citation };
}
