using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Findings;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Pages;

namespace CitationGraph.Web.Browsing;

/// <summary>The documents that cite changed norms: by norm, month and place, then one by one, the newest change first.</summary>
internal sealed class AffectedPage(PageContext page, AffectedView view, AffectedSummary summary, IReadOnlyList<AffectedRow> rows)
{
    private static readonly Bilingual Title = new("Văn bản bị ảnh hưởng", "Affected documents");
    private static readonly Bilingual Words = new("Số, trích yếu, địa phương", "Number, title, place");
    private static readonly Bilingual Day = new("Tính đến ngày", "As of");
    private static readonly Bilingual Filter = new("Lọc", "Filter");
    private static readonly Bilingual All = new("Bỏ lọc", "Remove the filters");
    private static readonly Bilingual Table = new("Tải bảng (CSV)", "Download the table (CSV)");
    private static readonly Bilingual Nothing = new("Không có văn bản nào bị ảnh hưởng.", "No document is affected.");

    /// <summary>The last page of a table.</summary>
    public static int Last(AffectedSummary summary) => Math.Max(1, (summary.Rows + AffectedView.PageSize - 1) / AffectedView.PageSize);

    /// <summary>Writes the page.</summary>
    public void Write(Html html) => Layout.Write(html, page, Title.In(html.Language), wide: false, content: main => main.Write($"""
        <h1>{Title}</h1>
        <p class="sum"><strong>{summary.Documents}</strong> {html.Say("văn bản viện dẫn", "documents cite")}
        <strong>{summary.Norms}</strong> {html.Say("văn bản đã bị thay thế, bãi bỏ, sửa đổi hoặc hết hiệu lực, tính đến", "instruments that were replaced, repealed, amended or have ended, as of")} {Html.Day(page.AsOf)}.</p>
        <form class="row noprint" method="get" action="/affected" role="search">
        {Kept}
        <input type="search" name="words" value="{view.Choice.Words}" aria-label="{Words}" placeholder="{Words}" maxlength="200">
        <label>{Day} <input type="date" name="{PageContext.AsOfName}" value="{page.ChosenDay}"></label> <button>{Filter}</button>
        <a href="{page.Link("/affected")}">{All}</a> <a href="{page.Link("/affected.csv", view.Query("", ""))}">{Table}</a></form>
        {Active}
        <div class="facets">
        {(part => Facet(part, new("Văn bản bị thay đổi", "Changed instrument"), "norm", summary.ByNorm))}
        {(part => Facet(part, new("Tháng thay đổi", "Month of the change"), "month", summary.ByMonth))}
        {(part => Facet(part, new("Địa phương", "Place"), "place", summary.ByPlace))}
        </div>
        {Rows}
        {Pages}
        """));

    private void Active(Html html)
    {
        (string Name, string Value)[] active = [.. view.Parts.Where(static one => one.Value.Length > 0)];
        if (active.Length == 0)
        {
            return;
        }

        html.Write($"<p>{html.Say("Đang lọc (bấm để bỏ):", "Filtered by (click to remove):")}");
        foreach ((string name, string value) in active)
        {
            string shown = name == "month" && value.Length > 5 ? $"{value[5..]}/{value[..4]}" : value.Replace("|", ", ", StringComparison.Ordinal);
            html.Write($""" <a class="chip" href="{page.Link("/affected", view.Query(name, string.Empty))}">{shown} <span aria-hidden="true">✕</span></a>""");
        }

        html.Write($"</p>");
    }

    private void Kept(Html html)
    {
        foreach ((string name, string value) in view.Parts.Where(static one => one is { Name: not "words", Value.Length: > 0 }))
        {
            html.Write($"""<input type="hidden" name="{name}" value="{value}">""");
        }
    }

    private void Facet(Html html, Bilingual title, string name, IReadOnlyList<AffectedGroup> groups)
    {
        html.Write($"<section><h2>{title}</h2><ul>");
        foreach (AffectedGroup group in groups)
        {
            html.Write($"""<li><a href="{page.Link("/affected", view.Query(name, group.Value))}">{group.Label}</a> ({group.Rows})</li>""");
        }

        html.Write($"</ul></section>");
    }

    private void Rows(Html html)
    {
        if (rows.Count == 0)
        {
            html.Write($"<p>{Nothing}</p>");
            return;
        }

        Bilingual[] titles = [new("Từ ngày", "Since"), new("Văn bản bị thay đổi", "Changed instrument"), new("Văn bản viện dẫn", "Document that cites it"), new("Địa phương", "Place"), new("Lúc ban hành", "When it was issued")];
        html.Write($"""<table class="list"><thead><tr>""");
        foreach (Bilingual title in titles)
        {
            html.Write($"""<th scope="col">{title}</th>""");
        }

        html.Write($"</tr></thead><tbody>\n");
        foreach (AffectedRow row in rows)
        {
            html.Write($"""
                <tr><td class="number">{Html.Day(row.Since)}</td>
                <td><a href="{page.NormLink(row.Id)}">{row.Norm}</a> {ValidityWords.Of(row.Now, html.Language)}{(row.By.IsEmpty ? "" : html.Say(" bởi ", " by "))}{Finding.NumberOf(row.By)}</td>
                <td><a href="{page.Link("/document", ("path", row.Document))}">{FileNames.Label(row.Number, row.Document)}</a> {Plain.Line(row.Title)}</td>
                <td>{row.Place}</td><td>{Html.Day(row.Issued)} {ValidityWords.Of(row.Then, html.Language)}</td></tr>

                """);
        }

        html.Write($"</tbody></table>");
    }

    private void Pages(Html html)
    {
        int pages = Last(summary);
        if (pages < 2)
        {
            return;
        }

        html.Write($"""<nav class="row" aria-label="{html.Say("Trang của bảng", "Pages of the table")}">""");
        Step(html, view.Page - 1, new("Trang trước", "Previous page"), view.Page > 1);
        html.Write($"<span>{view.Page}/{pages}</span>");
        Step(html, view.Page + 1, new("Trang sau", "Next page"), view.Page < pages);
        html.Write($"</nav>");
    }

    private void Step(Html html, int to, Bilingual label, bool exists)
    {
        if (exists)
        {
            html.Write($"""<a href="{page.Link("/affected", view.Query("page", to.ToString(System.Globalization.CultureInfo.InvariantCulture)))}">{label}</a>""");
        }
    }
}
