using Microsoft.Playwright;

namespace CitationGraph.Web.Tests.Browser;

/// <summary>The whole story in a browser, on real plans where the folder of seeds is beside the clone, and on a Word document:
/// a document is given, a finding looked at, a decision made, the report opened, taken away and printed.</summary>
public class SeedStoryTests
{
    private const int MostActions = 5;

    public static TheoryData<string, string> Seeds => Both(Directory.Exists(SeedFolder) ? [.. Directory.GetFiles(SeedFolder, "*.txt").Order(StringComparer.Ordinal).Select(static f => Path.GetFileName(f))] : []);

    private static string SeedFolder => Repository.At("..", "shared", "corpus", "seeds");

    [SeedTheory]
    [MemberData(nameof(Seeds))]
    public Task On_every_seed(string seed, string language) => StoryAsync(language, new FilePayload { Name = seed, MimeType = "text/plain", Buffer = File.ReadAllBytes(Path.Join(SeedFolder, seed)) });

    [ChromiumTheory]
    [InlineData("vi")]
    [InlineData("en")]
    public Task On_a_Word_document(string language) => StoryAsync(language, new FilePayload
    {
        Name = "kế hoạch.docx",
        MimeType = "application/octet-stream",
        Buffer = WordFile.Of(File.ReadAllText(Repository.At("samples", "ke-hoach-xa.txt"))),
    });

    [ChromiumFact]
    public async Task From_the_first_page_to_the_report_in_five_actions_or_fewer()
    {
        await using BrowserSession session = await BrowserSession.StartAsync();
        IPage page = session.Page;
        int actions = 0;

        // Serve prints the address: opening it is the first action.
        await Act(() => page.GotoAsync("/"));
        await Act(() => page.SetInputFilesAsync("#file", Repository.At("samples", "ke-hoach-xa.txt")));
        await Act(() => page.ClickAsync("button.main"));
        await Act(() => page.ClickAsync("a.main"));
        await Assertions.Expect(page.Locator(".report h1")).ToContainTextAsync("Phiếu rà soát");
        actions.ShouldBeLessThanOrEqualTo(MostActions);

        Task Act(Func<Task> work)
        {
            actions++;
            return work();
        }
    }

    private static async Task StoryAsync(string language, FilePayload file)
    {
        await using BrowserSession session = await BrowserSession.StartAsync();
        IPage page = session.Page;
        await page.GotoAsync("/?lang=" + language);
        await page.SetInputFilesAsync("#file", file);
        await page.ClickAsync("button.main");
        await page.WaitForSelectorAsync(".panes");
        await session.PictureAsync($"soat-{Path.GetFileNameWithoutExtension(file.Name)}-{language}");
        (await page.Locator("mark").CountAsync()).ShouldBeGreaterThan(3);
        ILocator findings = page.Locator(".findings a.more");
        if (await findings.CountAsync() > 0 && await findings.First.IsVisibleAsync())
        {
            await findings.First.ClickAsync();
        }
        else
        {
            await page.Locator(".card summary").First.ClickAsync();
        }

        ILocator card = page.Locator("details.card[open]").First;
        await card.GetByText(language == "en" ? "Dismiss…" : "Bỏ qua…").ClickAsync();
        await card.Locator("input[name=reason][required]").FillAsync("thử nghiệm");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("details.card.open, details.card[open] .status").Last).ToBeVisibleAsync();
        await page.ClickAsync("a.main");
        await Assertions.Expect(page.Locator(".report")).ToContainTextAsync("thử nghiệm");
        await Assertions.Expect(page.Locator(".report h1")).ToContainTextAsync(language == "en" ? "Report on cited instruments" : "Phiếu rà soát viện dẫn");
        foreach (string kind in (string[])["docx", "csv"])
        {
            IDownload download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync($"a[href*='report.{kind}']"));
            using var content = new MemoryStream();
            await using Stream kept = await download.CreateReadStreamAsync();
            await kept.CopyToAsync(content);
            content.Length.ShouldBeGreaterThan(500);
        }

        await session.PictureAsync($"phieu-{Path.GetFileNameWithoutExtension(file.Name)}-{language}", print: true);
        await page.GoBackAsync();
        await page.ClickAsync(".head form[action*='/undo'] button");
        await Assertions.Expect(page.Locator("form[action*='/undo']")).ToHaveCountAsync(0);
        session.ShouldBeQuiet();
    }

    private static TheoryData<string, string> Both(string[] files)
    {
        var data = new TheoryData<string, string>();
        foreach (string file in files)
        {
            data.Add(file, "vi");
            data.Add(file, "en");
        }

        return data;
    }

    /// <summary>Skipped, with the reason, where there are no seeds or no browser.</summary>
    private sealed class SeedTheoryAttribute : ChromiumTheoryAttribute
    {
        public SeedTheoryAttribute() => Skip ??= Directory.Exists(SeedFolder) ? null : $"no seeds at {SeedFolder}";
    }
}
