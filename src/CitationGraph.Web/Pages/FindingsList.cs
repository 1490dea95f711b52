using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;
using CitationGraph.Graph.Findings;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Pages;

/// <summary>The findings of a review by severity, each linked to its place in the text; what is only worth knowing is folded
/// away.</summary>
internal sealed class FindingsList(Review review)
{
    private static readonly Bilingual Title = new("Phát hiện", "Findings");
    private static readonly Bilingual None = new("Không có lỗi hay cảnh báo.", "No error or warning.");

    private static readonly Bilingual More = new("chi tiết", "details");

    private readonly Dictionary<TextSpan, ReviewedCitation> _byPlace = review.Citations.DistinctBy(static c => c.AsRead.Span).ToDictionary(static c => c.AsRead.Span);

    /// <summary>Writes the list.</summary>
    public void Write(Html html)
    {
        html.Write($"<h2>{Title}</h2>\n");
        List<Finding> notes = [.. review.Open.Where(static f => f.Severity <= Severity.Info)];
        if (notes.Count == review.Open.Count)
        {
            html.Write($"<p>{None}</p>");
        }

        foreach (IGrouping<Severity, Finding> group in review.Open.Where(static f => f.Severity > Severity.Info).GroupBy(static f => f.Severity).OrderByDescending(static g => g.Key))
        {
            html.Write($"""<h3 class="{Class(group.Key)}">{group.Count()} {ReviewPage.Words(group.Key)}</h3>""");
            Items(html, group);
        }

        if (notes.Count > 0)
        {
            html.Write($"<details><summary>{notes.Count} {ReviewPage.Words(Severity.Info)}</summary>");
            Items(html, notes);
            html.Write($"</details>");
        }
    }

    /// <summary>The class of a severity in the style sheet: that of the citations that have it.</summary>
    internal static string Class(Severity severity) => State(severity).Class();

    private static CitationState State(Severity severity) => severity switch
    {
        Severity.Error => CitationState.Error,
        Severity.Warning => CitationState.Warning,
        _ => CitationState.Note,
    };

    private string PageOf(Html html, Finding finding) =>
        PageStarts.PageOf(review.Text.Pages, finding.Citation.Span.Start) is > 0 and var page ? html.Say($" (tr.{page})", $" (p.{page})") : string.Empty;

    private void Items(Html html, IEnumerable<Finding> findings)
    {
        html.Write($"""<ul class="findings">""");
        foreach (Finding finding in findings)
        {
            int number = _byPlace[finding.Citation.Span].Number;
            string norm = Plain.Line(finding.Norm), message = html.Say(Message(finding));
            bool begins = norm.Length > 0 && message.StartsWith(norm, StringComparison.Ordinal);
            html.Write($"""
                <li><span class="sign {Class(finding.Severity)}" aria-hidden="true">{State(finding.Severity).Sign()}</span>
                <a href="#c{number}">{number}. {norm}</a>{(begins ? message[norm.Length..] : ": " + message)}{PageOf(html, finding)}
                <a class="more" href="#k{number}" aria-label="{More} {number}">{More}</a></li>

                """);
        }

        html.Write($"</ul>");
    }

    /// <summary>The sentence of a finding.</summary>
    internal static Bilingual Message(Finding finding) => new(Plain.Line(finding.Message), Plain.Line(finding.MessageEn));
}
