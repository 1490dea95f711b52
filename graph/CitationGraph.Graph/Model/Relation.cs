using CitationGraph.Grammars;

namespace CitationGraph.Graph;

/// <summary>What one instrument does to another.</summary>
public sealed record Relation
{
    /// <summary>The acting instrument.</summary>
    public required InstrumentId Source { get; init; }

    /// <summary>What it does.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>The instrument acted upon.</summary>
    public required InstrumentId Target { get; init; }

    /// <summary>From when, where a source says so.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>True when only a part is concerned.</summary>
    public bool Partial { get; init; }

    /// <summary>The part, as the source names it; 'trừ' where all but an exception is.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>How good the source is.</summary>
    public Provenance Provenance { get; init; } = Provenance.Unverified;

    /// <summary>The clause or the evidence that says so.</summary>
    public string Basis { get; init; } = string.Empty;

    /// <summary>True when the acting text exists to amend: its title says so.</summary>
    public bool ByTitle => Kind == RelationKind.Amends && Basis.Contains("title", StringComparison.Ordinal);

    /// <summary>True when all of the target but a transitional exception ends ('trừ ...').</summary>
    public bool AllButException => Partial && Part == "trừ";
}
