using CitationGraph.Cli.Checking;
using CitationGraph.Cli.Output.Html;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Cli.Output.Checks;

/// <summary>How the citations of a checked document stand out in its text.</summary>
internal sealed class FindingMarks
{
    private readonly CheckedDocument _result;
    private readonly Func<int, string> _anchor;
    private readonly Language _language;
    private readonly Dictionary<TextSpan, int> _index = [];

    /// <summary>The marks of one document.</summary>
    /// <param name="result">The document.</param>
    /// <param name="anchor">The anchor of a citation, by its index.</param>
    /// <param name="language">Of what is told.</param>
    public FindingMarks(CheckedDocument result, Func<int, string> anchor, Language language)
    {
        (_result, _anchor, _language) = (result, anchor, language);
        for (int i = 0; i < result.Check.Citations.Count; i++)
        {
            _index.TryAdd(result.Check.Citations[i].Citation.Span, i);
        }
    }

    /// <summary>The class of a validity in the style sheet.</summary>
    public static string Class(Validity validity) => validity.Code().Replace('_', '-');

    /// <summary>A sign that tells a validity without its colour.</summary>
    public static string Sign(Validity validity) => validity == Validity.InForce ? "✓" : "?";

    /// <summary>Where the place of a finding is.</summary>
    public string AnchorOf(Finding finding) => _anchor(_index.GetValueOrDefault(finding.Citation.Span));

    /// <summary>The marks, one a citation: by its gravest finding, else by the validity of its instrument today. What is found
    /// of the validity of an instrument marks each of its mentions.</summary>
    public IReadOnlyList<Mark> Of(IReadOnlyList<Finding> findings)
    {
        ILookup<TextSpan, Finding> byPlace = findings.ToLookup(static finding => finding.Citation.Span);
        ILookup<InstrumentId, Finding> byNorm = findings.Where(static finding => finding.IsOnValidity && !finding.Id.IsEmpty).ToLookup(static finding => finding.Id);
        return [.. _result.Check.Citations.Select((citation, i) =>
            MarkOf(citation, _anchor(i), [.. byPlace[citation.Citation.Span].Concat(byNorm[citation.Id]).Distinct().OrderByDescending(static finding => finding.Severity)]))];
    }

    private Mark MarkOf(ResolvedCitation citation, string anchor, List<Finding> findings)
    {
        if (findings is [var gravest, ..])
        {
            SeverityWords words = SeverityWords.Of(gravest.Severity);
            string title = string.Join("\n", findings.Select(finding => Plain.Line(_language == Language.English ? finding.MessageEn : finding.Message)));
            return new Mark(citation.Citation.Span, anchor, words.Code, words.Mark.In(_language), title);
        }

        Validity validity = _result.Check.Now.GetValueOrDefault(citation.Id, Validity.Unknown);
        return new Mark(citation.Citation.Span, anchor, Class(validity), Sign(validity), ValidityWords.Of(validity, _language));
    }
}
