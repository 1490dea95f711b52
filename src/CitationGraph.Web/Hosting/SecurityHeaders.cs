using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Hosting;

/// <summary>What browsers are told about every answer, and requests that other sites made.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>Adds the headers to every answer.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        IHeaderDictionary headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        return next(http);
    });

    /// <summary>Refuses requests under a name: a page of another site can make any name lead here. Other computers ask by an IP
    /// address.</summary>
    public static void UseKnownHosts(this IApplicationBuilder app, IPAddress bind) => app.Use((http, next) =>
    {
        string host = http.Request.Host.Host;
        bool known = host is "127.0.0.1" or "[::1]" or "localhost"
            || (!IPAddress.IsLoopback(bind) && IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? asked) && (bind.Equals(asked) || bind.Equals(IPAddress.Any) || bind.Equals(IPAddress.IPv6Any)));
        if (known)
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    /// <summary>Refuses what changes something and does not come from our own pages, before its body is read. Forms carry a
    /// token besides.</summary>
    public static void UseSameSiteOnly(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        HttpRequest request = http.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsOurs(request))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsOurs(HttpRequest request)
    {
        string site = request.Headers["Sec-Fetch-Site"].ToString(), origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin" && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}");
    }
}
