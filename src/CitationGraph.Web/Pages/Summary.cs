using CitationGraph.Documents;
using CitationGraph.Graph.Findings;
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

    /// <summary>What was looked at, and what could not be judged.</summary>
    public static Bilingual Coverage(Review review)
    {
        (string vietnamese, string english) = Graph.Findings.Coverage.Of(review.Check);
        return new(vietnamese, english);
    }

    private static int Count(Review review, Severity severity) => review.Open.Count(f => f.Severity == severity);
}
