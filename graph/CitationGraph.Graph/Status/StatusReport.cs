namespace CitationGraph.Graph.Status;

/// <summary>Validity of an instrument on a day, with its proof.</summary>
public sealed record StatusReport
{
    /// <summary>The instrument.</summary>
    public required InstrumentId Id { get; init; }

    /// <summary>The day asked for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The status.</summary>
    public Validity Validity { get; init; } = Validity.Unknown;

    /// <summary>Since when, where known.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>True when of <see cref="Since"/> only the year is known.</summary>
    public bool YearOnly { get; init; }

    /// <summary>The instrument that brought the status about; empty where none did.</summary>
    public InstrumentId By { get; init; } = InstrumentId.None;

    /// <summary>The part concerned, where not all.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>How good the source is.</summary>
    public Provenance Provenance { get; init; } = Provenance.Unverified;

    /// <summary>The source in words.</summary>
    public string Basis { get; init; } = string.Empty;

    /// <summary>What happened up to the day, in order of time.</summary>
    public IReadOnlyList<StatusEvent> Events { get; init; } = [];

    /// <summary>Sources that contradict each other; the status is that of the stronger.</summary>
    public IReadOnlyList<StatusConflict> Conflicts { get; init; } = [];

    /// <summary>That the instrument fell with the law that it details, where a rule concludes so; not part of
    /// <see cref="Validity"/>.</summary>
    public StatusInference? Inference { get; init; }

    /// <summary>True when the instrument is no longer as it was issued, or, as a rule concludes, no longer in force.</summary>
    public bool IsChanged => IsChange(Validity) || Inference is not null;

    /// <summary>True when no source says that it changed: that is concluded from the end of what it details.</summary>
    public bool IsInferred => Inference is not null && By.IsEmpty && !IsChange(Validity);

    /// <summary>The instrument that changed it, also where that is concluded; empty where none did.</summary>
    public InstrumentId ChangedBy => IsInferred ? Inference!.Chain[^1] : By;

    /// <summary>Since when it is changed, also where that is concluded.</summary>
    public DateOnly? ChangedSince => IsInferred ? Inference!.Since : Since;

    private static bool IsChange(Validity validity) => validity is not (Validity.Unknown or Validity.InForce or Validity.NotYetInForce);
}

/// <summary>Two sources that contradict each other.</summary>
/// <param name="Stated">What one states.</param>
/// <param name="StatedOn">For which day.</param>
/// <param name="StatedSource">Which source.</param>
/// <param name="Event">What the other says happened before that day.</param>
public sealed record StatusConflict(Validity Stated, DateOnly StatedOn, string StatedSource, StatusEvent Event);

/// <summary>A conclusion: an instrument that only details another falls with it.</summary>
/// <param name="Chain">From the instrument to the one that ended and the one that ended it.</param>
/// <param name="Since">Since when.</param>
/// <param name="Law">The rule's source in law.</param>
public sealed record StatusInference(IReadOnlyList<InstrumentId> Chain, DateOnly? Since, string Law)
{
    /// <summary>Luật Ban hành văn bản quy phạm pháp luật 2015, Điều 154: a text that details another ends with it.</summary>
    public const string DetailsFall = "Luật số 64/2025/QH15, Chương VI (văn bản quy định chi tiết hết hiệu lực cùng văn bản được quy định chi tiết)";
}
