namespace CitationGraph.Cli.Tests;

public class ScanOptionTests
{
    // A PNG of one pixel: the signature, IHDR, IDAT, IEND.
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    [Fact]
    public async Task Scans_are_left_when_asked()
    {
        using var folder = new TempFolder();
        string file = folder.Write("a.png", Pixel);
        CliResult result = await CliRun.Of("extract", file, "--ocr", "never");
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("--ocr never");
    }

    [Fact]
    public async Task Other_ways_are_refused()
    {
        CliResult result = await CliRun.Of("extract", "a.png", "--ocr", "maybe");
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("--ocr: 'maybe' không hợp lệ; chọn một trong: auto, always, never");
    }

    [Fact]
    public async Task What_is_kept_is_told_and_cleared()
    {
        using var folder = new TempFolder();
        var run = new CliRun { PagesFolder = folder["pages"] };
        (await run.RunAsync("ocr-cache")).Output.ShouldBe($"{folder["pages"]}: 0 trang đã nhận dạng, 0 KB\n");
        folder.Write($"pages/{new string('a', 64)}.page.gz", 1, 2, 3);
        (await run.RunAsync("ocr-cache", "--lang", "en")).Output.ShouldBe($"{folder["pages"]}: 1 pages read by OCR, 1 KB\n");
        (await run.RunAsync("ocr-cache", "--clear")).Output.ShouldContain(": 0 trang");
        Directory.GetFiles(folder["pages"]).ShouldBeEmpty();
    }
}
