using System.Text.Json;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

public class ShowTests
{
    private static readonly CliRun Run = new() { Extract = static text => CitationExtractor.Default.Extract(text) };

    [Theory]
    [InlineData("show.vi.txt", "43/2011/NĐ-CP")]
    [InlineData("show.en.txt", "Nghị định 43/2011", "--lang", "en")]
    [InlineData("help-show.vi.txt", "--help")]
    [InlineData("help-show.en.txt", "--help", "--lang", "en")]
    public async Task Printed(string file, params string[] args)
    {
        CliResult result = await Run.RunAsync(["show", .. args]);
        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
        result.Bytes.ShouldMatchGolden(file);
    }

    [Fact]
    public async Task Words_that_the_shell_parted_belong_together()
    {
        CliResult result = await Run.RunAsync("show", "Luật", "Đất", "đai", "2024", "--format", "jsonl");
        result.ExitCode.ShouldBe(0, result.Error);
        using var norm = JsonDocument.Parse(result.Lines.ShouldHaveSingleItem());
        norm.RootElement.GetProperty("id").GetString().ShouldBe("31/2024/QH15");
        string.Join(',', norm.RootElement.EnumerateObject().Select(static property => property.Name))
            .ShouldBe("id,number,kind,name,issued,issuer,effective,expires,urn,as_of,status,by,since,part,source,timeline,changed,cited_by");
    }

    [Theory]
    [InlineData("2022-01-01", "unknown")]
    [InlineData("2022-08-15", "replaced")]
    public async Task Status_is_that_of_the_day(string day, string status) =>
        (await Run.RunAsync("show", "43/2011/NĐ-CP", "--as-of", day, "--format", "jsonl")).Output.ShouldContain($"\"status\":\"{status}\"");

    [Fact]
    public async Task Several_norms_are_listed_to_choose_from()
    {
        CliResult result = await Run.RunAsync("show", "Luật", "Tổ chức chính quyền địa phương");
        result.ExitCode.ShouldBe(2);
        result.Bytes.ShouldBeEmpty();
        result.Error.ShouldContain("một trong 3 văn bản");
        result.Error.ShouldContain("'72/2025/QH15': Luật Tổ chức chính quyền địa phương, 16/06/2025");
        (await Run.RunAsync("show", "72/2025/QH15")).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("1780/2024/NĐ-CP", "gần giống:")]
    [InlineData("1780/2024/NĐ-CP", "'178/2024/NĐ-CP': Nghị định, 31/12/2024")]
    [InlineData("không có gì", "chưa có dữ liệu nào về 'không có gì'")]
    public async Task What_is_not_known_is_said(string typed, string message)
    {
        CliResult result = await Run.RunAsync("show", typed);
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(message);
    }

    [Fact]
    public async Task Documents_of_the_store_that_cite_it()
    {
        using var folder = new TempFolder();
        folder.Write("ke-hoach.txt", CheckTests.Plan);
        (await Run.RunAsync("ingest", folder["ke-hoach.txt"], "--db", folder["kho.db"])).ExitCode.ShouldBe(0);
        CliResult result = await Run.RunAsync("show", "43/2011/NĐ-CP", "--db", folder["kho.db"], "--format", "jsonl");
        using var norm = JsonDocument.Parse(result.Lines.ShouldHaveSingleItem());
        JsonElement citing = norm.RootElement.GetProperty("cited_by")[0];
        citing.GetProperty("number").GetString().ShouldBe("36/KH-UBND");
        citing.GetProperty("relation").GetString().ShouldBe("BASED_ON");
        (await Run.RunAsync("show", "43/2011/NĐ-CP", "--db", folder["kho.db"])).Output.ShouldContain("36/KH-UBND");
    }

    [Theory]
    [InlineData("show", "chưa nêu văn bản")]
    [InlineData("show --lang en", "no norm was named")]
    [InlineData("show x --formt jsonl", "không hiểu '--formt'")]
    [InlineData("show x --format html", "chọn một trong: table, jsonl")]
    [InlineData("show x --db khong-co.db", "khong-co.db: chưa có kho dữ liệu này")]
    [InlineData("show -- -x", "chưa có dữ liệu nào về '-x'")]
    public async Task Bad_usage_is_told(string line, string message) =>
        (await Run.RunAsync(line.Split(' '))).ShouldRefuse(message);
}
