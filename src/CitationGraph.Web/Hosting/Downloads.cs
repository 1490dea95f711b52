using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Hosting;

/// <summary>Answers that are no pages.</summary>
internal static class Downloads
{
    /// <summary>Sends a file to be kept.</summary>
    /// <param name="http">The request.</param>
    /// <param name="name">What it is called, in ASCII letters.</param>
    /// <param name="type">Its content type.</param>
    /// <param name="content">Its bytes.</param>
    public static Task SendAsync(HttpContext http, string name, string type, byte[] content)
    {
        http.Response.ContentType = type;
        http.Response.ContentLength = content.Length;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        return http.Response.Body.WriteAsync(content, http.RequestAborted).AsTask();
    }

    /// <summary>Sends the browser to a page after a form, so that reloading sends nothing twice.</summary>
    public static void SeeOther(HttpContext http, string link)
    {
        http.Response.Headers.Location = link;
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
    }
}
