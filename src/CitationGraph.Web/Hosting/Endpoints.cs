using CitationGraph.Web.Browsing;
using CitationGraph.Web.Pages;
using CitationGraph.Web.Reviewing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CitationGraph.Web.Hosting;

/// <summary>Which address gives which page.</summary>
internal sealed class Endpoints(WebSettings settings, PageFactory pages, ReviewLoader reviews, StoreAccess store, AffectedTable affected, ReadingDesk desk, IAntiforgery tokens)
{
    /// <summary>Adds all addresses.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (Assets asset in Assets.All)
        {
            routes.MapGet(asset.Link, http => SendAsync(http, asset));
        }

        var reading = new ReadingEndpoints(settings, pages, reviews, desk);
        routes.MapGet("/", http => reading.HomeAsync(http));
        routes.MapGet("/reading/{job}", reading.ShowAsync);
        Post(routes, "/reading/{job}/stop", reading.StopAsync);
        routes.MapGet("/review/{id}", ReviewAsync);
        var browse = new BrowseEndpoints(pages, store, affected);
        routes.MapGet("/norm", browse.NormAsync);
        routes.MapGet("/norm.svg", browse.PictureAsync);
        routes.MapGet("/document", browse.DocumentAsync);
        routes.MapGet("/document.svg", browse.DocumentPictureAsync);
        routes.MapGet("/affected", browse.AffectedAsync);
        routes.MapGet("/affected.csv", browse.AffectedCsvAsync);
        Post(routes, "/review", reading.TakeAsync);
        Post(routes, "/review/{id}/delete", DeleteAsync);
        var decisions = new DecisionEndpoints(settings, pages, reviews, store);
        Post(routes, "/review/{id}/decide", decisions.DecideAsync);
        Post(routes, "/review/{id}/undo", decisions.UndoAsync);
        routes.MapGet("/review/{id}/decisions.csv", decisions.ExportAsync);
        routes.MapGet("/decisions.csv", decisions.ExportAsync);
        var reports = new ReportEndpoints(settings, pages, reviews);
        routes.MapGet("/review/{id}/report", reports.PageAsync);
        routes.MapGet("/review/{id}/report.csv", reports.CsvAsync);
        routes.MapGet("/review/{id}/report.docx", reports.DocxAsync);
        routes.MapFallback(static http =>
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }

    /// <summary>A form of ours: its token is looked at before anything is done.</summary>
    private void Post(IEndpointRouteBuilder routes, string address, RequestDelegate work) => routes.MapPost(address, async http =>
    {
        await tokens.ValidateRequestAsync(http).ConfigureAwait(false);
        await work(http).ConfigureAwait(false);
    });

    private static Task SendAsync(HttpContext http, Assets asset)
    {
        http.Response.ContentType = asset.ContentType;
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.ContentLength = asset.Content.Length;
        return http.Response.Body.WriteAsync(asset.Content, http.RequestAborted).AsTask();
    }

    private Task ReviewAsync(HttpContext http)
    {
        Review review = reviews.Load(http, pages.Of(http).AsOf);
        return pages.SendAsync(http, (html, page) => new ReviewPage(page, review).Write(html));
    }

    private Task DeleteAsync(HttpContext http)
    {
        reviews.Texts.Remove(reviews.Find(http).Id);
        Downloads.SeeOther(http, "/");
        return Task.CompletedTask;
    }
}
