using System.Text;
using CitationGraph.Documents.Tests.OpenDocument;
using CitationGraph.Documents.Tests.Word;

namespace CitationGraph.Documents.Tests.Containers;

public sealed class ZipTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_archive_is_read_like_a_folder()
    {
        Write(new ZipBuilder().With("z.txt", "cuối").With("Văn bản/Kế hoạch.docx", new DocxBuilder(DocxBuilder.Paragraphs("Nghị định")).ToBytes())
            .With("a.odt", new OdtBuilder("<text:p>Luật</text:p>").ToBytes()).With("b.exe", "x").With(".an.txt", "x").With("__MACOSX/a.txt", "x").With("rong/", ""));
        Read().ShouldBe(["a.zip/Văn bản/Kế hoạch.docx: Nghị định", "a.zip/a.odt: Luật", "a.zip/z.txt: cuối"]);
        Read(_folder.Path).ShouldBe(["a.zip/Văn bản/Kế hoạch.docx: Nghị định", "a.zip/a.odt: Luật", "a.zip/z.txt: cuối"]);
        Read(_folder["a.*"]).Length.ShouldBe(3);
        Read(_folder["a.zip"], _folder.Path).Length.ShouldBe(3);
    }

    [Fact]
    public void What_leads_out_is_twice_or_a_link_is_said_and_the_rest_is_read()
    {
        const int link = unchecked((int)0xA1FF0000);
        Write(new ZipBuilder().With("../a.txt", "x").With("/b.txt", "x").With("C:\\c.txt", "x").With("d/../../e.txt", "x").With("f\n.txt", "x").With("g//h.txt", "x")
            .With("i.txt", "một").With("i.txt", "hai").With("k.txt", Encoding.UTF8.GetBytes("/etc/passwd"), link).With("m\\n.txt", "ba"));
        string[] read = Read();
        read.Where(static line => line.Contains(": !", StringComparison.Ordinal)).Select(static line => line[..line.IndexOf(": !", StringComparison.Ordinal)])
            .ShouldBe(["a.zip/../a.txt", "a.zip//b.txt", "a.zip/C:/c.txt", "a.zip/d/../../e.txt", "a.zip/f\n.txt", "a.zip/g//h.txt", "a.zip/i.txt", "a.zip/k.txt"], ignoreOrder: true);
        read.Where(static line => !line.Contains(": !", StringComparison.Ordinal)).ShouldBe(["a.zip/i.txt: một", "a.zip/m/n.txt: ba"]);
    }

    [Fact]
    public void Passwords_are_said()
    {
        _folder.Write("a.zip", ZipBuilder.Locked(new ZipBuilder().With("a.txt", "x").ToBytes()));
        Read().ShouldBe(["a.zip/a.txt: !Encrypted"]);
    }

    [Fact]
    public void An_archive_in_an_archive_is_read_and_deeper_ones_are_said()
    {
        byte[] inner = new ZipBuilder().With("c.txt", "trong").With("d.zip", new ZipBuilder().With("e.txt", "x").ToBytes()).ToBytes();
        Write(new ZipBuilder().With("b.zip", inner).With("f.txt", "ngoài").With("g.zip", new DocxBuilder(DocxBuilder.Paragraphs("Word")).ToBytes()));
        Read().ShouldBe(["a.zip/b.zip/c.txt: trong", "a.zip/b.zip/d.zip: !TooLarge", "a.zip/f.txt: ngoài", "a.zip/g.zip: Word"]);
    }

    [Fact]
    public void Bombs_are_said()
    {
        Write(new ZipBuilder().With("a.txt", new byte[5 << 20]).With("b.txt", "chữ").With("c.txt", new byte[2 << 20]));
        Read(new ReadOptions { MaxBytes = 1 << 20 }, _folder["a.zip"]).ShouldBe(["a.zip/a.txt: !TooLarge", "a.zip/b.txt: chữ", "a.zip/c.txt: !TooLarge"]);

        var many = new ZipBuilder();
        for (int i = 0; i < 6; i++)
        {
            many.With($"{i}.txt", new string('a', 900));
        }

        Write(many);
        Read(new ReadOptions { MaxBytes = 1000 }, _folder["a.zip"]).Count(static line => line.EndsWith("!TooLarge", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void An_entry_larger_than_it_states_is_damaged()
    {
        byte[] zip = new ZipBuilder().With("a.txt", new string('a', 5000)).With("b.txt", "chữ").ToBytes();
        int record = zip.AsSpan().LastIndexOf("a.txt"u8) - 46;
        BitConverter.TryWriteBytes(zip.AsSpan(record + 24), 100).ShouldBeTrue();
        _folder.Write("a.zip", zip);
        Read().ShouldBe(["a.zip/a.txt: !Damaged", "a.zip/b.txt: chữ"]);
    }

    [Fact]
    public void More_entries_than_can_be_read_are_refused()
    {
        var zip = new ZipBuilder();
        for (int i = 0; i <= 10_000; i++)
        {
            zip.With($"{i}.txt", string.Empty);
        }

        Write(zip);
        Read().ShouldBe(["a.zip: !TooLarge"]);
    }

    [Fact]
    public void Names_of_old_code_pages_are_read()
    {
        // 'Kế hoạch số 5 của Ủy ban.txt' in the bytes of Windows-1258.
        byte[] name = [.. "K"u8, 0xEA, 0xEC, .. " hoa"u8, 0xF2, .. "ch s"u8, 0xF4, 0xEC, .. " 5 c"u8, 0x75, 0xD2, .. "a ban.txt"u8];
        byte[] zip = new ZipBuilder().With(new string('x', name.Length), "chữ").ToBytes();
        _folder.Write("a.zip", ZipBuilder.Renamed(zip, new string('x', name.Length), name));
        Read().ShouldBe(["a.zip/Kế hoạch số 5 của ban.txt: chữ"]);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 hỏng", "a.zip: !Damaged")]
    [InlineData("", "a.zip: !Damaged")]
    [InlineData("văn bản", "a.zip: !Damaged")]
    public void Damage_is_said(string content, string expected)
    {
        _folder.Write("a.zip", content);
        Read().ShouldBe([expected]);
    }

    [Fact]
    public void Cut_and_altered_archives_give_documents_or_problems()
    {
        byte[] whole = new ZipBuilder().With("a.txt", "một").With("b/c.docx", new DocxBuilder(DocxBuilder.Paragraphs("hai")).ToBytes())
            .With("d.zip", new ZipBuilder().With("e.txt", "ba").ToBytes()).ToBytes();
        foreach (byte[] altered in Altered.Of(whole, 200, 9))
        {
            _folder.Write("a.zip", altered);
            Read().ShouldNotBeEmpty();
        }
    }

    private void Write(ZipBuilder zip) => _folder.Write("a.zip", zip.ToBytes());

    private string[] Read(params string[] paths) => Read(new ReadOptions(), paths.Length > 0 ? paths : [_folder["a.zip"]]);

    /// <summary>'name: text' or 'name: !problem' of each document.</summary>
    private string[] Read(ReadOptions options, params string[] paths)
    {
        DocumentReader reader = new(options);
        return [.. DocumentSource.Expand(paths, options).Select(item =>
        {
            DocumentProblem? problem = (item as SourceProblem)?.Problem;
            string content = problem is null && reader.TryRead((SourceFile)item, out DocumentText? document, out problem) ? document.Text.TrimEnd() : $"!{problem!.Kind}";
            return $"{item.Name[(_folder.Path.Length + 1)..]}: {content}";
        })];
    }
}
