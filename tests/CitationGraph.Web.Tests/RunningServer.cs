using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CitationGraph.Documents;
using CitationGraph.Graph.Registry;
using CitationGraph.Web.Hosting;

namespace CitationGraph.Web.Tests;

/// <summary>A server on a free port with a folder of its own, and a browser without a screen that keeps cookies.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    private readonly ReviewServer _server;
    private readonly TempFolder _folder;

    private RunningServer(ReviewServer server, TempFolder folder, List<string> faults)
    {
        (_server, _folder, Faults) = (server, folder, faults);
        Client = Browser();
    }

    public Uri Address => _server.Address;

    public HttpClient Client { get; }

    /// <summary>What the server logged.</summary>
    public IReadOnlyList<string> Faults { get; }

    public string Folder => _folder.Path;

    /// <summary>Starts one.</summary>
    /// <param name="folder">The folder of an earlier one, which then no longer owns it; a new one unless given.</param>
    /// <param name="change">What the test wants otherwise.</param>
    public static async Task<RunningServer> StartAsync(TempFolder? folder = null, Func<WebSettings, WebSettings>? change = null)
    {
        folder ??= new TempFolder();
        var faults = new List<string>();
        WebSettings settings = new()
        {
            Registry = InstrumentRegistry.Default,
            ReviewsPath = folder["reviews.db"],
            Today = static () => Today,
            Language = Language.Vietnamese,
            Log = faults.Add,
        };
        return new RunningServer(await ReviewServer.StartAsync(change?.Invoke(settings) ?? settings), folder, faults);
    }

    /// <summary>A client with a cookie jar of its own.</summary>
    public HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    /// <summary>A page that must be there.</summary>
    public async Task<IHtmlDocument> GetAsync(string path)
    {
        using HttpResponseMessage response = await Client.GetAsync(path);
        string body = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        return await new HtmlParser().ParseDocumentAsync(body);
    }

    /// <summary>Sends a form of a page with its token.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        string token = await TokenAsync(page);
        using var form = new FormUrlEncodedContent([new("token", token), .. fields.Select(static f => new KeyValuePair<string, string>(f.Name, f.Value))]);
        return await Client.PostAsync(action, form);
    }

    /// <summary>Gives a file for review.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string name, byte[] content)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await TokenAsync("/")), "token" },
            { new ByteArrayContent(content), "file", name },
        };
        return await Client.PostAsync("/review", form);
    }

    /// <summary>Gives a text for review and follows to its page.</summary>
    public async Task<string> ReviewAsync(string text, string name = "van-ban.txt")
    {
        using HttpResponseMessage response = await UploadAsync(name, Encoding.UTF8.GetBytes(text));
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await response.Content.ReadAsStringAsync());
        return await ReadAsync(response.Headers.Location!.OriginalString);
    }

    /// <summary>Waits while a document is read; the page where that ends.</summary>
    public async Task<string> ReadAsync(string link)
    {
        for (int waits = 0; waits < 600 && link.StartsWith("/reading/", StringComparison.Ordinal); waits++)
        {
            using HttpResponseMessage response = await Client.GetAsync(link);
            if (response.StatusCode == HttpStatusCode.SeeOther)
            {
                return response.Headers.Location!.OriginalString;
            }

            if ((await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync())).QuerySelector("[data-running]") is null)
            {
                break;
            }

            await Task.Delay(50);
        }

        return link;
    }

    /// <summary>The token of the first form of a page.</summary>
    public async Task<string> TokenAsync(string page) =>
        ((IHtmlInputElement)(await GetAsync(page)).QuerySelector("input[name=token]")!).Value;

    /// <summary>Stops the server and leaves its folder to the next.</summary>
    public async Task<TempFolder> StopAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        return _folder;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
