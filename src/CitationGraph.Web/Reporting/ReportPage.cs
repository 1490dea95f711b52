using CitationGraph.Documents;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Pages;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Reporting;

/// <summary>The report that an officer signs, made to be printed.</summary>
internal sealed class ReportPage(PageContext page, Review review, ReportContent content)
{
    private static readonly Bilingual Print = new("Để in hoặc lưu PDF, dùng lệnh In của trình duyệt (Ctrl+P).", "To print or save as PDF, use the browser's Print (Ctrl+P).");

    /// <summary>Writes the page.</summary>
    public void Write(Html html) => Layout.Write(html, page, $"{content.Title}: {review.Text.Name}", main => main.Write($"""
        <p class="noprint row"><a href="{page.Link("/review/" + review.Text.Id)}">{html.Say("Về văn bản", "Back to the document")}</a>
        <a href="{page.Link($"/review/{review.Text.Id}/report.docx")}">{html.Say("Tải phiếu (Word)", "Download the report (Word)")}</a>
        <a href="{page.Link($"/review/{review.Text.Id}/report.csv")}">{html.Say("Tải bảng (CSV)", "Download the table (CSV)")}</a> {Print}</p>
        <article class="report">
        <h1>{content.Title}</h1>
        <dl class="facts">{Facts}</dl>
        <h2>{content.TableTitle}</h2>
        {Table}
        {Sections}
        <table class="signatures"><tbody><tr>{Signatures}</tr></tbody></table>
        </article>
        """));

    private void Facts(Html html)
    {
        foreach ((string name, string value) in content.Facts)
        {
            html.Write($"<dt>{name}</dt><dd>{value}</dd>\n");
        }
    }

    private void Table(Html html)
    {
        html.Write($"""<table class="list"><thead><tr>""");
        foreach (string column in content.Columns)
        {
            html.Write($"""<th scope="col">{column}</th>""");
        }

        html.Write($"</tr></thead><tbody>\n");
        foreach (IReadOnlyList<string> row in content.Rows)
        {
            html.Write($"<tr>");
            foreach (string cell in row)
            {
                html.Write($"<td>{cell}</td>");
            }

            html.Write($"</tr>\n");
        }

        html.Write($"</tbody></table>");
    }

    private void Sections(Html html)
    {
        foreach (ReportSection section in content.Sections)
        {
            html.Write($"<h2>{section.Title}</h2>");
            if (section.Lines.Count == 0)
            {
                html.Write($"<p>{ReportContent.Nothing}</p>");
                continue;
            }

            html.Write($"<ol>");
            foreach (string line in section.Lines)
            {
                html.Write($"<li>{line}</li>\n");
            }

            html.Write($"</ol>");
        }
    }

    private void Signatures(Html html)
    {
        foreach (IReadOnlyList<string> lines in content.Signatures)
        {
            html.Write($"<td>");
            foreach (string line in lines)
            {
                html.Write($"{line}<br>");
            }

            html.Write($"</td>");
        }
    }
}
