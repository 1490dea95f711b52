using CitationGraph.Documents.Pdf;
using CitationGraph.Documents.Tests.Programs;

namespace CitationGraph.Documents.Tests.Pdf;

public class PdfTests
{
    [ProgramFact("pdftotext")]
    public void Text_and_its_pages_are_known()
    {
        DocumentText document = Read(new PdfBuilder().Page("Căn cứ Nghị định số 178/2024/NĐ-CP", "của Chính phủ;").Page("Điều 2. Hiệu lực"));
        document.Text.ShouldContain("Căn cứ Nghị định số 178/2024/NĐ-CP\ncủa Chính phủ;");
        document.PageOf(document.Text.IndexOf("Căn cứ", StringComparison.Ordinal)).ShouldBe(1);
        document.PageOf(document.Text.IndexOf("Điều 2", StringComparison.Ordinal)).ShouldBe(2);
        document.Notes.ShouldBeEmpty();
    }

    /// <summary>pdftotext drops them, as if a word were parted there.</summary>
    [ProgramFact("pdftotext")]
    public void Hyphens_at_the_ends_of_lines_stay()
    {
        string text = Read(new PdfBuilder()
            .Page("Căn cứ Quyết định số 12/2024/QĐ-", "UBND & Tờ trình số 19/TTr-VP của Văn phòng; Quy chế 49/QCPH-", "UBND-UBMT và Kế hoạch số 5/KH-")
            .Page("UBND, Độc lập - Tự do", "Thông tư số 35/2017/TT-", "BLĐTBXH")).Text;
        text.ShouldContain("12/2024/QĐ-\nUBND & Tờ trình số 19/TTr-VP của Văn phòng; Quy chế 49/QCPH-\nUBND-UBMT và Kế hoạch số 5/KH-\n");
        text.ShouldContain("UBND, Độc lập - Tự do\nThông tư số 35/2017/TT-\nBLĐTBXH");
    }

    [Fact]
    public void Hyphens_are_put_back_only_where_both_lists_agree()
    {
        const string Boxes = "<page width=\"1\"><line x=\"1\"><word x=\"1\">QĐ-</word></line><line x=\"1\"><word x=\"1\">A&amp;B</word></line></page>";
        LineHyphens.Restore("QĐA&B\n\f", Boxes).ShouldBe("QĐ-\nA&B\n\f");
        LineHyphens.Restore("QĐ-\nA&B\n\f", Boxes).ShouldBe("QĐ-\nA&B\n\f");
        LineHyphens.Restore("QX A&B\f", Boxes).ShouldBe("QX A&B\f");
        LineHyphens.Restore("QĐA&B\fQĐA&B\f", Boxes).ShouldBe("QĐA&B\fQĐA&B\f");
        LineHyphens.Restore("QĐA&B\f", "<page <line <word <word x=\"1\">").ShouldBe("QĐA&B\f");
    }

    [ProgramFact("pdftotext")]
    public void Columns_of_a_letterhead_are_read_one_after_the_other()
    {
        string text = Read(new PdfBuilder().Placed(
            (70, 780, "UBND TỈNH LAI CHÂU"), (330, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"), (70, 764, "Số: 12/QĐ-UBND"), (330, 764, "Độc lập - Tự do"),
            (70, 700, "Căn cứ Luật Tổ chức chính quyền địa phương năm 2025 và các văn bản"), (70, 684, "hướng dẫn thi hành, Ủy ban nhân dân tỉnh quyết định như sau đây:"))).Text;
        text.ShouldContain("UBND TỈNH LAI CHÂU\nSố: 12/QĐ-UBND\n");
        text.ShouldContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nĐộc lập - Tự do\n");
    }

    [ProgramFact("pdftotext")]
    public void Page_numbers_and_running_heads_do_not_part_a_sentence()
    {
        PdfBuilder pdf = new();
        for (int i = 1; i <= 4; i++)
        {
            pdf.Page($"CÔNG BÁO/Số {i + 40}", i == 2 ? "31/12/2024 của Chính phủ" : $"Điều {i} nội dung", "Căn cứ Nghị định số 178/2024/NĐ-CP ngày", $"- {i} -");
        }

        string text = Read(pdf).Text;
        text.ShouldStartWith("CÔNG BÁO/Số 41");
        text.ShouldNotContain("Số 42");
        text.ShouldNotContain("- 1 -");
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain("178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ");
    }

    [ProgramFact("pdftotext")]
    public void Old_fonts_are_converted()
    {
        DocumentText document = Read(new PdfBuilder().Page("C¨n cø NghÞ ®Þnh sè 178/2024/N§-CP cña ChÝnh phñ", "Thùc hiÖn QuyÕt ®Þnh cña Thñ t\u00ADíng"));
        document.Text.ShouldContain("Căn cứ Nghị định số 178/2024/NĐ-CP của Chính phủ");
        document.Notes.ShouldHaveSingleItem().English.ShouldContain("TCVN3");
    }

    [ProgramFact("pdftotext")]
    public void A_scan_that_is_not_to_be_read_is_said() => Kind(new PdfBuilder().Page().Page().ToBytes(), OcrMode.Never).ShouldBe(ProblemKind.NoTextLayer);

    [ProgramFact("pdftotext")]
    public void A_password_is_said()
    {
        string key = new('A', 64);
        Kind(new PdfBuilder { Trailer = $"/ID [<{key[..32]}> <{key[..32]}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>" }.Page("mật").ToBytes())
            .ShouldBe(ProblemKind.Encrypted);
    }

    [ProgramFact("pdftotext")]
    public void Damage_is_said()
    {
        Kind("%PDF-1.7\nkhông phải PDF"u8.ToArray()).ShouldBe(ProblemKind.Damaged);
        Kind([]).ShouldBe(ProblemKind.Damaged);
    }

    [ProgramFact("pdftotext")]
    public void Cut_and_altered_files_give_text_or_a_problem()
    {
        byte[] whole = new PdfBuilder().Page("Căn cứ Nghị định số 178/2024/NĐ-CP").Page("Điều 2").ToBytes();
        foreach (byte[] altered in Altered.Of(whole, 60, 9))
        {
            bool read = Reader(altered).TryRead(new SourceFile("a.pdf", "a.pdf"), out DocumentText? document, out DocumentProblem? problem);
            (read ? document!.Text : problem!.Message(Language.Vietnamese)).ShouldNotBeNull();
        }
    }

    private static ProblemKind Kind(byte[] bytes, OcrMode ocr = OcrMode.Auto)
    {
        Reader(bytes, ocr).TryRead(new SourceFile("a.pdf", "a.pdf"), out _, out DocumentProblem? problem).ShouldBeFalse();
        return problem!.Kind;
    }

    private static DocumentText Read(PdfBuilder pdf)
    {
        Reader(pdf.ToBytes()).TryRead(new SourceFile("a.pdf", "a.pdf"), out DocumentText? document, out DocumentProblem? problem)
            .ShouldBeTrue(problem?.Message(Language.English));
        return document!;
    }

    private static DocumentReader Reader(byte[] bytes, OcrMode ocr = OcrMode.Never) => new(new ReadOptions { Ocr = ocr }, () => Stream.Null, _ => new MemoryStream(bytes));
}
