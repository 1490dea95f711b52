using System.Net;

namespace CitationGraph.Neo4j.Tests;

/// <summary>Serves graph/cypher/browser on this machine, as 'python3 -m http.server' does for a person.</summary>
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
