using System.Text;
using static CitationGraph.Documents.Tests.Word.DocxBuilder;

namespace CitationGraph.Documents.Tests.Word;

/// <summary>Word documents that were made, or came, to harm the reader.</summary>
public class HostileDocxTests
{
    [Fact]
    public void Entities_are_refused()
    {
        const string prolog = """<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>""";
        Problem(new DocxBuilder("<w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p>", prolog).ToBytes()).ShouldBe(ProblemKind.Damaged);
    }

    [Fact]
    public void A_bomb_is_refused_before_it_is_read()
    {
        byte[] bomb = new DocxBuilder(Paragraphs(new string('a', 3 << 20))).ToBytes();
        bomb.Length.ShouldBeLessThan(1 << 17);
        Problem(bomb, maxBytes: 1 << 20).ShouldBe(ProblemKind.TooLarge);
    }

    [Fact]
    public void Deep_nesting_is_read()
    {
        const int depth = 50_000;
        string body = string.Concat(Enumerable.Repeat("<w:sdt>", depth)) + Paragraphs("đáy") + string.Concat(Enumerable.Repeat("</w:sdt>", depth));
        Reads.Text(new DocxBuilder(body).ToBytes(), "a.docx").ShouldBe("đáy\n");
    }

    [Fact]
    public void Tables_and_boxes_within_each_other_end()
    {
        const int depth = 3_000;
        string open = "<w:tbl><w:tr><w:tc><w:p><w:r><w:txbxContent>";
        string close = "</w:txbxContent></w:r></w:p></w:tc></w:tr></w:tbl>";
        string body = string.Concat(Enumerable.Repeat(open, depth)) + Paragraphs("đáy") + string.Concat(Enumerable.Repeat(close, depth));
        Reads.Text(new DocxBuilder(body).ToBytes(), "a.docx").Trim().ShouldBe("đáy");
    }

    [Fact]
    public void Ends_without_starts_and_odd_values_do_no_harm() =>
        Reads.Text(
            new DocxBuilder("""<w:tr/><w:tc/><w:txbxContent/><w:p><w:pPr><w:numPr><w:ilvl w:val="99"/><w:numId w:val="-1"/></w:numPr></w:pPr><w:r><w:fldChar w:fldCharType="end"/><w:fldChar/><w:t>a</w:t></w:r></w:p><w:t>lạc</w:t>""").ToBytes(), "a.docx")
            .ShouldBe("a\n");

    [Fact]
    public void Cut_and_altered_files_give_text_or_a_problem()
    {
        byte[] whole = new DocxBuilder(Paragraphs("Căn cứ Nghị định số 178/2024/NĐ-CP")).With("numbering", $"<w:numbering {Spaces}/>").ToBytes();
        foreach (byte[] altered in Altered.Of(whole, 300, 7))
        {
            var reader = new DocumentReader(new ReadOptions(), () => Stream.Null, _ => new MemoryStream(altered));
            bool read = reader.TryRead(new SourceFile("a.docx", "a.docx"), out DocumentText? document, out DocumentProblem? problem);
            (read ? document!.Text : problem!.Message(Language.Vietnamese)).ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("", ProblemKind.Damaged)]
    [InlineData("không phải DOCX", ProblemKind.Damaged)]
    public void Text_under_the_name_of_a_word_document_is_called_damaged(string content, ProblemKind kind) =>
        Problem(Encoding.UTF8.GetBytes(content)).ShouldBe(kind);

    [Fact]
    public void A_password_is_said()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        Problem(ole).ShouldBe(ProblemKind.Encrypted);
    }

    private static ProblemKind Problem(byte[] bytes, long maxBytes = 1 << 24) => Reads.Problem(bytes, "a.docx", maxBytes: maxBytes).Kind;
}
