using System.IO.Compression;
using CitationGraph.Documents.Tests.Word;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

public sealed class AnnotateTests : IDisposable
{
    private static readonly CliRun Run = new() { Extract = static text => CitationExtractor.Default.Extract(text) };

    private readonly TempFolder _folder = new();

    public AnnotateTests() => _folder.Write("a.docx", new DocxBuilder(DocxBuilder.Paragraphs(CheckTests.Plan.Replace("<b>\"x\"</b>", "x", StringComparison.Ordinal).Split('\n'))).ToBytes());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_check_finds_is_commented()
    {
        byte[] original = File.ReadAllBytes(_folder["a.docx"]);
        CliResult result = await Run.RunAsync("annotate", _folder["a.docx"], "-o", _folder["b.docx"], "--as-of", "2026-11-21");
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("đã ghi 4 chú thích vào");
        string comments = Comments();
        comments.ShouldContain("LỖI: 43/2011/NĐ-CP đã bị thay thế bởi 42/2022/NĐ-CP");
        comments.ShouldContain("w:date=\"2026-11-21T00:00:00Z\"");
        File.ReadAllBytes(_folder["a.docx"]).ShouldBe(original);

        await Run.RunAsync("annotate", _folder["a.docx"], "-o", _folder["b.docx"], "--as-of", "2026-11-21", "--lang", "en", "--severity", "error");
        Comments().ShouldContain("ERROR: ");
        Comments().ShouldNotContain("WARNING");
    }

    [Fact]
    public async Task Where_nothing_is_found_it_is_said_and_the_copy_is_the_same()
    {
        byte[] plain = new DocxBuilder(DocxBuilder.Paragraphs("Không viện dẫn gì.")).ToBytes();
        CliResult result = await Run.RunAsync("annotate", _folder.Write("c.docx", plain), "-o", _folder["b.docx"]);
        result.ExitCode.ShouldBe(0);
        result.Error.ShouldContain("không có gì phải chú thích");
        File.ReadAllBytes(_folder["b.docx"]).ShouldBe(plain);
    }

    [Fact]
    public async Task The_original_is_never_written_over()
    {
        byte[] original = File.ReadAllBytes(_folder["a.docx"]);
        CliResult result = await Run.RunAsync("annotate", _folder["a.docx"], "-o", _folder["./a.docx"]);
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("không ghi lên");
        File.ReadAllBytes(_folder["a.docx"]).ShouldBe(original);
    }

    [Theory]
    [InlineData("cần nêu đúng một tệp Word", "a.docx", "x.docx", "-o", "b.docx")]
    [InlineData("cần nêu tệp để ghi", "a.docx")]
    [InlineData("không có tệp hay thư mục này", "x.docx", "-o", "b.docx")]
    [InlineData("không phải tệp Word mới (.docx)", "a.txt", "-o", "b.docx")]
    public async Task What_cannot_be_done_is_said(string message, params string[] args)
    {
        _folder.Write("a.txt", "văn bản");
        CliResult result = await Run.RunAsync(["annotate", .. args.Select(arg => arg.Contains('.', StringComparison.Ordinal) ? _folder[arg] : arg)]);
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(message);
        File.Exists(_folder["b.docx"]).ShouldBeFalse();
    }

    private string Comments()
    {
        using ZipArchive archive = ZipFile.OpenRead(_folder["b.docx"]);
        using var reader = new StreamReader(archive.GetEntry("word/comments.xml")!.Open());
        return reader.ReadToEnd();
    }
}
