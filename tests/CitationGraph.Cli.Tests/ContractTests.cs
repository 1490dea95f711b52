using System.Text.Json;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

public class ContractTests
{
    [Theory]
    [InlineData("", "document,start,end,text,type,number,date,issuer,name,relation,pinpoint,id,urn,confidence,quality,notes,page,line")]
    [InlineData("--relations", "document,source,relation,target,partial,effective,evidence,start,end")]
    [InlineData("--header", "document,type,number,date,issuer,title,effective")]
    public async Task Names_and_order_of_the_columns(string view, string expected)
    {
        string[] views = view.Length == 0 ? [] : [view];
        CliResult json = await Plan(["--format", "jsonl", .. views]);
        json.Lines.ShouldNotBeEmpty();
        foreach (string line in json.Lines)
        {
            using var row = JsonDocument.Parse(line);
            string.Join(',', row.RootElement.EnumerateObject().Select(property => property.Name)).ShouldBe(expected);
        }

        CliResult csv = await Plan(["--format", "csv", .. views]);
        csv.Output.ShouldStartWith($"\uFEFF{expected}\r\n");
    }

    [Fact]
    public async Task Json_spans_cover_the_text_and_absent_values_are_null()
    {
        foreach (string line in (await Plan("--format", "jsonl")).Lines)
        {
            using var row = JsonDocument.Parse(line);
            JsonElement citation = row.RootElement;
            Samples.Plan[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()]
                .ShouldBe(citation.GetProperty("text").GetString());
            citation.EnumerateObject().ShouldAllBe(property => property.Value.ValueKind != JsonValueKind.String || property.Value.GetString() != "");
        }
    }

    [Theory]
    [InlineData("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", "72/2025/QH15", "urn:lex:vn:quoc.hoi:luat:2025-06-16;72-2025-qh15")]
    [InlineData("Căn cứ Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ;", "178/2024/NĐ-CP", "urn:lex:vn:chinh.phu:nghi.dinh:2024-12-31;178-2024-nd-cp")]
    [InlineData("Thực hiện Kế hoạch số 47/KH-UBND ngày 25/02/2025 của UBND tỉnh Vĩnh Long;", "47/KH-UBND|2025|Ủy ban nhân dân tỉnh Vĩnh Long", "urn:lex:vn:uy.ban.nhan.dan.tinh.vinh.long:ke.hoach:2025-02-25;47-kh-ubnd")]
    [InlineData("Thực hiện Kế hoạch số 47/KH-UBND.", null, null)]
    public async Task Identity_where_it_is_known(string text, string? id, string? urn)
    {
        var run = new CliRun { Input = text, Extract = static text => CitationExtractor.Default.Extract(text) };
        using var row = JsonDocument.Parse((await run.RunAsync("extract", "-", "--format", "jsonl")).Lines.ShouldHaveSingleItem());
        row.RootElement.GetProperty("id").GetString().ShouldBe(id);
        row.RootElement.GetProperty("urn").GetString().ShouldBe(urn);
        (await run.RunAsync("extract", "-", "--format", "csv")).Output.ShouldContain($",{id},{urn},");
    }

    [Fact]
    public async Task Json_has_no_mark_and_leaves_vietnamese_letters_alone()
    {
        CliResult result = await Plan("--format", "jsonl");
        result.Bytes[0].ShouldBe((byte)'{');
        result.Output.ShouldContain("\"number\":\"102/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN\"");
        result.Output.ShouldNotContain("\\u");
        result.Bytes.ShouldNotContain((byte)'\r');
    }

    [Theory]
    [InlineData(1.0, "1")]
    [InlineData(0.9996, "1")]
    [InlineData(0.62449, "0.624")]
    [InlineData(0, "0")]
    [InlineData(double.NaN, "0")]
    [InlineData(7, "1")]
    public async Task Confidence_has_three_places_in_any_culture(double confidence, string expected)
    {
        CliResult result = await One(new Citation { Span = new TextSpan(0, 1), Text = "x", Type = "Luật", Confidence = confidence });
        result.Output.ShouldContain($"\"confidence\":{expected},");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("a,\"b\"\r\nc", "\"a,\"\"b\"\"\r\nc\"")]
    [InlineData("a=1", "a=1")]
    public async Task No_cell_is_a_formula(string text, string cell)
    {
        CliResult result = await One(new Citation { Span = new TextSpan(0, 1), Text = text, Type = "Luật" }, "csv");
        result.Output.ShouldEndWith($"\r\n\"'-\",0,1,{cell},Luật,,,,,CITES,,,,1,clean,,,1\r\n");
    }

    [Fact]
    public async Task A_date_of_a_citation_is_iso_or_the_year_alone()
    {
        CliResult result = await Plan("--format", "jsonl");
        result.Output.ShouldContain("\"date\":\"2024-12-31\"");
        result.Output.ShouldContain("\"date\":\"2024\"");
        result.Output.ShouldContain("\"date\":null");
    }

    [Fact]
    public async Task A_run_without_citations_gives_no_line_and_only_the_heading()
    {
        CliRun run = new() { Input = "không có gì" };
        (await run.RunAsync("extract", "-", "--format", "jsonl")).Bytes.ShouldBeEmpty();
        (await run.RunAsync("extract", "-", "--format", "csv")).Output.Split("\r\n").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Broken_surrogates_do_not_stop_the_output()
    {
        CliResult result = await One(new Citation { Span = new TextSpan(0, 1), Text = "a\uD800b", Type = "Luật" });
        result.ExitCode.ShouldBe(0);
        using var row = JsonDocument.Parse(result.Output);
        row.RootElement.GetProperty("text").GetString().ShouldBe("a\uFFFDb");
    }

    private static Task<CliResult> Plan(params string[] options) =>
        new CliRun { Input = Samples.Plan }.RunAsync(["extract", "-", .. options]);

    private static Task<CliResult> One(Citation citation, string format = "jsonl") => new CliRun
    {
        Input = "x",
        Extract = _ => new Extraction(DocumentHeader.Empty, [citation], []),
    }.RunAsync("extract", "-", "--format", format);
}
