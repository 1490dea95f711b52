using System.Text;

namespace CitationGraph.Documents.Tests;

public class TextReadingTests
{
    // Composed and decomposed letters, all line ends, and a character outside the basic plane.
    private const string Sample = "Căn cứ Nghị định số 178/2024/NĐ-CP\r\nngày 31\u00A0tháng\t12\rhoa\u0300 \uD83D\uDCDC\n";

    public static TheoryData<string, bool> Encodings()
    {
        TheoryData<string, bool> data = [];
        foreach (string name in (string[])["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "utf-16le-bom", "utf-16be-bom"])
        {
            data.Add(name, false);
            data.Add(name, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_comes_as_written_in_every_encoding(string encoding, bool pipe) =>
        Reads.Text(Bytes(encoding, Sample), pipe: pipe).ShouldBe(Sample);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Characters_across_chunk_borders_are_kept_at_every_alignment(string encoding, bool pipe)
    {
        foreach (int shift in (int[])[0, 1, 2, 3])
        {
            string text = new string('a', shift) + string.Concat(Enumerable.Repeat("ệ\uD83D\uDCDCđ so 1", 20_000));
            Reads.Text(Bytes(encoding, text), pipe: pipe).ShouldBe(text);
        }
    }

    [Theory]
    [InlineData("a.md", "**Nghị định** số\r\n178/2024/NĐ-CP &amp; <b>x</b>")]
    [InlineData("Kế hoạch", "Nghị định")]
    [InlineData("Kế hoạch 21.KH-UBND", "Nghị định")]
    [InlineData("Báo cáo 12.2025", "Nghị định")]
    [InlineData("a.log", "Nghị định")]
    public void Text_and_markdown_pass_through_untouched(string name, string text) =>
        Reads.Text(Encoding.UTF8.GetBytes(text), name).ShouldBe(text);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_empty_file_is_an_empty_text(bool pipe)
    {
        Reads.Text([], pipe: pipe).ShouldBeEmpty();
        Reads.Text([0xEF, 0xBB, 0xBF], pipe: pipe).ShouldBeEmpty();
        Reads.Text([0xFF, 0xFE], pipe: pipe).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(@"ỦY BAN NHÂN DÂN\r\nTỈNH AN GIANG\r\n\r\nSố: 12/QĐ-UBND", "ỦY BAN NHÂN DÂN   \nTỈNH AN GIANG   \n   \nSố: 12/QĐ-UBND")]
    [InlineData(@"QUYẾT ĐỊNH\nVề việc\tA\nCăn cứ Luật B;\nXét", "QUYẾT ĐỊNH \nVề việc \tA \nCăn cứ Luật B; \nXét")]
    [InlineData(@"C:\new\nam\QĐ.docx", @"C:\new\nam\QĐ.docx")]
    [InlineData("a\n\nb\n\n\\nc\\n\\n", "a\n\nb\n\n\\nc\\n\\n")]
    [InlineData(@"\n\n\n\", " \n \n \n\\")]
    public void Escapes_that_an_export_left_for_line_breaks_are_read_as_such(string written, string read) =>
        Reads.Text(Encoding.UTF8.GetBytes(written)).ShouldBe(read);

    [Fact]
    public void A_form_feed_between_pages_is_text() => Reads.Text("trang 1\ftrang 2"u8.ToArray()).ShouldBe("trang 1\ftrang 2");

    [Fact]
    public void Two_hundred_thousand_slashes_are_text() =>
        Reads.Text(Encoding.ASCII.GetBytes(new string('/', 200_000))).Length.ShouldBe(200_000);

    [Fact]
    public void Decoding_allocates_little_beside_the_text()
    {
        using var folder = new TempFolder();
        string text = string.Concat(Enumerable.Repeat("Căn cứ Nghị định số 178/2024/NĐ-CP;\n", 100_000));
        string path = folder.Write("a.txt", text);
        var reader = new DocumentReader(new ReadOptions());

        long before = GC.GetAllocatedBytesForCurrentThread();
        reader.TryRead(new SourceFile(path, path), out DocumentText? document, out _).ShouldBeTrue();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        document!.Text.ShouldBe(text);
        allocated.ShouldBeLessThan(sizeof(char) * text.Length + (1 << 20));
    }

    private static byte[] Bytes(string name, string text)
    {
        bool mark = name.EndsWith("-bom", StringComparison.Ordinal);
        Encoding encoding = name switch
        {
            "utf-8" or "utf-8-bom" => new UTF8Encoding(mark),
            _ => new UnicodeEncoding(name.Contains("be", StringComparison.Ordinal), mark),
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
