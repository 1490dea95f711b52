using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Status;
using CitationGraph.Web.Deciding;

namespace CitationGraph.Web.Reviewing;

/// <summary>A citation of a reviewed text with all that is known of it.</summary>
internal sealed record ReviewedCitation
{
    /// <summary>Its number in the text, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The citation as the grammars read it.</summary>
    public required Citation AsRead { get; init; }

    /// <summary>The instrument that would be cited as read, empty where not known.</summary>
    public required InstrumentId IdAsRead { get; init; }

    /// <summary>What was decided on it; null for nothing.</summary>
    public Decision? Decision { get; init; }

    /// <summary>True where nothing is to be done about any of its findings.</summary>
    public bool IsSettled { get; init; }

    /// <summary>The citation, corrected where an officer did, with its instrument.</summary>
    public required ResolvedCitation Resolved { get; init; }

    /// <summary>What is known of the instrument, null for nothing.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>Status at the document's day; null where the instrument is not known.</summary>
    public StatusReport? Then { get; init; }

    /// <summary>Status at the as-of day; null where the instrument is not known.</summary>
    public StatusReport? Now { get; init; }

    /// <summary>What happened to the instrument.</summary>
    public required IReadOnlyList<StatusEvent> Timeline { get; init; }

    /// <summary>Findings at this place, and those on the validity of its instrument; the gravest first.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The citation, corrected where an officer did.</summary>
    public Citation Citation => Resolved.Citation;

    /// <summary>How it stands out in the text.</summary>
    public CitationState State => Decision is { Kind: DecisionKind.NoCitation } || IsSettled ? CitationState.Settled
        : Findings is [var gravest, ..] && gravest.Severity > Severity.Info
        ? gravest.Severity == Severity.Error ? CitationState.Error : CitationState.Warning
        : Now is null or { Validity: Validity.Unknown } ? CitationState.Unknown
        : Findings.Count > 0 ? CitationState.Note
        : CitationState.Fine;
}
