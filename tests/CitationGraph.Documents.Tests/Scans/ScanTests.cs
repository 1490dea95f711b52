using CitationGraph.Documents.Scans;
using CitationGraph.Documents.Tests.Pdf;
using CitationGraph.Documents.Tests.Programs;
using CitationGraph.Documents.Tests.Scans.Making;

namespace CitationGraph.Documents.Tests.Scans;

public sealed class ScanTests(Printed printed) : IClassFixture<Printed>
{
    [ProgramFact("soffice", "pdftoppm", "tesseract")]
    public void A_picture_is_read()
    {
        DocumentText document = Read(ScanFiles.Png(printed.Sheets[0]), "a.png");
        document.Text.ShouldContain(Printed.Cited);
        document.PageOf(document.Text.IndexOf(Printed.Cited, StringComparison.Ordinal)).ShouldBe(1);
        document.Notes.ShouldHaveSingleItem().English.ShouldContain("1 pages read by OCR");
    }

    [ProgramFact("soffice", "pdftoppm", "pdftotext", "tesseract")]
    public void Pictures_that_lean_and_are_dusty_are_read_as_scanned_PDFs_are()
    {
        Sheet sheet = printed.Fine.Turned(-2).Noisy(1);
        string text = Read(ScanFiles.Pdf([sheet])).Text.Trim();
        Read(ScanFiles.Png(sheet), "a.png").Text.Trim().ShouldBe(text);
        DocumentText tiff = Read(ScanFiles.Tiff(sheet), "a.tif");
        tiff.Text.ShouldContain(Printed.Cited);
        tiff.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(static word => word.Any(char.IsLetterOrDigit));
    }

    [ProgramFact("soffice", "pdftoppm", "tesseract")]
    public void Pages_of_a_TIFF_are_known_however_they_lie()
    {
        DocumentText document = Read(ScanFiles.Tiff(printed.Sheets[0].Turned(5), printed.Sheets[1].OnItsHead()), "a.tif");
        document.PageOf(document.Text.IndexOf(Printed.Cited, StringComparison.Ordinal)).ShouldBe(1);
        document.PageOf(document.Text.IndexOf(Printed.CitedNext, StringComparison.Ordinal)).ShouldBe(2);
    }

    [ProgramFact("soffice", "pdftoppm", "pdftotext", "tesseract")]
    public void A_scanned_PDF_is_read_though_a_signature_left_text_on_it()
    {
        byte[] pdf = ScanFiles.Pdf(printed.Sheets, "Signed by: Office. Time: 21.11.2026 08:15");
        DocumentText document = Read(pdf);
        document.PageOf(document.Text.IndexOf(Printed.Cited, StringComparison.Ordinal)).ShouldBe(1);
        document.PageOf(document.Text.IndexOf(Printed.CitedNext, StringComparison.Ordinal)).ShouldBe(2);
        Read(pdf, ocr: OcrMode.Never).Text.ShouldNotContain(Printed.Cited);
    }

    [ProgramFact("soffice", "pdftoppm", "pdftotext", "tesseract")]
    public void A_text_layer_in_another_language_is_read_again_and_that_is_said()
    {
        byte[] pdf = Printed.ReadAsEnglish(printed.Sheets[0]);
        DocumentText kept = Read(pdf, ocr: OcrMode.Never);
        kept.Text.ShouldNotContain("Nghị quyết");
        kept.Notes.ShouldContain(static note => note.English.Contains("no Vietnamese diacritics", StringComparison.Ordinal));
        DocumentText document = Read(pdf);
        document.Text.ShouldContain("Nghị quyết số 76/NQ-CP");
        document.Notes.ShouldContain(static note => note.English.Contains("read again from the picture", StringComparison.Ordinal));
        document.Notes.ShouldNotContain(static note => note.English.Contains("no Vietnamese diacritics", StringComparison.Ordinal));
    }

    [ProgramFact("pdftoppm", "pdftotext", "tesseract")]
    public void Text_that_was_typed_without_diacritics_is_kept()
    {
        // The font has only ASCII to show, so the picture tells no more than the text.
        string[] lines = [.. Enumerable.Repeat("Can cu Nghi dinh so 178/2024/ND-CP ngay 31 thang 12 nam 2024 cua Chinh phu", 20)];
        DocumentText document = Read(new PdfBuilder().Page(lines).ToBytes());
        document.Text.ShouldContain(lines[0] + "\n" + lines[1]);
        document.Notes.ShouldContain(static note => note.English.Contains("text layer is kept", StringComparison.Ordinal));
    }

    [ProgramFact("soffice", "pdftoppm", "pdftotext", "tesseract")]
    public void Sound_text_is_read_by_OCR_only_where_that_is_asked_for()
    {
        List<ReadProgress> told = [];
        Read(printed.Pdf, told: told).Notes.ShouldBeEmpty();
        told.ShouldBeEmpty();
        DocumentText document = Read(printed.Pdf, ocr: OcrMode.Always, told: told);
        document.Text.ShouldContain(Printed.Cited);
        document.Notes.ShouldHaveSingleItem().English.ShouldContain("read by OCR");
        told.ShouldBe([new ReadProgress(1, 1, told[0].Text) { File = "a.pdf" }]);
        told[0].Text.ShouldContain(Printed.Cited);
    }

    [ProgramFact("soffice", "pdftoppm", "pdftotext", "tesseract")]
    public void No_page_is_read_twice()
    {
        using TempFolder folder = new();
        var pages = new ReadPages(folder["pages"], 1 << 20);
        byte[] pdf = ScanFiles.Pdf(printed.Sheets);
        string text = Read(pdf, before: pages).Text;
        pages.Size().Pages.ShouldBe(2);

        // What is kept is what is read: tampered with, it shows.
        foreach (string file in Directory.GetFiles(pages.Folder))
        {
            string key = Path.GetFileName(file)[..64];
            pages.Keep(key, pages.Find(key)!.Replace(Printed.Cited, "99/NQ-CP", StringComparison.Ordinal));
        }

        Read(pdf, before: pages).Text.ShouldBe(text.Replace(Printed.Cited, "99/NQ-CP", StringComparison.Ordinal));
        Read(pdf).Text.ShouldBe(text);
        Read([.. pdf, (byte)'\n'], before: pages).Text.ShouldBe(text, "another file");
    }

    [ProgramFact("soffice", "pdftoppm", "pdftotext", "tesseract")]
    public void Pages_beyond_the_bound_are_told()
    {
        DocumentText document = Read(ScanFiles.Pdf(printed.Sheets), most: 1);
        document.Text.ShouldContain(Printed.Cited);
        document.Text.ShouldNotContain(Printed.CitedNext);
        document.Notes.ShouldContain(static note => note.English.Contains("first 1 of 2", StringComparison.Ordinal));
    }

    [ProgramFact("pdftoppm", "tesseract")]
    public void Empty_pages_are_told()
    {
        DocumentText document = Read(ScanFiles.Pdf([new Sheet(100, 140, [.. Enumerable.Repeat((byte)255, 14000)])]));
        document.Text.Trim().ShouldBeEmpty();
        document.Notes.ShouldHaveSingleItem().English.ShouldContain("saw no text");
    }

    [ProgramFact("tesseract")]
    public void Damaged_and_huge_pictures_are_said()
    {
        byte[] png = ScanFiles.Png(new Sheet(300, 200, new byte[60_000]));
        Problem(png[..(png.Length / 2)], "a.png").ShouldBe(ProblemKind.Damaged);
        Problem([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0], "a.jpg").ShouldBe(ProblemKind.Damaged);
        Problem("II*\0\b\0\0\0"u8.ToArray(), "a.tif").ShouldBe(ProblemKind.Damaged);
        byte[] huge = [.. png];
        huge.AsSpan(16, 8).Fill(0x7F);
        Problem(huge, "a.png").ShouldBe(ProblemKind.TooLarge);
    }

    [Fact]
    public void Scans_are_told_where_they_are_not_to_be_read()
    {
        byte[] png = ScanFiles.Png(new Sheet(300, 200, new byte[60_000]));
        Problem(png, "a.png", OcrMode.Never).ShouldBe(ProblemKind.NoTextLayer);
    }

    private static DocumentText Read(
        byte[] file, string name = "a.pdf", OcrMode ocr = OcrMode.Auto, ReadPages? before = null, int most = 100, List<ReadProgress>? told = null)
    {
        var options = new ReadOptions { Ocr = ocr, ReadBefore = before, MaxScannedPages = most, Progress = progress => told?.Add(progress) };
        new DocumentReader(options, () => Stream.Null, _ => new MemoryStream(file)).TryRead(new SourceFile(name, name), out DocumentText? document, out DocumentProblem? problem)
            .ShouldBeTrue(problem?.Message(Language.English));
        return document!;
    }

    private static ProblemKind Problem(byte[] file, string name, OcrMode ocr = OcrMode.Auto)
    {
        new DocumentReader(new ReadOptions { Ocr = ocr }, () => Stream.Null, _ => new MemoryStream(file))
            .TryRead(new SourceFile(name, name), out _, out DocumentProblem? problem).ShouldBeFalse();
        return problem!.Kind;
    }
}
