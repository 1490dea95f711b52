using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static CitationGraph.Documents.Tests.Word.DocxBuilder;
using Wordprocessing = DocumentFormat.OpenXml.Wordprocessing;

namespace CitationGraph.Documents.Tests.Word;

public sealed class AnnotationTests : IDisposable
{
    private const string Norm = "Nghị định số 43/2011/NĐ-CP";

    private static readonly WordCommenter By = new("citegraph", "CG", new DateOnly(2026, 11, 21), "Ở nơi khác:");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<w:p><w:r><w:t>Nghị định số 43/2011/NĐ-CP</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Căn cứ &amp; Nghị định số 43/2011/NĐ-CP; và</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t xml:space=\"preserve\">Căn cứ Nghị </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>định số 43/20</w:t></w:r><w:hyperlink w:anchor=\"a\"><w:r><w:t>11/NĐ-CP &#x20AC;</w:t><w:tab/><w:t>sau</w:t></w:r></w:hyperlink></w:p>")]
    [InlineData("<w:p><w:r><w:tab/><w:t>Nghị định số 43/2011/NĐ</w:t><w:noBreakHyphen/><w:t>CP</w:t><w:br/><w:t>tiếp</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>Căn c\u00ADứ v&#xAD;ào Nghị định số 43/2011/NĐ-CP rồi</w:t></w:r></w:p>")]
    [InlineData("<w:p>\r\n<w:r\r\n w:rsidR=\"00AB1234\" >\r\n<w:t\r\n>x\r\nNghị định số 43/2011/NĐ-CP</w:t >\r\n</w:r></w:p>")]
    [InlineData("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>Nghị định số 43/2011/NĐ-CP</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>")]
    [InlineData("<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>Nghị định số 43/</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>9</w:delText></w:r></w:del><w:r><w:rPr><w:b/><w:rPrChange w:id=\"3\" w:author=\"a\"><w:rPr/></w:rPrChange></w:rPr><w:t>2011/NĐ-CP sau</w:t></w:r></w:p>")]
    public void A_comment_stands_at_its_words_and_the_text_is_the_same(string body)
    {
        byte[] original = new DocxBuilder(body).ToBytes();
        byte[] annotated = Annotate(original, out (int, int) told, Norm);
        told.ShouldBe((0, 0));
        Text(annotated).ShouldBe(Text(original));
        Anchored(annotated, "0").ShouldBe(Norm);
        Errors(annotated).ShouldBe(Errors(original));
    }

    [Fact]
    public void Several_comments_part_one_run()
    {
        byte[] original = new DocxBuilder("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>ab</w:t></w:r><w:r><w:t>cdefgh</w:t></w:r></w:p>").ToBytes();
        byte[] annotated = Annotate(original, out _, "bc", "cd", "d", "ef", "gh");
        Text(annotated).ShouldBe("abcdefgh\n");
        string[] all = [.. Enumerable.Range(0, 5).Select(i => Anchored(annotated, i.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
        all.ShouldBe(["bc", "cd", "d", "ef", "gh"]);
        Errors(annotated).ShouldBeEmpty();
    }

    [Fact]
    public void All_other_entries_keep_their_bytes()
    {
        byte[] original = new DocxBuilder(Paragraphs("Căn cứ " + Norm + ";")).With("styles", $"<w:styles {Spaces}/>").With("header", $"<w:hdr {Spaces}>{Paragraphs("CÔNG BÁO")}</w:hdr>").WithMacros().ToBytes();
        byte[] annotated = Annotate(original, out _, Norm);
        using ZipArchive before = new(new MemoryStream(original)), after = new(new MemoryStream(annotated));
        after.Entries.Select(static e => e.FullName).ShouldBe([.. before.Entries.Select(static e => e.FullName), "word/comments.xml"]);
        string[] changed = ["word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"];
        foreach (ZipArchiveEntry entry in before.Entries)
        {
            ZipArchiveEntry other = after.GetEntry(entry.FullName)!;
            other.LastWriteTime.ShouldBe(entry.LastWriteTime);
            if (!changed.Contains(entry.FullName))
            {
                Packed(annotated, entry.FullName).ShouldBe(Packed(original, entry.FullName), entry.FullName);
            }
        }

        Annotate(original, out _, Norm).ShouldBe(annotated);
    }

    [Fact]
    public void Notes_have_comments_headers_and_boxes_are_gathered_at_the_first_paragraph()
    {
        byte[] original = new DocxBuilder("<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>thân</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing/></mc:Choice></mc:AlternateContent><w:pict><v:shape><v:textbox><w:txbxContent>" + Paragraphs("trong khung") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
            .With("header", $"<w:hdr {Spaces}>{Paragraphs("đầu trang")}</w:hdr>")
            .With("footnotes", $"<w:footnotes {Spaces}><w:footnote w:id=\"1\">{Paragraphs("chú thích cuối")}</w:footnote></w:footnotes>").ToBytes();
        byte[] annotated = Annotate(original, out (int Gathered, int Lost) told, "đầu trang", "trong khung", "chú thích");
        told.ShouldBe((2, 0));
        Text(annotated).ShouldBe(Text(original));
        using var package = WordprocessingDocument.Open(new MemoryStream(annotated), false);
        package.MainDocumentPart!.FootnotesPart!.Footnotes!.InnerXml.ShouldContain("commentReference");
        string[] comments = [.. package.MainDocumentPart.WordprocessingCommentsPart!.Comments!.Elements().Select(static c => c.InnerText)];
        comments.ShouldBe(["nói về chú thích", "Ở nơi khác:“đầu trang”: nói về đầu trang“trong khung”: nói về trong khung"]);
        package.MainDocumentPart.Document!.Body!.FirstChild!.ChildElements[1].LocalName.ShouldBe("commentRangeStart");
    }

    [Fact]
    public void Comments_that_are_there_stay_and_ids_do_not_clash()
    {
        string there = $"<w:comments {Spaces}><w:comment w:id=\"7\" w:author=\"Lan\"><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:comment></w:comments>";
        byte[] original = new DocxBuilder($"<w:p><w:commentRangeStart w:id=\"7\"/><w:r><w:t>{Norm}</w:t></w:r><w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>").With("comments", there).ToBytes();
        byte[] annotated = Annotate(original, out _, Norm);
        using var package = WordprocessingDocument.Open(new MemoryStream(annotated), false);
        package.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Wordprocessing.Comment>()
            .Select(static c => $"{c.Id} {c.Author} {c.InnerText}").ShouldBe(["7 Lan cũ", $"8 citegraph nói về {Norm}"]);
        Anchored(annotated, "8").ShouldBe(Norm);
        byte[] again = Annotate(annotated, out _, Norm);
        Anchored(again, "9").ShouldBe(Norm);
        Errors(again).ShouldBeEmpty();
        Annotate(new DocxBuilder(Paragraphs(Norm)).With("comments", $"<w:comments {Spaces}/>").ToBytes(), out _, Norm).Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Another_prefix_and_the_strict_form_are_kept()
    {
        const string strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        byte[] original = new DocxBuilder(Paragraphs(Norm + " sau")).ToBytes();
        byte[] other = Replaced(original, "word/document.xml", $"<document xmlns=\"{strict}\"><body><p><r><t>Căn cứ {Norm} sau</t></r></p></body></document>");
        byte[] annotated = Annotate(other, out (int, int) told, Norm);
        told.ShouldBe((0, 0));
        Text(annotated).ShouldBe($"Căn cứ {Norm} sau\n");
    }

    [Fact]
    public void Old_fonts_are_commented_too()
    {
        byte[] original = new DocxBuilder(Paragraphs("C¨n cø NghÞ ®Þnh sè 178/2024/N§-CP cña ChÝnh phñ", "Thùc hiÖn QuyÕt ®Þnh cña Thñ t­íng sè 468/2021 nµy")).ToBytes();
        byte[] annotated = Annotate(original, out (int, int) told, "178/2024", "468/2021");
        told.ShouldBe((0, 0));
        Anchored(annotated, "0").ShouldBe("178/2024");
        Anchored(annotated, "1").ShouldBe("468/2021");
    }

    [Fact]
    public void Nothing_to_say_leaves_the_file_as_it_is()
    {
        byte[] original = new DocxBuilder(Paragraphs(Norm)).ToBytes();
        Annotate(original, out _).ShouldBe(original);
    }

    [Theory]
    [InlineData("văn bản", ProblemKind.UnsupportedFormat)]
    [InlineData("%PDF-1.7", ProblemKind.UnsupportedFormat)]
    [InlineData("PK\u0003\u0004", ProblemKind.Damaged)]
    public void What_is_no_word_document_is_refused(string content, ProblemKind kind)
    {
        string path = _folder.Write("a.docx", content);
        WordAnnotation.TryOpen(new SourceFile(path, path), new ReadOptions(), out _, out DocumentProblem? problem).ShouldBeFalse();
        problem!.Kind.ShouldBe(kind);
    }

    private byte[] Annotate(byte[] docx, out (int Gathered, int Lost) told, params string[] words)
    {
        string path = _folder.Write("a.docx", docx);
        WordAnnotation.TryOpen(new SourceFile(path, path), new ReadOptions(), out WordAnnotation? word, out DocumentProblem? problem).ShouldBeTrue(problem?.Message(Language.English));
        string text = word!.Document.Text;
        using MemoryStream output = new();
        told = word.Write([.. words.Select(w => new WordComment(Start(w), Start(w) + w.Length, ["nói về " + w]))], By, output);
        return output.ToArray();

        int Start(string w) => text.IndexOf(w, StringComparison.Ordinal) is >= 0 and var at ? at : throw new ShouldAssertException(w);
    }

    private static string Text(byte[] docx) => Reads.Text(docx, "a.docx");

    /// <summary>The words between the anchors of a comment.</summary>
    private static string Anchored(byte[] docx, string id)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), false);
        bool within = false;
        string words = string.Empty;
        foreach (OpenXmlElement element in package.MainDocumentPart!.Document!.Body!.Descendants())
        {
            within = element switch
            {
                Wordprocessing.CommentRangeStart start when start.Id == id => true,
                Wordprocessing.CommentRangeEnd end when end.Id == id => false,
                _ => within,
            };
            words += !within ? string.Empty : element is Wordprocessing.Text text ? text.Text.Replace("\u00AD", string.Empty, StringComparison.Ordinal)
                : element is Wordprocessing.NoBreakHyphen ? "-" : string.Empty;
        }

        return words;
    }

    private static string[] Errors(byte[] docx)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(static e => $"{e.Part?.Uri}: {e.Description}")];
    }

    /// <summary>The local header of an entry and its packed bytes.</summary>
    private static byte[] Packed(byte[] zip, string name)
    {
        using ZipArchive archive = new(new MemoryStream(zip));
        int at = -1;
        byte[] sought = System.Text.Encoding.UTF8.GetBytes(name);
        do
        {
            at += 1 + zip.AsSpan(at + 1).IndexOf("PK\u0003\u0004"u8);
        }
        while (!zip.AsSpan(at + 30).StartsWith(sought));
        return zip[at..(at + 30 + sought.Length + BitConverter.ToUInt16(zip, at + 28) + (int)archive.GetEntry(name)!.CompressedLength)];
    }

    private static byte[] Replaced(byte[] docx, string name, string content)
    {
        using MemoryStream copy = new();
        copy.Write(docx);
        using (ZipArchive archive = new(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(content);
        }

        return copy.ToArray();
    }
}
