using CitationGraph.Cli.Output;
using CitationGraph.Documents;
using CitationGraph.Graph.Findings;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Pages;

/// <summary>A reviewed document: its text with the citations marked, beside it the findings and a card for each citation.</summary>
internal sealed class ReviewPage(PageContext page, Review review)
{
    private static readonly Bilingual TextLabel = new("Văn bản, có đánh dấu viện dẫn", "The document with its citations marked");
    private static readonly Bilingual SideLabel = new("Phát hiện và viện dẫn", "Findings and citations");
    private static readonly Bilingual Day = new("Hiệu lực tính đến ngày", "Validity as of");
    private static readonly Bilingual Apply = new("Xem", "Show");
    private static readonly Bilingual Report = new("Lập phiếu rà soát", "Make the report");
    private static readonly Bilingual Export = new("Tải các quyết định (CSV)", "Download the decisions (CSV)");
    private static readonly Bilingual Legend = new("Chú giải", "Legend");
    private static readonly Bilingual Cited = new("Các viện dẫn", "Citations");
    private static readonly Bilingual Nothing = new("Không thấy viện dẫn nào trong văn bản này.", "No citation was found in this document.");

    /// <summary>Writes the page.</summary>
    public void Write(Html html) => Layout.Write(html, page, review.Text.Name, wide: true, content: main => main.Write($"""
        <div class="head">
        <div><h1>{review.Text.Name}</h1>
        <p>{HeaderWords.Line(review.Header, html.Language)}</p></div>
        <div class="row noprint tools"><form method="get" class="row"><label for="as-of">{Day}</label>
        <input type="date" id="as-of" name="{PageContext.AsOfName}" value="{review.AsOf}"> <button>{Apply}</button></form>
        {Actions}
        </div>
        </div>
        <p class="sum"><strong>{Summary.Counts(review)}</strong> {Summary.Coverage(review)}</p>
        {Notes}
        <ul class="legend" aria-label="{Legend}">{Signs}</ul>
        <div class="panes">
        <section class="text" aria-label="{TextLabel}" tabindex="0" lang="vi">{Text}</section>
        <section class="side" aria-label="{SideLabel}" tabindex="0">
        {new FindingsList(review).Write}
        <h2>{Cited} ({review.Citations.Count})</h2>
        {Cards}
        </section>
        </div>
        """));

    private static void Signs(Html html)
    {
        foreach (CitationState state in CitationStates.All)
        {
            html.Write($"""<li><span class="sign {state.Class()}" aria-hidden="true">{state.Sign()}</span> {state.Words()}</li>""");
        }
    }

    private void Notes(Html html)
    {
        foreach (Bilingual note in review.Text.Notes)
        {
            html.Write($"""<p class="told"><b>{html.Say("Khi đọc tệp", "In reading the file")}:</b> {note}</p>""");
        }
    }

    private void Actions(Html html)
    {
        html.Write($"""<a class="main" href="{page.Link($"/review/{review.Text.Id}/report")}">{Report}</a>""");
        if (review.Decisions.Count > 0)
        {
            html.Write($"""{new DecisionForms(page, review).UndoLast} <a href="{page.Link($"/review/{review.Text.Id}/decisions.csv")}">{Export}</a>""");
        }
    }

    private void Text(Html html) => new MarkedText(review).Write(html);

    private void Cards(Html html)
    {
        if (review.Citations.Count == 0)
        {
            html.Write($"<p>{Nothing}</p>");
        }

        var card = new CitationCard(page, review);
        foreach (ReviewedCitation citation in review.Citations)
        {
            card.Write(html, citation);
        }
    }

    /// <summary>The words of a severity, the plural being the same.</summary>
    internal static Bilingual Words(Severity severity) => severity switch
    {
        Severity.Error => new("lỗi", "errors"),
        Severity.Warning => new("cảnh báo", "warnings"),
        _ => new("lưu ý", "notes"),
    };
}
