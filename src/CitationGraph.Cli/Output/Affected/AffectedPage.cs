using CitationGraph.Cli.Affecting;
using CitationGraph.Cli.Output.Html;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;

namespace CitationGraph.Cli.Output.Affected;

/// <summary>The answer of <c>affected</c> as a page.</summary>
internal sealed class AffectedPage(Printout printout, AffectedWords words)
{
    private static readonly Bilingual Title = new("Văn bản dựa vào quy định đã thay đổi", "Documents that rest on changed norms");

    /// <summary>Prints all.</summary>
    public void Print(IReadOnlyList<AffectedGroup> groups, bool byNorm, AffectedTotals totals)
    {
        using var page = new HtmlPage(printout.Stream, Title, printout.Language, html => html.Raw("<p><b>").Text(words.Total(totals)).Raw("</b></p>\n"));
        foreach (AffectedGroup group in groups)
        {
            page.Html.Raw("<section>\n").Element("h2", group.Title).Raw("\n");
            foreach (string line in group.Lines)
            {
                page.Html.Element("p", line).Raw("\n");
            }

            Table(page.Html, group.Rows, byNorm);
            page.Html.Raw("</section>\n");
        }

        page.Finish(words.Total(totals));
    }

    private void Table(HtmlWriter html, IReadOnlyList<AffectedRow> rows, bool byNorm)
    {
        string[] titles = byNorm
            ? [words.Say("Văn bản", "Document"), words.Say("Tệp", "File"), words.Say("Dùng thế nào", "Use"), words.Say("Khi ban hành", "When issued")]
            : [words.Say("Quy định được dẫn", "Cited norm"), words.Say("Dùng thế nào", "Use"), words.Say("Tình trạng nay", "Status now"),
                words.Say("Từ ngày", "Since"), words.Say("Bởi", "By"), words.Say("Khi ban hành", "When issued")];
        html.Raw("<table class=\"list\">\n<thead><tr>");
        foreach (string title in titles)
        {
            html.Element("th", title);
        }

        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (AffectedRow row in rows)
        {
            html.Raw("<tr>");
            if (byNorm)
            {
                html.Element("td", words.Identity(row.Kind, row.Number, row.Issued, row.Issuer)).Element("td", words.File(row.Document)).Element("td", words.Use(row));
            }
            else
            {
                html.Element("td", words.Norm(row.Id)).Element("td", words.Use(row)).Raw("<td><span").Attribute("class", $"status {Weight(row)}").Raw(">")
                    .Text(words.Now(row)).Raw("</span></td>").Element("td", AffectedWords.Since(row)).Element("td", words.By(row));
            }

            html.Element("td", words.Then(row)).Raw("</tr>\n");
        }

        html.Raw("</tbody>\n</table>\n");
    }

    /// <summary>The class in the style sheet.</summary>
    private static string Weight(AffectedRow row) => row.Inferred ? "info" : row.Now.HasEnded() ? "error" : "warning";
}
