using Microsoft.Playwright;

namespace CitationGraph.Web.Tests.Browser;

/// <summary>A window of Chromium on a server of its own, which notes what pages ask of the network and complain of.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    // What the browser would do for itself in the background is switched off: pages are all that may ask for anything.
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private BrowserSession(RunningServer server, IPlaywright playwright, IBrowser browser, IPage page)
    {
        (Server, _playwright, _browser, Page) = (server, playwright, browser, page);
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            Complaints.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public RunningServer Server { get; }

    public IPage Page { get; }

    /// <summary>Lines of the console (violations of the content security policy are told there), errors and dialogs.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Addresses asked for.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<BrowserSession> StartAsync(bool javaScript = true, RunningServer? server = null)
    {
        server ??= await RunningServer.StartAsync();
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumFactAttribute.Path, Args = Flags });
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            BaseURL = server.Address.ToString(),
            Locale = "vi-VN",
            ViewportSize = new() { Width = 1366, Height = 768 },
            JavaScriptEnabled = javaScript,
        });
        return new BrowserSession(server, playwright, browser, await context.NewPageAsync());
    }

    /// <summary>Gives a sample for review by the form of the first page.</summary>
    public async Task ReviewAsync(string sample)
    {
        await Page.GotoAsync("/");
        await Page.SetInputFilesAsync("#file", Repository.At("samples", sample));
        await Page.ClickAsync("button.main");
        await Page.WaitForSelectorAsync(".panes");
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Server.DisposeAsync();
    }
}
