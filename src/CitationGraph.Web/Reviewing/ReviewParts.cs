using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Status;
using CitationGraph.Web.Deciding;

namespace CitationGraph.Web.Reviewing;

/// <summary>Puts together what is known of each citation of a review.</summary>
internal sealed class ReviewParts
{
    private readonly CheckResult _check;
    private readonly Dictionary<TextSpan, Decision> _decisions;
    private readonly Dictionary<TextSpan, ResolvedCitation> _asRead;
    private readonly IKnowledge _knowledge;
    private readonly StatusCalculator _status;
    private readonly DateOnly _then, _asOf;
    private readonly Dictionary<TextSpan, ResolvedCitation> _resolved;
    private readonly ILookup<TextSpan, Finding> _byPlace;
    private readonly ILookup<InstrumentId, Finding> _byNorm;
    private readonly HashSet<InstrumentId> _settledNorms;
    private int _number;

    /// <summary>For one review.</summary>
    public ReviewParts(CheckResult check, Dictionary<TextSpan, Decision> decisions, Dictionary<TextSpan, ResolvedCitation> asRead, IKnowledge knowledge, DateOnly asOf)
    {
        (_check, _decisions, _asRead, _knowledge, _asOf) = (check, decisions, asRead, knowledge, asOf);
        _status = new StatusCalculator(knowledge);
        _then = check.Context.Day is { } day && day <= asOf ? day : asOf;
        _resolved = check.Citations.DistinctBy(static c => c.Citation.Span).ToDictionary(static c => c.Citation.Span);
        _byPlace = check.Findings.ToLookup(static f => f.Citation.Span);
        _byNorm = check.Findings.Where(static f => f.IsOnValidity && !f.Id.IsEmpty).ToLookup(static f => f.Id);
        _settledNorms = [.. check.Citations.Where(c => !c.Id.IsEmpty && IsDismissed(c.Citation.Span)).Select(static c => c.Id)];
    }

    /// <summary>True where an officer said that nothing is to be done: at that place, or, on the validity of a norm, at any
    /// place that cites it.</summary>
    public bool IsSettled(Finding finding) => IsDismissed(finding.Citation.Span) || (finding.IsOnValidity && _settledNorms.Contains(finding.Id));

    /// <summary>All of one citation.</summary>
    public ReviewedCitation Of(Citation read)
    {
        ResolvedCitation resolved = _resolved.GetValueOrDefault(read.Span) ?? new ResolvedCitation { Citation = read, Outcome = Outcome.Unresolved };
        InstrumentId id = resolved.Id;
        bool known = !id.IsEmpty;
        Finding[] findings = [.. _byPlace[read.Span].Concat(known ? _byNorm[id] : []).Distinct().OrderByDescending(static f => f.Severity)];
        return new ReviewedCitation
        {
            Number = ++_number,
            AsRead = read,
            IdAsRead = _asRead.Count > 0 ? _asRead[read.Span].Id : id,
            Resolved = resolved,
            Instrument = known ? _knowledge.Find(id) : null,
            Then = known ? _status.At(id, _then) : null,
            Now = known ? _status.At(id, _asOf) : null,
            Timeline = known ? _status.Timeline(id) : [],
            Findings = findings,
            Decision = _decisions.GetValueOrDefault(read.Span),
            IsSettled = findings.Length > 0 && findings.All(IsSettled),
        };
    }

    private bool IsDismissed(TextSpan span) => _decisions.GetValueOrDefault(span) is { Kind: DecisionKind.NoAction };
}
