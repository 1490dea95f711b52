using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Resolution;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Reporting;

/// <summary>One cited instrument of a report, with all its mentions.</summary>
/// <param name="Mentions">Its mentions in the order of the text.</param>
internal sealed record ReportRow(IReadOnlyList<ReviewedCitation> Mentions)
{
    /// <summary>The first mention.</summary>
    public ReviewedCitation First => Mentions[0];

    /// <summary>True where it is not known which instrument is meant, or nothing is known of its validity at the as-of
    /// day.</summary>
    public bool IsUndetermined => First.Resolved.Outcome != Outcome.Resolved || First.Now is null or { Validity: Validity.Unknown };

    /// <summary>The cited instruments of a review, legal bases first, each group in the order of the text; what is no citation
    /// is left out.</summary>
    public static IReadOnlyList<ReportRow> Of(Review review) =>
    [
        .. review.Citations
            .Where(static c => c.Decision is not { Kind: Deciding.DecisionKind.NoCitation })
            .GroupBy(static c => c.Resolved.Id.IsEmpty ? $"#{c.Number}" : c.Resolved.Id.Value, StringComparer.Ordinal)
            .Select(static group => new ReportRow([.. group]))
            .OrderBy(static row => row.Mentions.Any(static m => m.Citation.Relation == Grammars.RelationKind.BasedOn) ? 0 : 1),
    ];

    /// <summary>What an officer should know of it in a few words: the state of its findings and what was decided.</summary>
    public Bilingual Remark()
    {
        Bilingual[] parts =
        [
            .. Mentions.Select(static m => m.State).Where(static s => s is CitationState.Error or CitationState.Warning).Distinct().Order().Select(static s => s.Words()),
            .. Mentions.Where(static m => m.Decision is not null).Select(static m => Deciding.DecisionKinds.Words(m.Decision!.Kind)).Distinct(),
        ];
        return new(string.Join("; ", parts.Select(static p => p.Vietnamese)), string.Join("; ", parts.Select(static p => p.English)));
    }
}
