using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Findings;
using CitationGraph.Web.Markup;

namespace CitationGraph.Web.Pages;

/// <summary>One norm: identity, status, what happened to it, what it changed, who cites it.</summary>
internal sealed class NormPage(PageContext page, NormView view)
{
    private const int Shown = 200;

    private static readonly Bilingual History = new("Diễn biến hiệu lực", "What happened to it");
    private static readonly Bilingual NoHistory = new("Chưa có nguồn nào nói văn bản này bị sửa đổi, thay thế hay bãi bỏ.", "No source says that it was amended, replaced or repealed.");
    private static readonly Bilingual Changed = new("Văn bản này tác động đến", "What it does to others");
    private static readonly Bilingual CitedBy = new("Văn bản viện dẫn", "Documents that cite it");

    /// <summary>Writes the page.</summary>
    public void Write(Html html) => Layout.Write(html, page, Name, main => main.Write($"""
        <h1>{Name}</h1>
        <dl class="facts">
        <dt>{html.Say("Tính đến", "As of")} {Html.Day(view.Status.Day)}</dt><dd>{(part => StatusLine.Write(part, page, view.Status))}</dd>
        {Facts}
        </dl>
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
            (new("Nguồn", "Source"), known is null ? string.Empty : SourceWords.Of(known.Provenance, known.Source, html.Language)),
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

        html.Write($"</ul>{(part => More(part, view.Changed.Count))}");
    }

    private void Citing(Html html)
    {
        if (view.CitedBy.Count == 0)
        {
            return;
        }

        html.Write($"<h2>{CitedBy} ({view.CitedBy.DistinctBy(static c => c.Document).Count()})</h2><ul>");
        foreach (CitingDocument citing in view.CitedBy.Take(Shown))
        {
            html.Write($"<li>{(citing.Number.Length > 0 ? citing.Number : citing.Document)}: {citing.Relation} {citing.Pinpoint}</li>\n");
        }

        html.Write($"</ul>{(part => More(part, view.CitedBy.Count))}");
    }

    private static void More(Html html, int count)
    {
        if (count > Shown)
        {
            html.Write($"<p>{html.Say("… và", "… and")} {count - Shown} {html.Say("dòng nữa", "more")}.</p>");
        }
    }
}
