using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Findings;
using CitationGraph.Web.Browsing;
using CitationGraph.Web.Markup;

namespace CitationGraph.Web.Pages;

/// <summary>One norm: identity, status, what happened to it, what it changed, who cites it.</summary>
internal sealed class NormPage(PageContext page, NormView view, NormDependents dependents)
{
    private const int Shown = 200;

    private static readonly Bilingual History = new("Diễn biến hiệu lực", "What happened to it");
    private static readonly Bilingual NoHistory = new("Chưa có nguồn nào nói văn bản này bị sửa đổi, thay thế hay bãi bỏ.", "No source says that it was amended, replaced or repealed.");
    private static readonly Bilingual Changed = new("Văn bản này tác động đến", "What it does to others");
    private static readonly Bilingual CitedBy = new("Văn bản viện dẫn nó", "Documents that cite it");
    private static readonly Bilingual NoneThere = new("Không có văn bản nào ở nơi này viện dẫn nó", "No document of this place cites it");
    private static readonly Bilingual Place = new("Địa phương", "Place");

    /// <summary>Writes the page.</summary>
    public void Write(Html html) => Layout.Write(html, page, Name, main => main.Write($"""
        <h1>{Name}</h1>
        <dl class="facts">
        <dt>{html.Say("Tính đến", "As of")} {Html.Day(view.Status.Day)}</dt><dd>{(part => StatusLine.Write(part, page, view.Status))}</dd>
        {Facts}
        </dl>
        {Picture}
        <h2>{History}</h2>
        {Timeline}
        {Acts}
        {Citing}
        """));

    private string Name => view.Instrument is { } known
        ? Plain.Line($"{known.Kind} {(known.Number.Length > 0 ? known.Number : string.Empty)} {known.Name}")
        : view.Id.Value.Replace("|", ", ", StringComparison.Ordinal);

    private void Facts(Html html)
    {
        Instrument? known = view.Instrument;
        (Bilingual Name, string Value)[] facts =
        [
            (new("Ngày ban hành", "Issued"), known?.Issued is { } day ? Html.Day(day) : known is { Year: > 0 } ? known.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty),
            (new("Cơ quan ban hành", "Issuer"), known?.Issuer ?? string.Empty),
            (new("Có hiệu lực từ", "In force from"), Html.Day(known?.Effective)),
            (new("Mã", "Id"), view.Id.Value),
            (new("URN", "URN"), known?.Urn ?? string.Empty),
            (new("Nguồn", "Source"), known is null ? string.Empty : Sources.Of(known.Provenance, known.Source, html.Language)),
        ];
        foreach ((Bilingual name, string value) in facts.Where(static fact => fact.Value.Length > 0))
        {
            html.Write($"<dt>{name}</dt><dd>{value}</dd>\n");
        }
    }

    private void Timeline(Html html)
    {
        if (view.Timeline.Count == 0)
        {
            html.Write($"<p>{NoHistory}</p>");
            return;
        }

        TimelineList.Write(html, page, view.Timeline);
    }

    private void Acts(Html html)
    {
        if (view.Changed.Count == 0)
        {
            return;
        }

        html.Write($"<h2>{Changed}</h2><ul>");
        foreach (Relation relation in view.Changed.Take(Shown))
        {
            html.Write($"""
                <li>{Roles.Of(relation.Kind).Label} <a href="{page.NormLink(relation.Target)}">{Finding.NumberOf(relation.Target)}</a>
                {(relation.Part.Length > 0 ? $"({Plain.Line(relation.Part)})" : string.Empty)} {Html.Day(relation.Effective)}</li>

                """);
        }

        html.Write($"</ul>{(part => More(part, view.Changed.Count, Shown))}");
    }

    private void Citing(Html html)
    {
        string place = dependents.Place;
        if (dependents.Documents.Count == 0 && place.Length == 0)
        {
            return;
        }

        html.Write($"""
            <h2 id="documents">{(dependents.Documents.Count == 0 ? NoneThere : CitedBy)} ({dependents.Documents.Count}){(place.Length > 0 ? ": " + place : string.Empty)}</h2>
            <form class="row noprint" method="get" action="/norm"><input type="hidden" name="id" value="{view.Id.Value}"><input type="hidden" name="{PageContext.AsOfName}" value="{page.ChosenDay}">
            <label>{Place} <input name="place" value="{place}" maxlength="200" list="places"></label><datalist id="places">{Places}</datalist> <button>{html.Say("Lọc", "Filter")}</button>
            <a href="{page.NormLink(view.Id)}">{html.Say("Bỏ lọc", "Remove the filter")}</a></form>
            <table class="list"><thead><tr><th scope="col">{html.Say("Văn bản", "Document")}</th><th scope="col">{html.Say("Ngày", "Date")}</th>
            <th scope="col">{Place}</th><th scope="col">{html.Say("Vai trò (phần)", "Role (part)")}</th><th scope="col">{html.Say("Qua", "Through")}</th></tr></thead><tbody>

            """);
        foreach (Dependent one in dependents.Rows)
        {
            html.Write($"""
                <tr><td><a href="{page.Link("/document", ("path", one.Path))}">{FileNames.Label(one.Number, one.Path)}</a> {Plain.Line(one.Title)}</td><td class="number">{Html.Day(one.Day)}</td>
                <td>{one.Place}</td><td>{RelationWords.Of(one.Relation, html.Language)} {one.Pinpoint}</td><td>{string.Join(" ← ", one.Through().Select(static path => FileNames.Label(string.Empty, path)))}</td></tr>

                """);
        }

        html.Write($"</tbody></table>{(part => More(part, dependents.Documents.Count, NormDependents.Shown))}");
    }

    private void Places(Html html)
    {
        foreach (string one in dependents.Places)
        {
            html.Write($"""<option value="{one}"></option>""");
        }
    }

    private void Picture(Html html)
    {
        if (dependents.Documents.Count + view.Timeline.Count > 0)
        {
            html.Write($"""
                <h2>{html.Say("Sơ đồ", "Picture")}</h2>
                <div class="picture" role="region" tabindex="0" aria-label="{html.Say("Sơ đồ", "Picture")}">{new NormPicture(page, view, dependents).Write}</div>
                <p class="noprint"><a href="{page.Link("/norm.svg", ("id", view.Id.Value), ("place", dependents.Place))}">{html.Say("Tải sơ đồ (SVG)", "Download the picture (SVG)")}</a></p>
                """);
        }
    }

    private static void More(Html html, int count, int shown)
    {
        if (count > shown)
        {
            html.Write($"<p>{html.Say("… và", "… and")} {count - shown} {html.Say("dòng nữa", "more")}.</p>");
        }
    }
}
