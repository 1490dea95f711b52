using CitationGraph.Graph.Analysis;

namespace CitationGraph.Web.Browsing;

/// <summary>Rows of affected documents with what sums them up.</summary>
/// <param name="Rows">The rows, the newest change first.</param>
/// <param name="Documents">How many documents they name.</param>
/// <param name="Norms">How many norms they name.</param>
/// <param name="ByNorm">Id, label and rows of the norms with most rows.</param>
/// <param name="ByMonth">Month and rows, the newest first.</param>
/// <param name="ByPlace">Place and rows of the places with most rows.</param>
internal sealed record AffectedSummary(
    IReadOnlyList<AffectedRow> Rows, int Documents, int Norms,
    IReadOnlyList<(string Value, string Label, int Count)> ByNorm, IReadOnlyList<(string Value, string Label, int Count)> ByMonth, IReadOnlyList<(string Value, string Label, int Count)> ByPlace)
{
    private const int Shown = 12;

    /// <summary>Sums rows up.</summary>
    public static AffectedSummary Of(IReadOnlyList<AffectedRow> rows)
    {
        IGrouping<string, AffectedRow>[] norms = [.. rows.GroupBy(static r => r.Id.Value)];
        return new AffectedSummary(
            rows,
            rows.Select(static r => r.Document).Distinct().Count(),
            norms.Length,
            [.. norms.Select(static g => (g.Key, g.First().Norm, g.Count())).OrderByDescending(static g => g.Item3).ThenBy(static g => g.Key, StringComparer.Ordinal).Take(Shown)],
            [.. rows.CountBy(AffectedView.MonthOf).Where(static g => g.Key.Length > 0).OrderByDescending(static g => g.Key, StringComparer.Ordinal).Take(Shown)
                .Select(static g => (g.Key, $"{g.Key[5..]}/{g.Key[..4]}", g.Value))],
            [.. rows.CountBy(static r => r.Place).Where(static g => g.Key.Length > 0).OrderByDescending(static g => g.Value).ThenBy(static g => g.Key, StringComparer.Ordinal).Take(Shown)
                .Select(static g => (g.Key, g.Key, g.Value))]);
    }
}
