using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;

namespace CitationGraph.Cli.Affecting;

/// <summary>Counts over the answer of <c>affected</c>.</summary>
/// <param name="Stored">Documents in the store.</param>
/// <param name="Documents">Documents that cite a changed norm, or rest on one that does.</param>
/// <param name="Ended">Of these, those whose norm has ended: nothing of it is in force any more.</param>
/// <param name="Norms">Changed norms.</param>
/// <param name="AsOf">The day that counts as now.</param>
internal readonly record struct AffectedTotals(long Stored, int Documents, int Ended, int Norms, DateOnly AsOf)
{
    /// <summary>Counts rows.</summary>
    public static AffectedTotals Of(IReadOnlyList<AffectedRow> rows, long stored, DateOnly asOf) => new(
        stored,
        rows.Select(static row => row.Document).Distinct(StringComparer.Ordinal).Count(),
        rows.Where(static row => row.Now.HasEnded()).Select(static row => row.Document).Distinct(StringComparer.Ordinal).Count(),
        rows.Select(static row => row.Id).Distinct().Count(),
        asOf);
}
