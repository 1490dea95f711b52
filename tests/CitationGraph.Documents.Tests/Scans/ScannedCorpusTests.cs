using System.Globalization;
using CitationGraph.Documents.Tests.Encodings;
using CitationGraph.Documents.Tests.Programs;
using CitationGraph.Documents.Tests.Scans.Making;
using Xunit.Abstractions;

namespace CitationGraph.Documents.Tests.Scans;

/// <summary>The first pages of the samples, and of the labelled documents where they stand beside the clone, printed, scanned askew
/// with grain and dust, and read by OCR: what is found is compared with what is found in the text of the same pages. No more pages,
/// so that it takes less than four minutes on two cores.</summary>
public sealed class ScannedCorpusTests(ITestOutputHelper output)
{
    private const int Pages = 3;

    private const int PagesOfCoarse = 1;

    private static readonly double[] Leanings = [-3, 1.2, -0.4, 2, -1.2, 0.4, 3, -2];

    [ProgramFact("soffice", "pdftoppm", "pdftotext", "tesseract")]
    public void First_three_pages_scanned_at_300_dpi_are_read_as_their_texts()
    {
        Score score = Read(dpi: 300, Pages);
        score.F1.ShouldBeGreaterThanOrEqualTo(0.95);
        score.PagesRight.ShouldBeGreaterThanOrEqualTo(0.99);
    }

    [ProgramFact("soffice", "pdftoppm", "pdftotext", "tesseract")]
    public void First_pages_scanned_at_150_dpi_are_read_nearly_as_well() => Read(dpi: 150, PagesOfCoarse).F1.ShouldBeGreaterThanOrEqualTo(0.9);

    private Score Read(int dpi, int pages)
    {
        var texts = OldTexts.Paths().ToDictionary(static path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);
        using Printer printer = new();
        Score all = default;
        int at = 0;
        foreach ((string name, string pdf) in printer.Print(texts).OrderBy(static printed => printed.Key, StringComparer.Ordinal))
        {
            double leaning = Leanings[at++ % Leanings.Length];
            Sheet[] sheets = [.. printer.Sheets(pdf, dpi, pages).Select((sheet, page) => sheet.Turned(leaning).Noisy(at * 100 + page))];
            DocumentText printed = Document(File.ReadAllBytes(pdf), OcrMode.Never);
            DocumentText scanned = Document(ScanFiles.Pdf(sheets), OcrMode.Auto);

            // Of a document of which not all pages are scanned, the text of those is what is compared with.
            string text = pages >= printed.Pages.Count ? texts[name] : printed.Text[..printed.Pages[pages]];
            Score score = Score.Of(text, printed, scanned);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name} {dpi} dpi, {sheets.Length} pages, leaning {leaning}: F1 {score.F1:0.000}, pages {score.PagesRight:0.000}; missed {string.Join(' ', score.Missed)}; false {string.Join(' ', score.False)}"));
            all = all.Plus(score);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dpi} dpi: {all.Expected} citations, F1 {all.F1:0.0000}, pages right {all.PagesRight:0.0000}"));
        return all;
    }

    private static DocumentText Document(byte[] pdf, OcrMode ocr)
    {
        var reader = new DocumentReader(new ReadOptions { Ocr = ocr }, () => Stream.Null, _ => new MemoryStream(pdf));
        reader.TryRead(new SourceFile("a.pdf", "a.pdf"), out DocumentText? document, out DocumentProblem? problem).ShouldBeTrue(problem?.Message(Language.English));
        return document!;
    }
}
