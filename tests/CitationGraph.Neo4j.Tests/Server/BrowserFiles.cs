using System.Net;

namespace CitationGraph.Neo4j.Tests;

/// <summary>Serves graph/cypher/browser on this machine to pages of another address, as the few lines at the head of guide.html do for a
/// person: the Browser asks before it fetches a guide.</summary>
internal sealed class BrowserFiles : IDisposable
{
    private readonly HttpListener _listener = new();

    public BrowserFiles()
    {
        Address = $"http://127.0.0.1:{Certificates.FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        string folder = Path.Combine(Repository.Root, "graph", "cypher", "browser");
        while (_listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await _listener.GetContextAsync();
                context.Response.AddHeader("Access-Control-Allow-Origin", "*");
                context.Response.AddHeader("Access-Control-Allow-Headers", "*");
                if (context.Request.HttpMethod == "OPTIONS")
                {
                    context.Response.StatusCode = (int)HttpStatusCode.NoContent;
                    context.Response.Close();
                    continue;
                }

                context.Response.ContentType = context.Request.Url!.AbsolutePath.EndsWith(".html", StringComparison.Ordinal) ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
                await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(Path.Combine(folder, Path.GetFileName(context.Request.Url.AbsolutePath))));
                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
