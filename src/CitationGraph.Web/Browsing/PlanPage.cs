using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Analysis;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Pages;

namespace CitationGraph.Web.Browsing;

/// <summary>A stored document: its norms and what happened to them.</summary>
internal sealed class PlanPage(PageContext page, PlanView plan)
{
    private static readonly Bilingual Norms = new("Văn bản được viện dẫn", "Cited instruments");

    /// <summary>Writes the page.</summary>
    public void Write(Html html) => Layout.Write(html, page, Name, main => main.Write($"""
        <h1>{Name}</h1>
        <p>{Plain.Line(plan.Title)}</p>
        <p>{Html.Day(plan.Day)} {plan.Issuer} <small>{plan.Path}</small> {Own}</p>
        {Picture}
        <h2 id="norms">{Norms} ({plan.Norms.Count})</h2>
        <p>{html.Say("Viện dẫn chưa xác định được là văn bản nào:", "Citations that could not be tied to one instrument:")} {plan.Unresolved}.</p>
        <table class="list"><thead><tr><th scope="col">{html.Say("Văn bản", "Instrument")}</th><th scope="col">{html.Say("Vai trò (phần)", "Role (part)")}</th>
        <th scope="col">{html.Say("Lúc ban hành", "When it was issued")}</th><th scope="col">{html.Say("Nay", "Now")} ({Html.Day(page.AsOf)})</th></tr></thead><tbody>
        {Rows}
        </tbody></table>
        """));

    private string Name => plan.Number.Length > 0 ? Plain.Line($"{plan.Kind} {plan.Number}") : FileNames.Label(string.Empty, plan.Path);

    private void Picture(Html html)
    {
        if (plan.Norms.Count > 0)
        {
            html.Write($"""
                <h2>{html.Say("Sơ đồ", "Picture")}</h2>
                <div class="picture" role="region" tabindex="0" aria-label="{html.Say("Sơ đồ", "Picture")}">{new PlanPicture(page, plan).Write}</div>
                <p class="noprint"><a href="{page.Link("/document.svg", ("path", plan.Path))}">{html.Say("Tải sơ đồ (SVG)", "Download the picture (SVG)")}</a></p>
                """);
        }
    }

    private void Own(Html html)
    {
        if (!plan.Id.IsEmpty)
        {
            html.Write($"""<a href="{page.NormLink(plan.Id)}">{html.Say("Văn bản viện dẫn nó", "What cites it")}</a>""");
        }
    }

    private void Rows(Html html)
    {
        foreach (PlanNorm norm in plan.Norms)
        {
            html.Write($"""
                <tr><td><a href="{page.NormLink(norm.Id)}">{norm.Label}</a></td>
                <td>{string.Join(", ", norm.Relations.Select(code => RelationWords.Of(code, html.Language)))} {norm.Pinpoint}</td>
                <td>{(part => StatusLine.Write(part, page, norm.Then))}</td><td>{(part => StatusLine.Write(part, page, norm.Now))}</td></tr>

                """);
        }
    }
}
