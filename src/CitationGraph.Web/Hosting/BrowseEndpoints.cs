using System.Globalization;
using System.Text;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Web.Browsing;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Pages;
using CitationGraph.Web.Reviewing;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Hosting;

/// <summary>Norms, stored documents, and which of them are affected.</summary>
internal sealed class BrowseEndpoints(PageFactory pages, StoreAccess store, AffectedTable affected)
{
    /// <summary>One norm, or those that may be meant.</summary>
    public Task NormAsync(HttpContext http)
    {
        IKnowledge knowledge = store.Knowledge();
        string id = http.Request.Query["id"].ToString(), typed = http.Request.Query["q"].ToString().Trim();
        NormMatches matches = id.Length > 0 ? new NormMatches([new InstrumentId(id)], []) : new NormSearch(knowledge).Find(typed);
        bool known = matches.Found is [var only] && (id.Length > 0 || knowledge.Find(only) is not null);
        return pages.SendAsync(http, (html, page) =>
        {
            if (!known)
            {
                NormSearchPage.Write(html, page, typed, [.. matches.Found.Select(knowledge.Find).OfType<Instrument>()], matches.Near);
                return;
            }

            NormView view = NormView.Of(matches.Found[0], page.AsOf, knowledge);
            new NormPage(page, view, Chosen(http, view.Id)).Write(html);
        }, known ? StatusCodes.Status200OK : StatusCodes.Status404NotFound);
    }

    /// <summary>The picture of a norm as a file.</summary>
    public Task PictureAsync(HttpContext http)
    {
        PageContext page = pages.Of(http);
        NormView view = NormView.Of(new InstrumentId(http.Request.Query["id"].ToString()), page.AsOf, store.Knowledge());
        return SendAsync(http, html => new NormPicture(page, view, Chosen(http, view.Id)).Write(html), page.Language);
    }

    /// <summary>One stored document.</summary>
    public Task DocumentAsync(HttpContext http)
    {
        PlanView plan = Plan(http);
        return pages.SendAsync(http, (html, page) => new PlanPage(page, plan).Write(html));
    }

    /// <summary>The picture of a stored document as a file.</summary>
    public Task DocumentPictureAsync(HttpContext http)
    {
        PlanView plan = Plan(http);
        PageContext page = pages.Of(http);
        return SendAsync(http, html => new PlanPicture(page, plan).Write(html), page.Language);
    }

    /// <summary>The affected documents.</summary>
    public Task AffectedAsync(HttpContext http)
    {
        RequireStore();
        var view = AffectedView.Of(http.Request.Query);
        DateOnly asOf = pages.Of(http).AsOf;
        AffectedSummary summary = affected.Count(view.Choice, asOf);
        view = view with { Page = Math.Clamp(view.Page, 1, AffectedPage.Last(summary)) };
        IReadOnlyList<AffectedRow> rows = affected.Rows(view.Choice, asOf, (view.Page - 1) * AffectedView.PageSize, AffectedView.PageSize);
        return pages.SendAsync(http, (html, page) => new AffectedPage(page, view, summary, rows).Write(html));
    }

    /// <summary>The same as CSV, with the columns of the command.</summary>
    public Task AffectedCsvAsync(HttpContext http)
    {
        RequireStore();
        DateOnly asOf = pages.Of(http).AsOf;
        var view = AffectedView.Of(http.Request.Query);

        // What fails before the first row is still told on a page.
        affected.Count(view.Choice, asOf);
        return Downloads.StreamAsync(http, "bi-anh-huong.csv", "text/csv; charset=utf-8", output => Csv.Write(output,
            ["document", "number", "title", "place", "issued", "norm", "id", "relation", "pinpoint", "status_then", "status_now", "by", "since", "path"],
            affected.Each(view.Choice, asOf).Select(static IReadOnlyList<string> (row) =>
            [
                row.Document, row.Number, row.Title, row.Place, Iso(row.Issued), row.Norm, row.Id.Value, row.Relation, row.Pinpoint,
                row.Then.Code(), row.Now.Code(), row.By.IsEmpty ? string.Empty : Finding.NumberOf(row.By), Iso(row.Since), string.Join("; ", row.Path),
            ])));
    }

    private static Task SendAsync(HttpContext http, Action<Html> picture, Language language)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        picture(new Html(text, language));
        return Downloads.SendAsync(http, "so-do.svg", "image/svg+xml; charset=utf-8", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private PlanView Plan(HttpContext http)
    {
        RequireStore();
        DateOnly asOf = pages.Of(http).AsOf;
        return store.Ask(open => PlanView.Of(http.Request.Query["path"].ToString(), asOf, store.Knowledge(), open))
            ?? throw new ReviewException(new("Kho không có văn bản này.", "The store has no such document."), StatusCodes.Status404NotFound);
    }

    private static string PlaceOf(HttpContext http) => http.Request.Query["place"].ToString();

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private NormDependents Chosen(HttpContext http, InstrumentId id) =>
        store.Exists ? NormDependents.Of(affected.On(id), PlaceOf(http), store) : NormDependents.None;

    private void RequireStore()
    {
        if (!store.Exists)
        {
            throw new ReviewException(new Bilingual(
                "Chưa có kho văn bản. Tạo bằng 'citegraph ingest', rồi chạy lại 'citegraph serve --db'.",
                "There is no store of documents. Make one with 'citegraph ingest', then run 'citegraph serve --db' again."), StatusCodes.Status404NotFound);
        }
    }
}
