using CitationGraph.Grammars;

namespace CitationGraph.Graph.Status;

/// <summary>Something that happened to an instrument.</summary>
public sealed record StatusEvent
{
    /// <summary>What was done to it.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>By which instrument.</summary>
    public required InstrumentId By { get; init; }

    /// <summary>From when; none where nothing is known of the time.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>False where <see cref="Since"/> is only the day of issue, or the end of the year, of the acting instrument.</summary>
    public bool SinceIsExact { get; init; }

    /// <summary>True when only the year is known; <see cref="Since"/> is then its last day.</summary>
    public bool YearOnly { get; init; }

    /// <summary>True when only a part is concerned and the rest goes on.</summary>
    public bool Partial { get; init; }

    /// <summary>The part.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>How good the source is.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>The clause that says so.</summary>
    public string Basis { get; init; } = string.Empty;

    /// <summary>The amending instrument through which an amendment reaches this one; empty where it acts directly.</summary>
    public InstrumentId Through { get; init; } = InstrumentId.None;

    /// <summary>When the acting instrument itself was repealed, so that it acts no more.</summary>
    public DateOnly? LapsedOn { get; init; }

    /// <summary>By which instrument it was repealed.</summary>
    public InstrumentId LapsedBy { get; init; } = InstrumentId.None;

    /// <summary>True when nothing of the instrument is left in force.</summary>
    public bool Ends => !Partial && Kind is RelationKind.Replaces or RelationKind.Repeals && !Partial;

    /// <summary>True when the event counts on a day.</summary>
    public bool CountsOn(DateOnly day) => (Since is null || Since <= day) && (LapsedOn is null || LapsedOn > day);
}
