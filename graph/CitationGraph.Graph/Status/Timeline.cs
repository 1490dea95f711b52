using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Status;

/// <summary>All that happened to an instrument, from all sources.</summary>
internal static class Timeline
{
    /// <summary>Amendments of amendments deeper than this are not followed.</summary>
    private const int Deepest = 5;

    /// <summary>The events in order of time; those without one come last.</summary>
    public static List<StatusEvent> Of(InstrumentId id, IKnowledge knowledge)
    {
        var events = new List<StatusEvent>();
        foreach (Relation relation in knowledge.ActingOn(id))
        {
            if (Event(relation, knowledge) is not { } happened)
            {
                continue;
            }

            events.Add(happened);
            if (relation.Kind == RelationKind.Amends && IsAmending(relation, knowledge))
            {
                AddThrough(relation.Source, happened, events, knowledge, Deepest, [id, relation.Source]);
            }
        }

        events.RemoveAll(e => e.Through != InstrumentId.None && events.Exists(d => d.Through == InstrumentId.None && d.By == e.By));
        return [.. events.OrderBy(static e => e.Since ?? DateOnly.MaxValue).ThenBy(static e => e.Provenance).ThenBy(static e => e.By.Value, StringComparer.Ordinal)];
    }

    /// <summary>What amends an amending instrument amends what that one amended.</summary>
    private static void AddThrough(InstrumentId amending, StatusEvent first, List<StatusEvent> events, IKnowledge knowledge, int depth, HashSet<InstrumentId> seen)
    {
        foreach (Relation relation in depth == 0 ? [] : knowledge.ActingOn(amending))
        {
            if (relation.Kind == RelationKind.Amends && seen.Add(relation.Source) && Event(relation, knowledge) is { } happened)
            {
                events.Add(happened with { Through = amending, Provenance = Provenance.Inferred, Since = Later(first.Since, happened.Since) });
                AddThrough(relation.Source, first, events, knowledge, depth - 1, seen);
            }
        }
    }

    /// <summary>The event of a relation; none for relations that change nothing.</summary>
    private static StatusEvent? Event(Relation relation, IKnowledge knowledge)
    {
        if (relation.Kind is not (RelationKind.Amends or RelationKind.Replaces or RelationKind.Repeals or RelationKind.Suspends or RelationKind.Corrects or RelationKind.Extends))
        {
            return null;
        }

        (DateOnly? since, bool exact) = Since(relation, knowledge);
        (DateOnly? lapsed, InstrumentId by) = End(relation.Source, knowledge);
        if (lapsed is not null && since is not null && lapsed < since)
        {
            // The acting text fell before its day came.
            return null;
        }

        return new StatusEvent
        {
            Kind = relation.Kind == RelationKind.Repeals && !relation.Partial && SameName(relation, knowledge) ? RelationKind.Replaces : relation.Kind,
            By = relation.Source,
            Since = since,
            SinceIsExact = exact,
            YearOnly = !exact && knowledge.Find(relation.Source) is { Issued: null },
            Partial = relation.Partial && !relation.AllButException,
            Part = relation.Part,
            Provenance = relation.Provenance,
            Basis = relation.Basis,
            LapsedOn = relation.Kind is RelationKind.Amends or RelationKind.Suspends && IsAmending(relation, knowledge) ? lapsed : null,
            LapsedBy = by,
        };
    }

    private static (DateOnly? Day, bool Exact) Since(Relation relation, IKnowledge knowledge)
    {
        if (relation.Effective is { } stated)
        {
            return (stated, true);
        }

        Instrument? source = knowledge.Find(relation.Source);
        return source switch
        {
            { Effective: { } effective } => (effective, true),
            { Issued: { } issued } => (issued, false),
            { Year: > 0 } => (new DateOnly(source.Year, 12, 31), false),
            _ => (null, false),
        };
    }

    /// <summary>When and by what an instrument was repealed or replaced whole.</summary>
    private static (DateOnly? Day, InstrumentId By) End(InstrumentId id, IKnowledge knowledge)
    {
        (DateOnly? Day, InstrumentId By) end = (null, InstrumentId.None);
        foreach (Relation relation in knowledge.ActingOn(id))
        {
            if (relation.Kind is RelationKind.Repeals or RelationKind.Replaces && !relation.Partial && Since(relation, knowledge).Day is { } day && (end.Day is null || day < end.Day))
            {
                end = (day, relation.Source);
            }
        }

        return end;
    }

    /// <summary>A law that repeals the law of its own name replaces it.</summary>
    private static bool SameName(Relation relation, IKnowledge knowledge) =>
        knowledge.Find(relation.Source) is { Name.Length: > 0 } source && knowledge.Find(relation.Target) is { Name.Length: > 0 } target
        && source.Kind == target.Kind && NameKey.Of(source.Name) == NameKey.Of(target.Name);

    /// <summary>True when the acting instrument exists to amend, so that it lives and falls with that.</summary>
    private static bool IsAmending(Relation relation, IKnowledge knowledge) =>
        (relation.ByTitle && relation.Provenance is Provenance.Official or Provenance.User or Provenance.Ingested) || (knowledge.Find(relation.Source)?.Name.StartsWith("sửa đổi", StringComparison.OrdinalIgnoreCase) ?? false);

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b : a;
}
