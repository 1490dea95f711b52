using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Analysis;

/// <summary>What makes a document one that a changed norm affects: it rests on the norm or mentions it. Who only acts upon the
/// norm is not affected, nor are the norm's own text and what changed it.</summary>
internal static class AffectedRule
{
    /// <summary>True when a use of that weight counts, see <see cref="UseWeight"/>.</summary>
    public static bool Counts(int weight) => weight >= UseWeight.Mentions;

    /// <summary>The instruments whose documents a changed norm does not affect.</summary>
    public static IEnumerable<InstrumentId> Own(StatusReport changed) => changed.Events.Select(static e => e.By).Append(changed.Id).Distinct();
}
