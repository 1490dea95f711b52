using CitationGraph.Documents;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CitationGraph.Web.Pages;

/// <summary>What every page knows of its request.</summary>
internal sealed class PageContext(HttpContext http, Language language, DateOnly asOf, bool asOfIsChosen, bool hasStore)
{
    /// <summary>The parameter and cookie of the language.</summary>
    public const string LanguageName = "lang";

    /// <summary>The parameter of the day that counts as now.</summary>
    public const string AsOfName = "as-of";

    /// <summary>The request.</summary>
    public HttpContext Http => http;

    /// <summary>The page's language.</summary>
    public Language Language => language;

    /// <summary>The day that counts as now.</summary>
    public DateOnly AsOf => asOf;

    /// <summary>True where a store of documents is open.</summary>
    public bool HasStore => hasStore;

    /// <summary>The token that forms of this page must carry, with the name of its field.</summary>
    public (string Name, string Value) Token()
    {
        AntiforgeryTokenSet tokens = ((IAntiforgery)http.RequestServices.GetService(typeof(IAntiforgery))!).GetAndStoreTokens(http);
        return (tokens.FormFieldName, tokens.RequestToken ?? string.Empty);
    }

    /// <summary>A link that keeps the day that the user chose.</summary>
    /// <param name="path">The path.</param>
    /// <param name="query">Names and values; empty values are left out.</param>
    public string Link(string path, params ReadOnlySpan<(string Name, string Value)> query)
    {
        string url = path;
        foreach ((string name, string value) in query)
        {
            url = value.Length > 0 ? QueryHelpers.AddQueryString(url, name, value) : url;
        }

        return asOfIsChosen ? QueryHelpers.AddQueryString(url, AsOfName, ChosenDay) : url;
    }

    /// <summary>The day that the user chose, as forms have it; empty where it is today's.</summary>
    public string ChosenDay => asOfIsChosen ? asOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : string.Empty;

    /// <summary>The page of a norm.</summary>
    public string NormLink(CitationGraph.Graph.InstrumentId id) => Link("/norm", ("id", id.Value));

    /// <summary>This page in the other language.</summary>
    public string OtherLanguageLink()
    {
        // A page that answers a form has no address of its own to come back to.
        string url = HttpMethods.IsGet(http.Request.Method) ? http.Request.Path : "/";
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues value) in http.Request.Query)
        {
            url = name == LanguageName ? url : QueryHelpers.AddQueryString(url, name, value.ToString());
        }

        return QueryHelpers.AddQueryString(url, LanguageName, language == Language.English ? "vi" : "en");
    }
}
