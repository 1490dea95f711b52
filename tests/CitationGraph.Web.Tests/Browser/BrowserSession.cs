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

    /// <summary>Goes on with the Tab key until an element has the focus.</summary>
    public async Task TabToAsync(string selector)
    {
        for (int presses = 0; presses < 300; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The Tab key never reaches {selector} of {Page.Url}.");
    }

    /// <summary>Goes to an element with the Tab key and presses Enter on it.</summary>
    public async Task PressAsync(string selector)
    {
        await TabToAsync(selector);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes to a link or button with the Tab key, presses Enter and waits for the page that it leads to.</summary>
    public async Task FollowAsync(string selector)
    {
        await TabToAsync(selector);
        await Page.EvaluateAsync("() => { window.before = true; }");
        await Page.Keyboard.PressAsync("Enter");
        for (int waits = 0; waits < 600; waits++)
        {
            try
            {
                if (await Page.EvaluateAsync<bool>("() => !window.before && document.readyState === 'complete'"))
                {
                    return;
                }
            }
            catch (PlaywrightException)
            {
                // The page is just being left.
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException($"{selector} leads nowhere from {Page.Url}.");
    }

    /// <summary>Keeps a picture for people to look at, where CITEGRAPH_SCREENSHOTS names a folder.</summary>
    /// <param name="name">Name of the file, without its ending.</param>
    /// <param name="print">True for the page as it is printed, as PDF besides.</param>
    public async Task PictureAsync(string name, bool print = false)
    {
        if (Environment.GetEnvironmentVariable("CITEGRAPH_SCREENSHOTS") is not { Length: > 0 } folder)
        {
            return;
        }

        string path = Path.Join(folder, name.Replace(' ', '-'));
        await Page.ScreenshotAsync(new() { Path = path + ".png" });
        if (print)
        {
            await Page.PdfAsync(new() { Path = path + ".pdf", Format = "A4", PreferCSSPageSize = true });
        }
    }

    /// <summary>No line in the console (there the content security policy would complain), no dialog, no other host.</summary>
    public void ShouldBeQuiet()
    {
        Complaints.ShouldBeEmpty();
        string own = Server.Address.ToString();
        Requests.ShouldNotBeEmpty();
        Requests.ShouldAllBe(url => url.StartsWith(own, StringComparison.Ordinal) || url.StartsWith("blob:" + own, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Server.DisposeAsync();
    }
}
