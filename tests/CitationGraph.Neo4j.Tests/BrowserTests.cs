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
        await using IBrowser chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumFactAttribute.Program, Args = ["--no-sandbox"] });
        IPage page = await chromium.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1500, Height = 1100 } });
        page.SetDefaultTimeout(120_000);
        try
        {
            await page.GotoAsync(address.AbsoluteUri);
            await page.FillAsync("[data-testid=username]", "neo4j");
            await page.FillAsync("[data-testid=password]", LiveServer.Password);
            await page.ClickAsync("[data-testid=connect]");
            await page.GetByText("You are connected as user").WaitForAsync();
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
}
