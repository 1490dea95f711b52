using System.Globalization;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Status;
using CitationGraph.Web.Hosting;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Reporting;

/// <summary>The table of a report for spreadsheets: one row a cited instrument. Codes and days do not depend on the language;
/// sentences are Vietnamese, as the officers' own.</summary>
internal static class ReportCsv
{
    private static readonly string[] Columns =
    [
        "document", "number", "date", "as_of", "registry", "norm", "id", "relations", "mentions", "status_then", "status_now", "by", "since", "part",
        "severity", "findings", "undetermined", "decisions",
    ];

    /// <summary>Writes the table.</summary>
    public static byte[] Of(Review review, string registryVersion) =>
        Csv.Of(Columns, ReportRow.Of(review).Select(row => Cells(review, row, registryVersion)));

    private static string[] Cells(Review review, ReportRow row, string registryVersion)
    {
        ReviewedCitation first = row.First;
        StatusReport? now = first.Now;
        Finding[] findings = [.. review.Open.Where(f => row.Mentions.Any(m => m.Findings.Contains(f)))];
        return
        [
            review.Text.Name, review.Header.Number, review.Header.Date.ToString(), Iso(review.AsOf), registryVersion,
            ReportWords.Instrument(first, Language.Vietnamese), first.Resolved.Id.ToString(),
            string.Join("; ", row.Mentions.Select(static m => Grammars.RelationKinds.Code(m.Citation.Relation)).Distinct()),
            row.Mentions.Count.ToString(CultureInfo.InvariantCulture),
            (first.Then?.Validity ?? Validity.Unknown).Code(), (now?.Validity ?? Validity.Unknown).Code(),
            now is null or { By.IsEmpty: true } ? string.Empty : Finding.NumberOf(now.By), now?.Since is { } since ? Iso(since) : string.Empty, now?.Part ?? string.Empty,
            findings.Length == 0 ? string.Empty : findings.Max(static f => f.Severity).ToString().ToLowerInvariant(),
            string.Join(" ", findings.Select(static f => ReportWords.Sentence(f, Language.Vietnamese))),
            row.IsUndetermined ? ReportWords.Why(first, Language.Vietnamese) : string.Empty,
            string.Join("; ", row.Mentions.Where(static m => m.Decision is not null).Select(static m => Deciding.DecisionKinds.Code(m.Decision!.Kind)).Distinct()),
        ];
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
