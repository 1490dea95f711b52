using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Resolution;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Pages;

/// <summary>The lines that sum up a review.</summary>
internal static class Summary
{
    /// <summary>How many findings of each severity.</summary>
    public static Bilingual Counts(Review review)
    {
        int errors = Count(review, Severity.Error), warnings = Count(review, Severity.Warning), notes = Count(review, Severity.Info);
        return new($"{errors} lỗi, {warnings} cảnh báo, {notes} lưu ý.", $"{errors} errors, {warnings} warnings, {notes} notes.");
    }

    /// <summary>What was looked at, and what could not be judged: no finding is not the same as in order.</summary>
    public static Bilingual Coverage(Review review)
    {
        int norms = review.Check.Now.Count, unknown = review.Check.Now.Values.Count(static v => v == Validity.Unknown);
        int open = review.Check.Citations.Count(static c => c.Outcome != Outcome.Resolved);
        return new(
            $"Đã xét {review.Check.Citations.Count} viện dẫn của {norms} văn bản; {unknown} văn bản chưa đủ dữ liệu để biết nay còn hiệu lực không; {open} viện dẫn chưa xác định được là văn bản nào.",
            $"{review.Check.Citations.Count} citations of {norms} instruments were checked; of {unknown} it is not known here whether they are in force today; {open} citations could not be tied to one instrument.");
    }

    private static int Count(Review review, Severity severity) => review.Open.Count(f => f.Severity == severity);
}
