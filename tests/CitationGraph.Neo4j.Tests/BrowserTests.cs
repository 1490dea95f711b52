using CitationGraph.Graph.Neo4j;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace CitationGraph.Neo4j.Tests;

/// <summary>A fact that needs our own server and Chromium; skipped, and said so, where either is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public static readonly string? Program = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? given
        : Array.Find(["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"], File.Exists);

    public ChromiumFactAttribute() => Skip = ServerScript.Missing ?? (SharedServer.Given is not null ? "The server of NEO4J_URI may have no Browser." : Program is null ? "No Chromium (CHROMIUM names another path)." : null);
}

/// <summary>The server's own Browser, as an analyst sees it.</summary>
[Collection(SharedServer.Collection)]
public class BrowserTests(SharedServer server, ITestOutputHelper output)
{
    [ChromiumFact]
    public async Task The_address_that_open_prints_shows_the_graph()
    {
        using RealDocuments documents = await PushedDocuments.OnAsync(server.Driver);
        Uri address = BrowserAddress.Of(await server.Driver.VerifyConnectivityAsync(), "neo4j", "overview");
        address.AbsoluteUri.ShouldNotContain(LiveServer.Password);
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser chromium = await ChromiumAsync(playwright);
        IPage page = await PageAsync(chromium);
        try
        {
            await ConnectAsync(page, address);
            await page.ClickAsync("[data-testid=editor-Run]");
            await page.Locator("circle.b-outline").First.WaitForAsync();
            int nodes = await page.Locator("circle.b-outline").CountAsync();
            output.WriteLine($"{nodes} nodes");
            nodes.ShouldBeGreaterThan(10);
        }
        finally
        {
            string folder = Environment.GetEnvironmentVariable("CITEGRAPH_SCREENSHOTS") is { Length: > 0 } kept ? kept : documents.Folder;
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "neo4j-browser.png") });
        }
    }

    [ChromiumFact]
    public async Task The_style_colours_plans_and_what_changed()
    {
        using RealDocuments documents = await PushedDocuments.OnAsync(server.Driver);
        using var files = new BrowserFiles();
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser chromium = await ChromiumAsync(playwright);
        IPage page = await PageAsync(chromium);
        string folder = Environment.GetEnvironmentVariable("CITEGRAPH_SCREENSHOTS") is { Length: > 0 } kept ? kept : documents.Folder;
        try
        {
            await ConnectAsync(page, BrowserAddress.Of(await server.Driver.VerifyConnectivityAsync(), "neo4j", "overview"));
            // The prefilled query shows some sixty paths, whichever the server finds first; plans need not be among them.
            await TypeAsync(page, "MATCH path = (d:KeHoach)-[:BASED_ON|IMPLEMENTS|CITES]->(n:DuocSuaDoi)<-[:AMENDS]-(by:Instrument) RETURN path LIMIT 30");
            await page.Locator("circle.b-outline").First.WaitForAsync();
            await TypeAsync(page, $":style {files.Address}citegraph.grass");
            await page.Locator("circle.b-outline[fill='#2E7D32']").First.WaitForAsync();
            string[] fills = await page.Locator("circle.b-outline").EvaluateAllAsync<string[]>("all => all.map(c => c.getAttribute('fill'))");
            output.WriteLine(string.Join(' ', fills.GroupBy(static f => f).Select(static f => $"{f.Key} {f.Count()}")));
            fills.ShouldContain("#F9A825");
            await TypeAsync(page, $":play {files.Address}guide.html");
            await page.GetByText("Đồ thị viện dẫn").First.WaitForAsync();
        }
        finally
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "neo4j-style.png") });
        }
    }

    private static Task<IBrowser> ChromiumAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumFactAttribute.Program, Args = ["--no-sandbox"] });

    private static async Task<IPage> PageAsync(IBrowser chromium)
    {
        IPage page = await chromium.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1500, Height = 1100 } });
        page.SetDefaultTimeout(120_000);
        return page;
    }

    private static async Task ConnectAsync(IPage page, Uri address)
    {
        await page.GotoAsync(address.AbsoluteUri);
        await page.FillAsync("[data-testid=username]", "neo4j");
        await page.FillAsync("[data-testid=password]", LiveServer.Password);
        await page.ClickAsync("[data-testid=connect]");
        await page.GetByText("You are connected as user").WaitForAsync();
    }

    /// <summary>Types a command into the editor, and runs it.</summary>
    private static async Task TypeAsync(IPage page, string command)
    {
        await page.Locator("#monaco-main-editor textarea").First.FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(command);
        await page.Keyboard.PressAsync("Control+Enter");
    }
}
