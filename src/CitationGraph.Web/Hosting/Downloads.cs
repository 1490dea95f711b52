using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

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
        Begin(http, name, type);
        http.Response.ContentLength = content.Length;
        return http.Response.Body.WriteAsync(content, http.RequestAborted).AsTask();
    }

    /// <summary>Sends a file to be kept while it is being written.</summary>
    /// <param name="http">The request.</param>
    /// <param name="name">What it is called, in ASCII letters.</param>
    /// <param name="type">Its content type.</param>
    /// <param name="write">Writes it.</param>
    public static async Task StreamAsync(HttpContext http, string name, string type, Action<Stream> write)
    {
        Begin(http, name, type);
        Stream body = http.Response.BodyWriter.AsStream(leaveOpen: true);
        // What writes is not asynchronous: it may wait for a slow reader, on a thread of its own.
        http.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        await Task.Factory.StartNew(() => write(body), http.RequestAborted, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
    }

    /// <summary>Sends the browser to a page after a form, so that reloading sends nothing twice.</summary>
    public static void SeeOther(HttpContext http, string link)
    {
        http.Response.Headers.Location = link;
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
    }

    private static void Begin(HttpContext http, string name, string type)
    {
        http.Response.ContentType = type;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
    }
}
