namespace CitationGraph.Cli.Tests;

public class GoldenTests
{
    [Theory]
    [InlineData("table-wide.vi.txt", 160)]
    [InlineData("table-wide.en.txt", 160, "--lang", "en")]
    [InlineData("table-medium.vi.txt", 100)]
    [InlineData("table-narrow.vi.txt", 50)]
    [InlineData("table-narrow.en.txt", 50, "--lang", "en")]
    [InlineData("relations-wide.vi.txt", 160, "--relations")]
    [InlineData("relations-narrow.vi.txt", 50, "--relations")]
    [InlineData("header-wide.vi.txt", 160, "--header")]
    [InlineData("header-narrow.en.txt", 50, "--header", "--lang", "en")]
    public async Task On_a_terminal(string file, int width, params string[] options)
    {
        CliResult result = await new CliRun { Input = Samples.Plan, TerminalWidth = width }.RunAsync(["extract", "-", .. options]);
        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
        result.Bytes.ShouldBeEmpty();
        result.Terminal.ShouldMatchGolden(file);
    }

    [Theory]
    [InlineData("table-piped.vi.txt")]
    [InlineData("table-piped.en.txt", "--lang", "en")]
    [InlineData("citations.jsonl", "--format", "jsonl")]
    [InlineData("citations.jsonl", "--format", "jsonl", "--lang", "en")]
    [InlineData("citations.csv", "--format", "csv")]
    [InlineData("citations.csv", "--format", "csv", "--lang", "en")]
    [InlineData("citations.vi.html", "--format", "html")]
    [InlineData("citations.en.html", "--format", "html", "--lang", "en")]
    [InlineData("relations.jsonl", "--relations", "--format", "jsonl")]
    [InlineData("relations.csv", "--relations", "--format", "csv")]
    [InlineData("relations.vi.html", "--relations", "--format", "html")]
    [InlineData("header.jsonl", "--header", "--format", "jsonl")]
    [InlineData("header.csv", "--header", "--format", "csv")]
    [InlineData("header.en.html", "--header", "--format", "html", "--lang", "en")]
    [InlineData("help-extract.vi.txt", "--help")]
    [InlineData("help-extract.en.txt", "--help", "--lang", "en")]
    public async Task Redirected(string file, params string[] options)
    {
        CliResult result = await new CliRun { Input = Samples.Plan }.RunAsync(["extract", "-", .. options]);
        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
        result.Bytes.ShouldMatchGolden(file);
    }

    [Theory]
    [InlineData("help.vi.txt", "--help")]
    [InlineData("help.en.txt", "--lang", "en", "-h")]
    public async Task Help(string file, params string[] args)
    {
        CliResult result = await CliRun.Of(args);
        result.ExitCode.ShouldBe(0);
        result.Bytes.ShouldMatchGolden(file);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Errors(string language)
    {
        using var folder = new TempFolder();
        folder.Write("1/nhi-phan.txt", [1, 0, 2]);
        folder.Write("1/utf8-hong.txt", [(byte)'a', 0xD0, (byte)'b']);
        folder.Write("1/van-ban.docx", [1]);
        folder.Write("1/trang.html", "<meta charset=vni>x");
        folder.Write("1/lon.txt", new string('a', 2000));
        folder.Write("1/rong.txt", string.Empty);
        folder.Write("2/x.cs", "x");
        folder.Write("plan.txt", Samples.Plan);

        CliResult result = await CliRun.Of(
            "extract", folder["khong-co.txt"], folder["1"], folder["2"], folder["*.odt"], folder["plan.txt"], "--max-size", "1999", "--lang", language);

        result.ExitCode.ShouldBe(1);
        result.Error.Replace(folder.Path, "…", StringComparison.Ordinal).ShouldMatchGolden($"errors.{language}.txt");
        result.Output.ShouldContain(language == "en" ? "Total: 2 documents, 7 citations; 2 to check (marked ?); 8 not read." : "Tổng cộng: 2 tài liệu, 7 trích dẫn; 2 cần kiểm tra (có dấu ?); 8 mục không đọc được.");
    }
}
