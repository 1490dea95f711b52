using CitationGraph.Cli.Output.Html;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Findings;

namespace CitationGraph.Cli.Output.Checks;

/// <summary>The findings of one document on a page, each linked to its place in the text: what is to be done first, what is
/// only worth knowing folded away.</summary>
internal sealed class FindingTable(HtmlWriter html, FindingMarks marks, Language language)
{
    private static readonly Bilingual[] Titles =
        [new("Mức", "Severity"), new("Văn bản", "Instrument"), new("Phát hiện và việc cần làm", "Finding and what to do"), new("Nguồn", "Source")];

    /// <summary>Writes the findings.</summary>
    public void Write(IReadOnlyList<Finding> findings)
    {
        List<Finding> grave = [.. findings.Where(static finding => finding.Severity > Severity.Info).OrderByDescending(static finding => finding.Severity)];
        List<Finding> notes = [.. findings.Where(static finding => finding.Severity <= Severity.Info)];
        Table(grave);
        if (notes.Count > 0)
        {
            html.Raw("<details><summary>").Text(CheckSummaries.Counts(Checking.CheckTotals.Of(notes), language)).Raw("</summary>\n");
            Table(notes);
            html.Raw("</details>\n");
        }
    }

    private void Table(List<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        html.Raw("<table class=\"list\">\n<thead><tr>");
        foreach (Bilingual title in Titles)
        {
            html.Element("th", title.In(language));
        }

        html.Raw("</tr></thead>\n<tbody>\n");
        findings.ForEach(Row);
        html.Raw("</tbody>\n</table>\n");
    }

    private void Row(Finding finding)
    {
        SeverityWords words = SeverityWords.Of(finding.Severity);
        html.Raw("<tr><td><span").Attribute("class", $"role {words.Code}").Raw(">").Text(words.Word.In(language)).Raw("</span></td><td><a")
            .Attribute("href", "#" + marks.AnchorOf(finding)).Raw(">").Unbroken(Plain.Line(finding.Norm)).Raw("</a></td><td>")
            .Text(Plain.Line(language == Language.English ? finding.MessageEn : finding.Message))
            .Raw(" <small>").Unbroken(finding.Rule).Raw("</small></td>")
            .Element("td", Sources.Of(finding.Source, language)).Raw("</tr>\n");
    }
}
