using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Findings;

/// <summary>What a check of a document found.</summary>
/// <param name="Context">The document's day, body and place.</param>
/// <param name="Citations">The instruments of its citations, in its order.</param>
/// <param name="Findings">The findings, in order of place and rule.</param>
/// <param name="Now">The validity of every cited instrument at the as-of day: what has no finding may also be unknown.</param>
public sealed record CheckResult(
    DocumentContext Context, IReadOnlyList<ResolvedCitation> Citations, IReadOnlyList<Finding> Findings, IReadOnlyDictionary<InstrumentId, Validity> Now);

/// <summary>Checks documents against what is known: validity of what they cite at their own day and at the as-of day, form,
/// facts. Pure: the same input always gives the same findings. Not thread-safe; make one for each thread.</summary>
public sealed class DocumentChecker
{
    private readonly IKnowledge _knowledge;
    private readonly CheckSettings _settings;
    private readonly CitationResolver _resolver;
    private readonly StatusCalculator _status;

    /// <summary>A checker over what is known.</summary>
    public DocumentChecker(IKnowledge knowledge, CheckSettings? settings = null)
    {
        _knowledge = knowledge;
        _settings = settings ?? CheckSettings.Default;
        _resolver = new CitationResolver(knowledge);
        _status = new StatusCalculator(knowledge);
    }

    /// <summary>Checks one document.</summary>
    /// <param name="document">Its name in the findings.</param>
    /// <param name="extraction">What the grammars read in it.</param>
    /// <param name="asOf">The day that counts as now.</param>
    public CheckResult Check(string document, Extraction extraction, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        DocumentContext context = DocumentContext.Of(extraction);
        IReadOnlyList<ResolvedCitation> citations = _resolver.Resolve(extraction, context);
        var sink = new FindingSink(document, _settings);
        ValidityRules.Check(citations, context, asOf, _knowledge, _status, sink);
        foreach (ResolvedCitation citation in citations)
        {
            SignRules.Check(citation, sink);
            DateRules.Check(citation, context, sink);
            FactRules.Check(citation, _knowledge, sink);
        }

        SeriesRules.Check(extraction.Header, context, citations, sink);
        FirstMentionRule.Check(citations, context, sink);
        return new CheckResult(
            context,
            citations,
            [.. sink.Sorted().Select(f => WithStatus(f, context, asOf))],
            citations.Where(static c => c.Outcome == Outcome.Resolved).Select(static c => c.Id).Distinct().ToDictionary(static id => id, id => _status.At(id, asOf).Validity));
    }

    /// <summary>Findings on form say the status too, where it is known.</summary>
    private Finding WithStatus(Finding finding, DocumentContext context, DateOnly asOf) =>
        finding.Id.IsEmpty || finding.Then != Validity.Unknown || finding.Now != Validity.Unknown ? finding : finding with
        {
            Then = _status.At(finding.Id, context.Day is { } day && day <= asOf ? day : asOf).Validity,
            Now = _status.At(finding.Id, asOf).Validity,
        };
}
