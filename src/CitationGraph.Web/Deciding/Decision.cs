using CitationGraph.Grammars;

namespace CitationGraph.Web.Deciding;

/// <summary>What an officer may decide on a citation.</summary>
internal enum DecisionKind
{
    /// <summary>It was read and tied to its instrument rightly.</summary>
    Accept,

    /// <summary>It is another instrument, or has another number or date.</summary>
    Correct,

    /// <summary>It is no citation.</summary>
    NoCitation,

    /// <summary>It is read rightly; what was found on it needs nothing done.</summary>
    NoAction,
}

/// <summary>What one officer decided on one citation.</summary>
internal sealed record Decision
{
    /// <summary>Its number; 0 before it is kept.</summary>
    public long Seq { get; init; }

    /// <summary>The place of the citation.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What was decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>Why; empty where no reason is asked for.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>What the citation is instead; null unless corrected.</summary>
    public Correction? Correction { get; init; }

    /// <summary>When, in the officer's own time.</summary>
    public required DateTimeOffset At { get; init; }
}
