using CitationGraph.Documents;
using CitationGraph.Graph.Store;
using CitationGraph.Web.Pages;
using CitationGraph.Web.Reviewing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Hosting;

/// <summary>What fails ends in a page with a sentence; how it failed goes to the log of the server alone.</summary>
internal static class Failures
{
    /// <summary>Answers for everything below it.</summary>
    public static void UseFailurePages(this IApplicationBuilder app, PageFactory pages, Action<string> log) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The last resort: officers get a sentence, not a stack trace.
        catch (Exception e) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            (int status, Bilingual reason) = Explain(e);
            if (status >= StatusCodes.Status500InternalServerError)
            {
                log($"{http.Request.Method} {http.Request.Path}: {e.GetType().Name}: {e.Message}");
            }

            await ShowAsync(http, pages, status, reason).ConfigureAwait(false);
            return;
        }

        if (http.Response is { StatusCode: >= 400, HasStarted: false, ContentLength: null, ContentType: null })
        {
            await ShowAsync(http, pages, http.Response.StatusCode, ErrorPage.Reason(http.Response.StatusCode)).ConfigureAwait(false);
        }
    });

    private static (int Status, Bilingual Reason) Explain(Exception exception) => exception switch
    {
        ReviewException e => (e.StatusCode, e.Reason),
        StoreException e => (StatusCodes.Status503ServiceUnavailable, new Bilingual(e.Message, e.MessageEn)),
        // The token is in the form: a form that cannot be read is told as such.
        AntiforgeryValidationException { InnerException: (InvalidDataException or BadHttpRequestException) and var inner } => Explain(inner),
        AntiforgeryValidationException => (StatusCodes.Status400BadRequest, ErrorPage.Stale),
        BadHttpRequestException e => (e.StatusCode, ErrorPage.Reason(e.StatusCode)),
        InvalidDataException => (StatusCodes.Status413PayloadTooLarge, ErrorPage.Reason(StatusCodes.Status413PayloadTooLarge)),
        _ => (StatusCodes.Status500InternalServerError, ErrorPage.Reason(StatusCodes.Status500InternalServerError)),
    };

    private static Task ShowAsync(HttpContext http, PageFactory pages, int status, Bilingual reason) =>
        pages.SendAsync(http, (html, page) => ErrorPage.Write(html, page, reason, "/"), status);
}
