using static CitationGraph.Documents.Tests.Word.DocxBuilder;

namespace CitationGraph.Documents.Tests.Word;

public class DocxTests
{
    [Fact]
    public void Columns_of_a_letterhead_are_read_one_after_the_other()
    {
        string row = "<w:tr>" + Cell(Paragraphs("UBND TỈNH LAI CHÂU", "Số: 12/QĐ-UBND"))
            + Cell(Paragraphs("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")) + "</w:tr>";
        Text($"<w:tbl>{row}</w:tbl>" + Paragraphs("QUYẾT ĐỊNH")).ShouldBe(
            "UBND TỈNH LAI CHÂU\nSố: 12/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQUYẾT ĐỊNH\n");
    }

    [Fact]
    public void Cells_of_a_list_are_parted_by_tabs() =>
        Text($"<w:tbl><w:tr>{Cell(Paragraphs("1"))}{Cell(Paragraphs("12/2024/NĐ-CP"))}{Cell(Paragraphs(""))}</w:tr><w:tr>{Cell(Paragraphs("2"))}</w:tr></w:tbl>")
            .ShouldBe("1\t12/2024/NĐ-CP\n2\n");

    [Fact]
    public void A_table_in_a_cell_keeps_its_rows() =>
        Text($"<w:tbl><w:tr>{Cell($"<w:tbl><w:tr>{Cell(Paragraphs("a"))}{Cell(Paragraphs("b"))}</w:tr></w:tbl>" + Paragraphs("c"))}{Cell(Paragraphs("d"))}</w:tr></w:tbl>")
            .ShouldBe("a\tb\nc\nd\n");

    [Fact]
    public void Tracked_changes_are_read_as_accepted_and_told()
    {
        DocumentText document = Read(
            """
            <w:p><w:r><w:t>Nghị định số </w:t></w:r><w:del><w:r><w:delText>15</w:delText></w:r></w:del><w:ins><w:r><w:t>178</w:t></w:r></w:ins><w:r><w:t>/2024</w:t></w:r></w:p>
            <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>đến </w:t></w:r></w:moveTo></w:p>
            <w:p><w:r><w:t>tiếp</w:t></w:r></w:p>
            """);
        document.Text.ShouldBe("Nghị định số 178/2024\nđến tiếp\n");
        document.Notes.ShouldHaveSingleItem().Vietnamese.ShouldBe("bỏ qua 2 đoạn chữ đã xóa khi theo dõi sửa đổi");
    }

    [Fact]
    public void A_text_box_is_read_once_after_its_paragraph() =>
        Text("<w:p><w:r><w:t>Điều </w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>" + Paragraphs("MẬT") + "</w:txbxContent></wps:txbx></mc:Choice>"
            + "<mc:Fallback><v:textbox><w:txbxContent>" + Paragraphs("MẬT") + "</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>5</w:t></w:r></w:p>" + Paragraphs("sau"))
            .ShouldBe("Điều 5\nMẬT\nsau\n");

    [Fact]
    public void Of_fields_only_the_result_is_text() =>
        Text("""
            <w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData/></w:fldChar></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:t>trong lệnh</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Luật</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t> 5</w:t></w:r></w:fldSimple></w:p>
            """).ShouldBe("Luật 5\n");

    [Fact]
    public void Hyphens_breaks_and_raised_marks_are_what_they_mean() =>
        Text("""
            <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>12/QĐ</w:t><w:noBreakHyphen/><w:t>UB&#xAD;ND</w:t><w:softHyphen/><w:br/><w:t>a</w:t><w:tab/><w:t>QH15</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>
            """).ShouldBe("12/QĐ-UB\u00ADND\na\tQH15 1\n");

    [Fact]
    public void Numbers_of_lists_are_text()
    {
        string numbering = $"""
            <w:numbering {Spaces}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>
            """;
        string styles = $"""<w:styles {Spaces}><w:style w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>""";
        const string point = """<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>điểm</w:t></w:r></w:p>""";
        const string article = """<w:p><w:pPr><w:pStyle w:val="Dieu"/></w:pPr><w:r><w:t>Phạm vi</w:t></w:r></w:p>""";
        Read(new DocxBuilder(article + point + point + article + point).With("numbering", numbering).With("styles", styles)).Text.ShouldBe(
            "Điều 4. Phạm vi\na) điểm\nb) điểm\nĐiều 5. Phạm vi\na) điểm\n");
    }

    [Fact]
    public void Headers_come_before_and_notes_and_footers_after()
    {
        string Part(string root, string text) => $"<w:{root} {Spaces}>{text}</w:{root}>";
        Read(new DocxBuilder(Paragraphs("thân"))
            .With("header", Part("hdr", Paragraphs("CÔNG BÁO")))
            .With("footer", Part("ftr", Paragraphs("- 7 -")))
            .With("footer", Part("ftr", Paragraphs("chân trang")))
            .With("footnotes", Part("footnotes", "<w:footnote>" + Paragraphs("Luật Đất đai") + "</w:footnote>"))
            .With("endnotes", Part("endnotes", "<w:endnote>" + Paragraphs("cuối") + "</w:endnote>")))
            .Text.ShouldBe("CÔNG BÁO\nthân\nLuật Đất đai\ncuối\nchân trang\n");
    }

    [Fact]
    public void Pages_are_those_that_Word_laid_out()
    {
        DocumentText document = Read(
            """<w:p><w:r><w:t>một</w:t></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>hai</w:t></w:r></w:p><w:p><w:r><w:t>h</w:t><w:lastRenderedPageBreak/><w:t>ba</w:t></w:r></w:p>""");
        document.Text.ShouldBe("một\nhai\nhba\n");
        document.Pages.ShouldBe([0, 4, 9]);
        document.PageOf(3).ShouldBe(1);
        document.PageOf(4).ShouldBe(2);
        document.PageOf(11).ShouldBe(3);
        Read(Paragraphs("một")).PageOf(0).ShouldBe(0);
    }

    [Fact]
    public void Old_fonts_are_converted()
    {
        DocumentText document = Read(Paragraphs("C¨n cø NghÞ ®Þnh sè 178/2024/N§-CP cña ChÝnh phñ", "Thùc hiÖn Th«ng t­ cña Thñ t­íng vÒ ­u tiªn", "Đã là Unicode: Ủy ban"));
        document.Text.ShouldStartWith("Căn cứ Nghị định số 178/2024/NĐ-CP của Chính phủ\nThực hiện Thông tư của Thủ tướng về ưu tiên\n");
        document.Text.ShouldEndWith("Đã là Unicode: Ủy ban\n");
        document.Notes.ShouldHaveSingleItem().English.ShouldContain("TCVN3");
    }

    [Fact]
    public void Of_files_with_macros_only_the_text_is_read()
    {
        DocumentText document = Read(new DocxBuilder(Paragraphs("Nghị định")).WithMacros());
        document.Text.ShouldBe("Nghị định\n");
        document.Notes.ShouldHaveSingleItem().Vietnamese.ShouldBe("có macro: chỉ đọc chữ, không chạy macro");
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.doc")]
    [InlineData("a.txt")]
    [InlineData("-")]
    public void The_content_tells_the_format(string name) =>
        Reads.Text(new DocxBuilder(Paragraphs("Nghị định")).ToBytes(), name, pipe: name == "-").ShouldBe("Nghị định\n");

    private static string Text(string body) => Read(body).Text;

    private static DocumentText Read(string body) => Read(new DocxBuilder(body));

    private static DocumentText Read(DocxBuilder docx)
    {
        var reader = new DocumentReader(new ReadOptions(), () => Stream.Null, _ => new MemoryStream(docx.ToBytes()));
        reader.TryRead(new SourceFile("a.docx", "a.docx"), out DocumentText? document, out DocumentProblem? problem).ShouldBeTrue(problem?.Message(Language.English));
        return document!;
    }
}
