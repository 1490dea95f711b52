using System.Text.Json;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

public class CheckTests
{
    /// <summary>One norm of each case: replaced before, amended since, repealed in part, signs that do not agree, nothing known.</summary>
    public const string Plan = """
        ỦY BAN NHÂN DÂN XÃ TRÀ BỒNG
        Số: 36/KH-UBND
        Trà Bồng, ngày 14 tháng 8 năm 2025
        KẾ HOẠCH
        Ứng dụng công nghệ thông tin năm 2025

        Căn cứ Nghị định số 43/2011/NĐ-CP ngày 13 tháng 6 năm 2011 của Chính phủ;
        Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;
        Căn cứ Nghị quyết số 1674/NQ-UBTVQH15 ngày 16 tháng 6 năm 2025 của Quốc hội;
        Căn cứ Quyết định số 58/2024/QĐ-TTg ngày 30 tháng 02 năm 2024 của Thủ tướng Chính phủ <b>"x"</b>;

        """;

    private static readonly CliRun Run = new() { Extract = static text => CitationExtractor.Default.Extract(text), Input = Plan };

    [Theory]
    [InlineData("check-wide.vi.txt", 120)]
    [InlineData("check-80.vi.txt", 80)]
    [InlineData("check-80.en.txt", 80, "--lang", "en")]
    [InlineData("check-narrow.vi.txt", 40)]
    public async Task On_a_terminal(string file, int width, params string[] options)
    {
        CliResult result = await (Run with { TerminalWidth = width }).RunAsync(["check", "-", .. options]);
        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(1);
        result.Bytes.ShouldBeEmpty();
        result.Terminal.Split('\n').ShouldAllBe(line => line.TrimEnd().Length <= width);
        result.Terminal.ShouldMatchGolden(file);
    }

    [Theory]
    [InlineData("check-piped.vi.txt")]
    [InlineData("check-all.vi.txt", "--severity", "info")]
    [InlineData("check.jsonl", "--format", "jsonl")]
    [InlineData("check.jsonl", "--format", "jsonl", "--lang", "en")]
    [InlineData("check.csv", "--format", "csv")]
    [InlineData("check.vi.html", "--format", "html")]
    [InlineData("check.en.html", "--format", "html", "--lang", "en")]
    public async Task Redirected(string file, params string[] options)
    {
        CliResult result = await Run.RunAsync(["check", "-", .. options]);
        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(1);
        result.Bytes.ShouldMatchGolden(file);
    }

    [Theory]
    [InlineData("help-check.vi.txt", "--help")]
    [InlineData("help-check.en.txt", "--help", "--lang", "en")]
    [InlineData("explain.vi.txt", "--explain", "two-dates")]
    [InlineData("explain.en.txt", "--explain", "two-dates", "--lang", "en")]
    public async Task Explained(string file, params string[] options)
    {
        CliResult result = await CliRun.Of(["check", .. options]);
        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
        result.Bytes.ShouldMatchGolden(file);
    }

    [Fact]
    public async Task Names_and_order_of_the_columns_are_the_contract()
    {
        const string columns = "document,start,end,text,norm,id,rule,severity,status_then,status_now,by,since,part,source,evidence,message,message_en";
        CliResult json = await Run.RunAsync("check", "-", "--format", "jsonl");
        json.Lines.ShouldNotBeEmpty();
        foreach (string line in json.Lines)
        {
            using var row = JsonDocument.Parse(line);
            string.Join(',', row.RootElement.EnumerateObject().Select(static property => property.Name)).ShouldBe(columns);
            int start = row.RootElement.GetProperty("start").GetInt32(), end = row.RootElement.GetProperty("end").GetInt32();
            Plan[start..end].ShouldBe(row.RootElement.GetProperty("text").GetString());
        }

        (await Run.RunAsync("check", "-", "--format", "csv")).Output.ShouldStartWith($"\uFEFF{columns}\r\n");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1, "--fail-on", "error")]
    [InlineData(0, "--fail-on", "never")]
    [InlineData(1, "--fail-on", "error", "--severity", "error")]
    public async Task Exit_code_tells_of_findings(int expected, params string[] options) =>
        (await Run.RunAsync(["check", "-", .. options])).ExitCode.ShouldBe(expected);

    [Theory]
    [InlineData("info", 1)]
    [InlineData("warning", 0)]
    [InlineData("error", 0)]
    public async Task What_is_only_worth_knowing_stops_nothing_unless_asked(string failOn, int expected)
    {
        CliRun run = Run with { Input = "Căn cứ Nghị quyết số 88/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;\n" };
        CliResult result = await run.RunAsync("check", "-", "--fail-on", failOn);
        result.ExitCode.ShouldBe(expected);
        result.Output.ShouldContain("Không có lỗi hay cảnh báo.");
        result.Output.ShouldContain("Không in: 1 lưu ý");
        result.Output.ShouldContain("1 văn bản chưa đủ dữ liệu để biết nay còn hiệu lực không");
    }

    [Fact]
    public async Task The_day_that_counts_as_now_decides()
    {
        (await Run.RunAsync("check", "-", "--as-of", "01/09/2025")).Output.ShouldNotContain("367/2025/NĐ-CP");
        (await Run.RunAsync("check", "-", "--as-of", "2026-01-01")).Output.ShouldContain("367/2025/NĐ-CP");
        (await (Run with { Today = new DateOnly(2025, 9, 1) }).RunAsync("check", "-")).Output.ShouldNotContain("367/2025/NĐ-CP");
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_was_not_checked()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", "Không viện dẫn gì.\n");
        folder.Write("b.txt", [1, 0, 2]);
        CliResult result = await Run.RunAsync("check", folder.Path);
        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("1 mục KHÔNG ĐƯỢC KIỂM TRA");
        result.Error.ShouldContain("b.txt");
        (await Run.RunAsync("check", folder["b.txt"], "-o", folder["out.csv"])).ExitCode.ShouldBe(2);
        File.Exists(folder["out.csv"]).ShouldBeFalse();
        (await Run.RunAsync("check", folder["a.txt"])).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Documents_do_not_teach_each_other()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", """
            CHÍNH PHỦ
            Số: 901/2025/NĐ-CP
            Hà Nội, ngày 01 tháng 7 năm 2025
            NGHỊ ĐỊNH
            Quy định thử
            Điều 1. Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2025.
            Điều 2. Nghị định này thay thế Nghị định số 73/2019/NĐ-CP ngày 05 tháng 9 năm 2019 của Chính phủ.
            """);
        folder.Write("b.txt", Plan.Replace("43/2011/NĐ-CP ngày 13 tháng 6 năm 2011", "73/2019/NĐ-CP ngày 05 tháng 9 năm 2019", StringComparison.Ordinal));
        string alone = (await Run.RunAsync("check", folder["b.txt"], "--format", "jsonl")).Output;
        string together = (await Run.RunAsync("check", folder.Path, "--format", "jsonl")).Output;
        together.ShouldEndWith(alone);
        alone.ShouldNotContain("901/2025/NĐ-CP");
    }

    [Fact]
    public async Task Settings_switch_rules_off_and_change_severities()
    {
        using var folder = new TempFolder();
        string settings = folder.Write("s.json", """{ "rules": { "norm-ended-before": "off", "impossible-date": "info", "norm-unknown": "error" } }""");
        string[] rows = (await Run.RunAsync("check", "-", "--settings", settings, "--format", "jsonl")).Lines;
        rows.ShouldNotContain(row => row.Contains("norm-ended-before", StringComparison.Ordinal));
        rows.ShouldContain(row => row.Contains("\"rule\":\"impossible-date\",\"severity\":\"info\"", StringComparison.Ordinal));
        (await Run.RunAsync("check", "--rules", "--settings", settings)).Output.ShouldContain("norm-ended-before (tắt)");
    }

    [Theory]
    [InlineData("{", "không phải tệp thiết lập")]
    [InlineData("[]", "không phải tệp thiết lập")]
    [InlineData("", "không phải tệp thiết lập")]
    [InlineData("""{ "rules": { "no-such": "off" } }""", "không có quy tắc 'no-such'")]
    [InlineData("""{ "rules": { "two-dates": "fatal" } }""", "mức 'fatal' của quy tắc 'two-dates' không hợp lệ")]
    [InlineData("""{ "rules": { "two-dates": 3 } }""", "mức '3' của quy tắc 'two-dates' không hợp lệ")]
    [InlineData("""{ "rules": { "two-dates": "3" } }""", "mức '3' của quy tắc 'two-dates' không hợp lệ")]
    public async Task Broken_settings_are_told(string json, string message)
    {
        using var folder = new TempFolder();
        (await Run.RunAsync("check", "-", "--settings", folder.Write("s.json", json))).ShouldRefuse(message);
    }

    [Theory]
    [InlineData("check - --as-of 2026-13-01", "--as-of: '2026-13-01' không phải ngày")]
    [InlineData("check - --as-of hôm-nay --lang en", "'hôm-nay' is no day")]
    [InlineData("check - --severity high", "chọn một trong: info, warning, error")]
    [InlineData("check - --fail-on x", "chọn một trong: info, warning, error, never")]
    [InlineData("check --explain x", "không có quy tắc 'x'")]
    [InlineData("check", "chưa nêu tệp hay thư mục nào để đọc")]
    [InlineData("check - --explan", "không hiểu '--explan'")]
    [InlineData("check - --settings khong-co.json", "không đọc được tệp thiết lập khong-co.json: không có tệp hay thư mục này")]
    [InlineData("check - --db khong-co.db", "chưa có kho dữ liệu này")]
    [InlineData("check - --norms khong-co.csv --lang en", "cannot read the list of norms khong-co.csv: no such file or folder")]
    public async Task Bad_usage_is_told(string line, string message) =>
        (await Run.RunAsync(line.Split(' '))).ShouldRefuse(message);

    [Fact]
    public async Task A_hostile_document_stays_text()
    {
        CliRun run = Run with { Input = Plan + "\u001b[31m\u202E Nghị định số 43/2011/NĐ-CP\u001b[0m <script>alert(1)</script>\n" };
        CliResult html = await run.RunAsync("check", "-", "--format", "html");
        html.Output.ShouldNotContain("<script");
        html.Output.ShouldNotContain("<b>\"x\"");
        html.Output.ShouldNotContain("\u001b");
        (await (run with { TerminalWidth = 100 }).RunAsync("check", "-")).Terminal.ShouldNotContain("\u202E");
        CliResult csv = await (Run with { Input = Plan.Replace("Số: 36", "=cmd()\nSố: 36", StringComparison.Ordinal) }).RunAsync("check", "-", "--format", "csv");
        csv.Output.Split("\r\n").ShouldAllBe(row => !row.StartsWith('='));
    }
}
