using System.Text;

namespace CitationGraph.Documents.Tests.OpenDocument;

public class OdtTests
{
    [Fact]
    public void White_space_of_the_markup_is_not_that_of_the_text() =>
        Text("<text:p>\n  Căn  cứ<text:s text:c=\"2\"/>Luật<text:tab/>số <text:span>1</text:span> <text:span>2</text:span><text:line-break/>dòng\n</text:p><text:p/><text:h text:outline-level=\"1\">Điều</text:h>")
            .ShouldBe("Căn cứ  Luật\tsố 1 2\ndòng \n\nĐiều\n");

    [Fact]
    public void Columns_of_a_letterhead_are_read_one_after_the_other_and_lists_row_by_row()
    {
        static string Cell(params string[] lines) => "<table:table-cell>" + string.Concat(lines.Select(static line => $"<text:p>{line}</text:p>")) + "</table:table-cell>";
        Text($"<table:table><table:table-row>{Cell("UBND TỈNH", "Số: 12")}{Cell("CỘNG HÒA", "Độc lập")}</table:table-row></table:table>"
            + $"<table:table><table:table-row>{Cell("1")}{Cell("12/2024/NĐ-CP")}<table:table-cell/></table:table-row></table:table>")
            .ShouldBe("UBND TỈNH\nSố: 12\nCỘNG HÒA\nĐộc lập\n1\t12/2024/NĐ-CP\n");
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted_and_told()
    {
        DocumentText document = Read(new OdtBuilder("""
            <text:tracked-changes><text:changed-region><text:deletion><office:change-info/><text:p>15</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes><text:p>Nghị định số <text:change text:change-id="a"/><text:change-start/>178<text:change-end/>/2024</text:p>
            """.Trim()));
        document.Text.ShouldBe("Nghị định số 178/2024\n");
        document.Notes.ShouldHaveSingleItem().Vietnamese.ShouldBe("bỏ qua 1 đoạn chữ đã xóa khi theo dõi sửa đổi");
    }

    [Fact]
    public void Notes_boxes_headers_and_footers_stand_where_they_do_in_word_documents()
    {
        string pages = $"""
            <office:document-styles {OdtBuilder.Spaces}><office:master-styles><style:master-page><style:header><text:p>CÔNG BÁO</text:p></style:header><style:footer><text:p>- 7 -</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>
            """;
        Read(new OdtBuilder(
            "<text:p>Luật<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú thích</text:p></text:note-body></text:note>"
            + "<draw:frame><draw:text-box><text:p>MẬT</text:p></draw:text-box><svg:title>hình</svg:title></draw:frame> Đất đai<office:annotation><dc:creator>ai</dc:creator><text:p>ý kiến</text:p></office:annotation></text:p>")
            .With("styles.xml", pages)).Text.ShouldBe("CÔNG BÁO\nLuật Đất đai\nMẬT\nchú thích\n");
    }

    [Fact]
    public void Raised_marks_are_apart_and_hidden_text_is_not_read() =>
        Read(new OdtBuilder(
            "<text:p>QH15<text:span text:style-name=\"T1\">1</text:span><text:span text:style-name=\"T2\">ẩn</text:span></text:p><text:section text:display=\"none\"><text:p>ẩn</text:p></text:section>",
            "<style:style style:name=\"T1\"><style:text-properties style:text-position=\"super 58%\"/></style:style><style:style style:name=\"T2\"><style:text-properties text:display=\"none\"/></style:style>"))
            .Text.ShouldBe("QH15 1\n");

    [Fact]
    public void Numbers_of_lists_and_headings_are_text()
    {
        const string list = """
            <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Điều " style:num-suffix="." text:start-value="4"/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>
            """;
        const string inner = "<text:list><text:list-item><text:p>điểm</text:p><text:p>tiếp</text:p></text:list-item></text:list>";
        string outline = $"""<office:document-styles {OdtBuilder.Spaces}><office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style></office:styles></office:document-styles>""";
        Read(new OdtBuilder(
            $"<text:h text:outline-level=\"1\">Chung</text:h><text:list text:style-name=\"L\"><text:list-item><text:p>Phạm vi</text:p>{inner}</text:list-item></text:list>"
            + "<text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item><text:p>Hiệu lực</text:p></text:list-item></text:list>"
            + "<text:list text:style-name=\"L\"><text:list-item><text:p>Lại từ đầu</text:p></text:list-item></text:list>", list).With("styles.xml", outline))
            .Text.ShouldBe("I. Chung\nĐiều 4. Phạm vi\na) điểm\ntiếp\nĐiều 5. Hiệu lực\nĐiều 4. Lại từ đầu\n");
    }

    [Fact]
    public void Pages_are_those_that_were_laid_out()
    {
        DocumentText document = Read(new OdtBuilder("<text:p>một</text:p><text:soft-page-break/><text:p>hai<text:soft-page-break/>ba</text:p>"));
        document.Text.ShouldBe("một\nhaiba\n");
        document.Pages.ShouldBe([0, 4, 7]);
    }

    [Fact]
    public void Old_fonts_are_converted()
    {
        DocumentText document = Read(new OdtBuilder("<text:p>C¨n cø NghÞ ®Þnh sè 178/2024/N§-CP cña ChÝnh phñ</text:p><text:p>Thùc hiÖn QuyÕt ®Þnh cña Thñ t­íng</text:p>"));
        document.Text.ShouldStartWith("Căn cứ Nghị định số 178/2024/NĐ-CP của Chính phủ\nThực hiện Quyết định của Thủ tướng");
        document.Notes.ShouldHaveSingleItem().English.ShouldContain("TCVN3");
    }

    [Fact]
    public void Macros_are_told() =>
        Read(new OdtBuilder("<text:p>a</text:p>").With("Basic/script-lc.xml", "<a/>")).Notes.ShouldHaveSingleItem().English.ShouldContain("macros");

    [Theory]
    [InlineData("a.odt")]
    [InlineData("a.doc")]
    [InlineData("-")]
    public void The_content_tells_the_format(string name) =>
        Reads.Text(new OdtBuilder("<text:p>Nghị định</text:p>").ToBytes(), name, pipe: name == "-").ShouldBe("Nghị định\n");

    [Fact]
    public void Spreadsheets_passwords_entities_and_damage_are_said()
    {
        Problem(new OdtBuilder("", type: "spreadsheet")).ShouldBe(ProblemKind.UnsupportedFormat);
        Problem(new OdtBuilder("").With("META-INF/manifest.xml", """<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"""))
            .ShouldBe(ProblemKind.Encrypted);
        Problem(new OdtBuilder("<text:p>&b;</text:p>", prolog: """<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>""")).ShouldBe(ProblemKind.Damaged);
        Problem(new OdtBuilder("<text:p>")).ShouldBe(ProblemKind.Damaged);
        Reads.Problem(new OdtBuilder("<text:p>" + new string('a', 3 << 20) + "</text:p>").ToBytes(), "a.odt").Kind.ShouldBe(ProblemKind.TooLarge);
        Reads.Problem(Encoding.UTF8.GetBytes("chữ"), "a.odt").Kind.ShouldBe(ProblemKind.Damaged);
    }

    [Fact]
    public void Deep_nesting_is_read()
    {
        static string Around(string element, int depth, string text) =>
            string.Concat(Enumerable.Repeat($"<{element}>", depth)) + text + string.Concat(Enumerable.Repeat($"</{element}>", depth));
        Text(Around("text:section", 20_000, "<text:p>" + Around("text:span", 20_000, "đáy") + "</text:p>")).ShouldBe("đáy\n");
        Text(Around("text:p", 3_000, Around("draw:text-box", 3_000, "<text:p>đáy</text:p>"))).Trim().ShouldBe("đáy");
    }

    private static ProblemKind Problem(OdtBuilder odt) => Reads.Problem(odt.ToBytes(), "a.odt").Kind;

    private static string Text(string body) => Read(new OdtBuilder(body)).Text;

    private static DocumentText Read(OdtBuilder odt)
    {
        var reader = new DocumentReader(new ReadOptions(), () => Stream.Null, _ => new MemoryStream(odt.ToBytes()));
        reader.TryRead(new SourceFile("a.odt", "a.odt"), out DocumentText? document, out DocumentProblem? problem).ShouldBeTrue(problem?.Message(Language.English));
        return document!;
    }
}
