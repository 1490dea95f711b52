using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Analysis;

/// <summary>A norm that was changed, for all documents that depend on it.</summary>
internal sealed class AffectedNorm
{
    private readonly ValidityOverTime _then;
    private readonly DateOnly _asOf;

    /// <summary>What happened to a norm.</summary>
    /// <param name="label">Its number or name.</param>
    /// <param name="now">Its status on the day that counts as now.</param>
    /// <param name="by">What is asked for; the change that it made counts, of several.</param>
    /// <param name="then">Its status on other days.</param>
    public AffectedNorm(string label, StatusReport now, InstrumentId by, ValidityOverTime then)
    {
        (Label, Now, _asOf, _then) = (label, now, now.Day, then);
        StatusEvent? named = by.IsEmpty || by == now.Id ? null : now.Events.FirstOrDefault(e => e.By == by);
        By = named?.By ?? now.ChangedBy;
        Since = named is not null ? named.Since : now.ChangedSince;
        YearOnly = named?.YearOnly ?? now.YearOnly;
        Part = named?.Part ?? now.Part;
    }

    /// <summary>Its number or name.</summary>
    public string Label { get; }

    /// <summary>Its status now.</summary>
    public StatusReport Now { get; }

    /// <summary>What changed it.</summary>
    public InstrumentId By { get; }

    /// <summary>Since when.</summary>
    public DateOnly? Since { get; }

    /// <summary>True when of <see cref="Since"/> only the year is known.</summary>
    public bool YearOnly { get; }

    /// <summary>The part that was changed, where not all.</summary>
    public string Part { get; }

    /// <summary>Its status on the day of a document; now, for one without a day or of a day to come.</summary>
    public Validity On(DateOnly? day) => _then.On(day is { } known && known <= _asOf ? known : _asOf);
}
