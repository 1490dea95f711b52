using System.Globalization;
using System.Text;
using CitationGraph.Documents;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Pages;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Hosting;

/// <summary>Makes pages in the language and for the day that a request asks for.</summary>
internal sealed class PageFactory(WebSettings settings)
{
    private static readonly TimeSpan LanguageKept = TimeSpan.FromDays(365);

    /// <summary>What a request asks for; a language that is asked for is remembered.</summary>
    public PageContext Of(HttpContext http)
    {
        bool chosen = TryDay(http.Request.Query[PageContext.AsOfName].ToString(), out DateOnly day);
        return new PageContext(http, LanguageOf(http), chosen ? day : settings.Today(), chosen, settings.StorePath.Length > 0);
    }

    /// <summary>Sends a page.</summary>
    /// <param name="http">The request.</param>
    /// <param name="write">Writes the page.</param>
    /// <param name="status">Its HTTP status.</param>
    public Task SendAsync(HttpContext http, Action<Html, PageContext> write, int status = StatusCodes.Status200OK)
    {
        PageContext page = Of(http);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        write(new Html(text, page.Language), page);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(text.ToString(), Encoding.UTF8, http.RequestAborted);
    }

    /// <summary>Reads a day as forms send it, or as people write it in Vietnam.</summary>
    public static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private Language LanguageOf(HttpContext http)
    {
        string asked = http.Request.Query[PageContext.LanguageName].ToString();
        if (asked is "vi" or "en" && !http.Response.HasStarted)
        {
            http.Response.Cookies.Append(PageContext.LanguageName, asked, new CookieOptions { SameSite = SameSiteMode.Strict, HttpOnly = true, MaxAge = LanguageKept });
        }
        else
        {
            asked = http.Request.Cookies[PageContext.LanguageName] ?? string.Empty;
        }

        return asked switch
        {
            "en" => Language.English,
            "vi" => Language.Vietnamese,
            _ => settings.Language,
        };
    }
}
