using System.Text;
using System.Text.Json;
using CitationGraph.Documents.Tests.Word;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

/// <summary>Page and line beside the offsets, from a file whose pages are known.</summary>
public sealed class PlaceTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _path;

    public PlaceTests() => _path = _folder.Write("a.docx", new DocxBuilder(
        "<w:p><w:r><w:t>một</w:t></w:r></w:p><w:p><w:r><w:t>hai</w:t></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>ba</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>Theo Luật Đất đai</w:t></w:r></w:p>").ToBytes());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rows_have_the_page_and_the_line_on_it()
    {
        using var row = JsonDocument.Parse((await Run("--format", "jsonl")).Lines.ShouldHaveSingleItem());
        row.RootElement.GetProperty("page").GetInt32().ShouldBe(2);
        row.RootElement.GetProperty("line").GetInt32().ShouldBe(2);
        (await Run("--format", "csv")).Lines[1].TrimEnd().ShouldEndWith(",2,2");
    }

    [Fact]
    public async Task Tables_and_pages_show_them()
    {
        (await Run()).Output.ShouldContain("tr.2 2:6");
        string html = (await Run("--format", "html")).Output;
        html.ShouldContain("hai\n<span class=\"page\">Trang 2</span>ba\n");
        html.ShouldContain("<small>tr.2, dòng 2</small>");
    }

    [Fact]
    public async Task Text_without_pages_has_lines_only()
    {
        string path = _folder.Write("a.txt", Encoding.UTF8.GetBytes("một\nTheo Luật Đất đai"));
        using var row = JsonDocument.Parse((await new CliRun { Extract = Extract }.RunAsync("extract", path, "--format", "jsonl")).Lines.ShouldHaveSingleItem());
        row.RootElement.GetProperty("page").ValueKind.ShouldBe(JsonValueKind.Null);
        row.RootElement.GetProperty("line").GetInt32().ShouldBe(2);
    }

    private Task<CliResult> Run(params string[] options) => new CliRun { Extract = Extract }.RunAsync(["extract", _path, .. options]);

    private static Extraction Extract(string text) => new(new DocumentHeader(), [Samples.Cite(text, "Luật Đất đai", "Luật")], []);
}
