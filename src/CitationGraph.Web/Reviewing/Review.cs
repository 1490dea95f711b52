using CitationGraph.Grammars;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;

namespace CitationGraph.Web.Reviewing;

/// <summary>A reviewed text with what was found in it.</summary>
internal sealed class Review
{
    private Review(ReviewedText text, Extraction extraction, CheckResult check, IReadOnlyList<ReviewedCitation> citations, DateOnly asOf) =>
        (Text, Extraction, Check, Citations, AsOf) = (text, extraction, check, citations, asOf);

    /// <summary>The text.</summary>
    public ReviewedText Text { get; }

    /// <summary>What the grammars read.</summary>
    public Extraction Extraction { get; }

    /// <summary>What the check found.</summary>
    public CheckResult Check { get; }

    /// <summary>The citations in the order of the text.</summary>
    public IReadOnlyList<ReviewedCitation> Citations { get; }

    /// <summary>The day that counts as now.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Reads and checks a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="asOf">The day that counts as now.</param>
    public static Review Of(ReviewedText text, IKnowledge knowledge, DateOnly asOf)
    {
        Extraction extraction = CitationExtractor.Default.Extract(text.Text);
        CheckResult check = new DocumentChecker(knowledge).Check(text.Name, extraction, asOf);
        ILookup<TextSpan, Finding> byPlace = check.Findings.ToLookup(static finding => finding.Citation.Span);
        ILookup<string, Finding> byNorm = check.Findings.Where(static finding => finding.IsOnValidity && !finding.Id.IsEmpty).ToLookup(static finding => finding.Id.Value);
        var status = new StatusCalculator(knowledge);
        DateOnly then = check.Context.Day is { } day && day <= asOf ? day : asOf;
        return new Review(text, extraction, check, [.. check.Citations.Select((resolved, i) => new ReviewedCitation
        {
            Number = i + 1,
            Resolved = resolved,
            Instrument = resolved.Id.IsEmpty ? null : knowledge.Find(resolved.Id),
            Then = resolved.Id.IsEmpty ? null : status.At(resolved.Id, then),
            Now = resolved.Id.IsEmpty ? null : status.At(resolved.Id, asOf),
            Timeline = resolved.Id.IsEmpty ? [] : status.Timeline(resolved.Id),
            Findings = [.. byPlace[resolved.Citation.Span].Concat(byNorm[resolved.Id.Value ?? string.Empty]).Distinct().OrderByDescending(static f => f.Severity)],
        })], asOf);
    }
}
