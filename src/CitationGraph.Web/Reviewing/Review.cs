using CitationGraph.Grammars;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Resolution;
using CitationGraph.Web.Deciding;

namespace CitationGraph.Web.Reviewing;

/// <summary>A reviewed text with what was found in it, after what officers decided on its citations.</summary>
internal sealed class Review
{
    /// <summary>The text.</summary>
    public required ReviewedText Text { get; init; }

    /// <summary>The document's own identity.</summary>
    public required DocumentHeader Header { get; init; }

    /// <summary>What the check found, corrections applied and what is no citation left out.</summary>
    public required CheckResult Check { get; init; }

    /// <summary>The citations in the order of the text, also those that were dismissed.</summary>
    public required IReadOnlyList<ReviewedCitation> Citations { get; init; }

    /// <summary>The decisions that count, in the order in which they were made.</summary>
    public required IReadOnlyList<Decision> Decisions { get; init; }

    /// <summary>The findings that are not settled.</summary>
    public required IReadOnlyList<Finding> Open { get; init; }

    /// <summary>The day that counts as now.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Reads and checks a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="decisions">What was decided on its citations.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="asOf">The day that counts as now.</param>
    public static Review Of(ReviewedText text, IReadOnlyList<Decision> decisions, IKnowledge knowledge, DateOnly asOf)
    {
        Extraction read = CitationExtractor.Default.Extract(text.Text);
        Dictionary<TextSpan, Decision> byPlace = decisions.ToDictionary(static d => d.Span);
        Citation[] counted = [.. read.Citations
            .Where(c => byPlace.GetValueOrDefault(c.Span) is not { Kind: DecisionKind.NoCitation })
            .Select(c => byPlace.GetValueOrDefault(c.Span)?.Correction?.Apply(c) ?? c)];
        CheckResult check = new DocumentChecker(knowledge).Check(text.Name, read with { Citations = counted }, asOf);
        Dictionary<TextSpan, ResolvedCitation> asRead = counted.Length == read.Citations.Count && !decisions.Any(static d => d.Correction is not null) ? []
            : new CitationResolver(knowledge).Resolve(read, check.Context).DistinctBy(static c => c.Citation.Span).ToDictionary(static c => c.Citation.Span);
        var part = new ReviewParts(check, byPlace, asRead, knowledge, asOf);
        ReviewedCitation[] citations = [.. read.Citations.Select(part.Of)];
        return new Review
        {
            Text = text,
            Header = read.Header,
            Check = check,
            Citations = citations,
            Decisions = decisions,
            Open = [.. check.Findings.Where(f => !part.IsSettled(f))],
            AsOf = asOf,
        };
    }
}
