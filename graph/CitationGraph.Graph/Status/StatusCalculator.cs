using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Status;

/// <summary>Validity of instruments on any day, from all that is known (Luật số 64/2025/QH15, Chương VI: an instrument ends with
/// its own term, when it is replaced, or when it is repealed by one competent to do so). What no source says is
/// <see cref="Validity.Unknown"/>. Not thread-safe: it remembers what it has worked out.</summary>
public sealed class StatusCalculator(IKnowledge knowledge)
{
    private readonly Dictionary<InstrumentId, List<StatusEvent>> _timelines = [];

    /// <summary>All that is known to have happened to an instrument, in order of time.</summary>
    public IReadOnlyList<StatusEvent> Timeline(InstrumentId id)
    {
        if (!_timelines.TryGetValue(id, out List<StatusEvent>? events))
        {
            _timelines[id] = events = Status.Timeline.Of(id, knowledge);
        }

        return events;
    }

    /// <summary>The status on a day.</summary>
    public StatusReport At(InstrumentId id, DateOnly day)
    {
        StatusReport direct = Direct(id, day);
        return direct.Validity.HasEnded() ? direct : direct with { Inference = Fallen(id, day) };
    }

    /// <summary>The days, in order, between which the status of an instrument stays the same: it is the same on two days unless
    /// one of these lies after the first and not after the second. Some of them change nothing.</summary>
    internal DateOnly[] Turns(InstrumentId id)
    {
        Instrument? known = knowledge.Find(id);
        DateOnly?[] own = [known?.Issued, known?.Effective, known?.Expires, known?.StatedOn];
        IEnumerable<DateOnly> days = Timeline(id).SelectMany(static e => new[] { e.Since, e.LapsedOn }).Concat(own).OfType<DateOnly>();
        return [.. days.SelectMany(static d => d < DateOnly.MaxValue ? new[] { d, d.AddDays(1) } : [d]).Distinct().Order()];
    }

    /// <summary>The status on a day, without what is inferred.</summary>
    internal StatusReport Direct(InstrumentId id, DateOnly day)
    {
        Instrument? known = knowledge.Find(id);
        List<StatusEvent> events = [.. Timeline(id).Where(e => e.CountsOn(day))];
        StatusEvent? end = events.Where(static e => e.Ends).OrderBy(static e => e.Provenance).ThenBy(static e => e.Since).FirstOrDefault();
        var conflicts = new List<StatusConflict>();
        if (end is not null && known is { Stated: Validity.InForce, StatedOn: { } on } && end.Since <= on)
        {
            conflicts.Add(new StatusConflict(known.Stated, on, known.Source, end));
            if (end.Provenance > known.Provenance && day <= on)
            {
                end = null;
            }
        }

        if (end is not null)
        {
            // What came after the end changed nothing any more.
            events.RemoveAll(e => e != end && e.Since > end.Since);
        }

        var report = new StatusReport { Id = id, Day = day, Events = events, Conflicts = conflicts };
        if (end is not null)
        {
            return By(report, end.Kind == RelationKind.Replaces ? Validity.Replaced : Validity.Repealed, end);
        }

        if (known?.Expires is { } expired && expired <= day)
        {
            return Stated(report, known, Validity.Expired, expired);
        }

        if (known is { Stated: Validity.Expired or Validity.Repealed or Validity.Replaced } && (known.StatedOn is null || known.StatedOn <= day))
        {
            return Stated(report, known, known.Stated, null);
        }

        return Living(report, known, events, day);
    }

    private static StatusReport Living(StatusReport report, Instrument? known, List<StatusEvent> events, DateOnly day)
    {
        if (known is not null && ((known.Effective ?? known.Issued) > day || (known.Stated == Validity.NotYetInForce && known.Effective is null && known.StatedOn >= day)))
        {
            return Stated(report, known, Validity.NotYetInForce, known.Effective);
        }

        foreach ((RelationKind kind, bool partial, Validity validity) in Changes)
        {
            if (events.Find(e => e.Kind == kind && e.Partial == partial) is { } change)
            {
                return By(report, validity, change);
            }
        }

        if (events.Find(static e => e.Kind == RelationKind.Amends) is { } amended)
        {
            return By(report, Validity.Amended, amended);
        }

        return known switch
        {
            { Stated: Validity.PartiallyRepealed or Validity.Suspended or Validity.Amended } when known.StatedOn is null || known.StatedOn <= day => Stated(report, known, known.Stated, null),
            { Stated: Validity.InForce, StatedOn: { } on } when day <= on && (known.Effective ?? on) <= day => Stated(report, known, Validity.InForce, known.Effective),
            _ => report,
        };
    }

    private static readonly (RelationKind Kind, bool Partial, Validity Validity)[] Changes =
    [
        (RelationKind.Suspends, false, Validity.Suspended),
        (RelationKind.Repeals, true, Validity.PartiallyRepealed),
        (RelationKind.Replaces, true, Validity.PartiallyRepealed),
    ];

    private StatusInference? Fallen(InstrumentId id, DateOnly day)
    {
        foreach (Relation relation in knowledge.DoneBy(id))
        {
            if (relation.Kind == RelationKind.Guides && Direct(relation.Target, day) is { Validity: Validity.Replaced or Validity.Repealed or Validity.Expired } law)
            {
                return new StatusInference(law.By.IsEmpty ? [id, relation.Target] : [id, relation.Target, law.By], law.Since, StatusInference.DetailsFall);
            }
        }

        return null;
    }

    private static StatusReport By(StatusReport report, Validity validity, StatusEvent by) => report with
    {
        Validity = validity,
        Since = by.Since,
        YearOnly = by.YearOnly,
        By = by.By,
        Part = by.Part,
        Provenance = by.Provenance,
        Basis = by.Basis,
    };

    private static StatusReport Stated(StatusReport report, Instrument known, Validity validity, DateOnly? since) => report with
    {
        Validity = validity,
        Since = since,
        Provenance = known.Provenance,
        Basis = known.Source,
    };
}
