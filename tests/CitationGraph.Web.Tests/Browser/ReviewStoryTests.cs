using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CitationGraph.Web.Tests.Browser;

public class ReviewStoryTests
{
    private const string Sample = "ke-hoach-xa.txt";

    [ChromiumFact]
    public async Task A_finding_jumps_to_its_place_and_its_card_opens()
    {
        await using BrowserSession session = await BrowserSession.StartAsync();
        await session.ReviewAsync(Sample);
        IPage page = session.Page;
        ILocator finding = page.Locator(".findings a:not(.more)").First;
        string target = (await finding.GetAttributeAsync("href"))![1..];
        await finding.ClickAsync();
        await Assertions.Expect(page.Locator("#" + target)).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator($"#card{target[1..]}")).ToHaveAttributeAsync("open", string.Empty);
        await page.Locator("#c3").ClickAsync();
        await Assertions.Expect(page.Locator("#k3")).ToBeInViewportAsync();
        ShouldBeQuiet(session);
    }

    [ChromiumFact]
    public async Task The_whole_story_without_script()
    {
        await using BrowserSession session = await BrowserSession.StartAsync(javaScript: false);
        await session.ReviewAsync(Sample);
        await session.Page.ClickAsync(".findings a.more >> nth=0");
        string card = new Uri(session.Page.Url).Fragment[1..];
        await Assertions.Expect(session.Page.Locator("#" + card)).ToBeInViewportAsync();
        await session.Page.ClickAsync($"#{card} a:has-text('Xem trong văn bản')");
        await Assertions.Expect(session.Page.Locator("#c" + card[1..])).ToBeInViewportAsync();
    }

    [ChromiumFact]
    public async Task With_the_keyboard_alone()
    {
        await using BrowserSession session = await BrowserSession.StartAsync();
        IPage page = session.Page;
        await page.GotoAsync("/");
        await TabToAsync(page, "#text");
        await page.Keyboard.InsertTextAsync("Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ;");
        await TabToAsync(page, "button.main");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".panes");
        await TabToAsync(page, ".findings a.more");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#k1")).ToBeVisibleAsync();
        ShouldBeQuiet(session);
    }

    [ChromiumFact]
    public async Task From_a_Word_document_to_the_report_with_a_decision_in_both_languages()
    {
        await using BrowserSession session = await BrowserSession.StartAsync();
        IPage page = session.Page;
        await page.GotoAsync("/");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "kế hoạch.docx", MimeType = "application/octet-stream", Buffer = WordFile.Of(await File.ReadAllTextAsync(Repository.At("samples", Sample))) });
        await page.ClickAsync("button.main");
        await page.ClickAsync(".findings a.more >> nth=0");
        ILocator card = page.Locator("details.card[open]");
        await card.Locator("summary:has-text('Bỏ qua')").ClickAsync();
        await card.Locator("input[name=reason][required]").FillAsync("điều khoản chuyển tiếp");
        await page.Keyboard.PressAsync("Enter");
        await page.ClickAsync("a.language");
        await page.ClickAsync("a.main");
        ILocator report = page.Locator(".report");
        await Assertions.Expect(report).ToContainTextAsync("Report on cited instruments");
        await Assertions.Expect(report).ToContainTextAsync("điều khoản chuyển tiếp");
        ShouldBeQuiet(session);
    }

    [ChromiumFact]
    public async Task The_graph_is_walked_by_links()
    {
        await using BrowserSession session = await BrowserSession.StartAsync(server: await BrowseTests.StartAsync(5));
        IPage page = session.Page;
        await page.GotoAsync("/affected");
        await page.ClickAsync(".facets a >> nth=0");
        page.Url.ShouldContain("norm=");
        await page.ClickAsync(".list tbody a >> nth=0");
        await page.ClickAsync("svg a[href^='/document'] >> nth=0");
        await page.ClickAsync(".list tbody a >> nth=0");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("61/2018/NĐ-CP");
        ShouldBeQuiet(session);
    }

    [ChromiumFact]
    public async Task A_hostile_document_does_nothing()
    {
        await using BrowserSession session = await BrowserSession.StartAsync();
        await session.Page.GotoAsync("/");
        await session.Page.FillAsync("#text", "Căn cứ Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 <script>alert(1)</script><img src='http://evil.example/x' onerror=alert(2)> của <svg onload=alert(3)> Chính phủ;");
        await session.Page.ClickAsync("button.main");
        await session.Page.WaitForSelectorAsync("mark");
        ShouldBeQuiet(session);
    }

    [ChromiumFact]
    public async Task No_page_has_a_serious_accessibility_finding()
    {
        await using BrowserSession session = await BrowserSession.StartAsync(server: await BrowseTests.StartAsync(30));
        IPage page = session.Page;
        var found = new List<string>();
        await page.GotoAsync("/");
        await LookAsync("home");
        await session.ReviewAsync(Sample);
        await LookAsync("review");
        string review = page.Url;
        await page.ClickAsync(".findings a.more >> nth=0");
        await LookAsync("card");
        await page.GotoAsync(review + "?lang=en");
        await LookAsync("english");
        foreach (string address in (string[])[new Uri(review).AbsolutePath + "/report", "/norm?q=61/2018/NĐ-CP", "/norm?q=x", "/affected", "/document?path=ke-hoach-1.txt", "/nowhere"])
        {
            await page.GotoAsync(address);
            await LookAsync(address);
        }

        found.ShouldBeEmpty();

        async Task LookAsync(string where)
        {
            AxeResult result = await page.RunAxe();
            result.Passes.ShouldNotBeEmpty();
            found.AddRange(result.Violations.Where(static v => v.Impact is "serious" or "critical")
                .Select(v => $"{where}: {v.Id}: {string.Join("; ", v.Nodes.Select(static n => n.Html))}"));
        }
    }

    /// <summary>No line in the console (there the content security policy would complain), no dialog, no other host.</summary>
    private static void ShouldBeQuiet(BrowserSession session)
    {
        session.Complaints.ShouldBeEmpty();
        string own = session.Server.Address.ToString();
        session.Requests.ShouldNotBeEmpty();
        session.Requests.ShouldAllBe(url => url.StartsWith(own, StringComparison.Ordinal));
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (int presses = 0; presses < 200; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The Tab key never reaches {selector}.");
    }
}
