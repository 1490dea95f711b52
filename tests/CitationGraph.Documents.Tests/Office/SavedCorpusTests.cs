using System.Globalization;
using CitationGraph.Documents.Tests.Encodings;
using CitationGraph.Documents.Tests.Programs;
using CitationGraph.Documents.Tests.Scans;
using CitationGraph.Documents.Tests.Scans.Making;
using Xunit.Abstractions;

namespace CitationGraph.Documents.Tests.Office;

/// <summary>The samples, and the labelled documents where they stand beside the clone, saved by LibreOffice in the formats that
/// officers hold: what is found is compared with what is found in the text itself.</summary>
public sealed class SavedCorpusTests(ITestOutputHelper output)
{
    private const double Asked = 0.98;

    [ProgramFact("soffice")]
    public void Word_files_are_read_as_their_texts() => F1("docx:MS Word 2007 XML", OldTexts.Paths()).ShouldBeGreaterThanOrEqualTo(Asked);

    [ProgramFact("soffice")]
    public void OpenDocument_files_are_read_as_their_texts() => F1("odt:writer8", OldTexts.Paths()).ShouldBeGreaterThanOrEqualTo(Asked);

    [ProgramFact("soffice", "pdftotext")]
    public void Pdf_files_are_read_as_their_texts() => F1("pdf:writer_pdf_Export", OldTexts.Paths()).ShouldBeGreaterThanOrEqualTo(Asked);

    /// <summary>Of RTF and DOC the samples alone: LibreOffice starts anew for each.</summary>
    [ProgramFact("soffice")]
    public void Rtf_files_are_read_as_their_texts() => F1("rtf:Rich Text Format", OldTexts.Samples()).ShouldBeGreaterThanOrEqualTo(Asked);

    [ProgramFact("soffice")]
    public void Doc_files_are_read_as_their_texts() => F1("doc:MS Word 97", OldTexts.Samples()).ShouldBeGreaterThanOrEqualTo(Asked);

    private double F1(string kind, IEnumerable<string> paths)
    {
        var texts = paths.ToDictionary(static path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);
        using Printer printer = new();
        Score all = default;
        foreach ((string name, string path) in printer.Save(texts, kind))
        {
            var reader = new DocumentReader(new ReadOptions { Ocr = OcrMode.Never });
            reader.TryRead(new SourceFile(name, path), out DocumentText? document, out DocumentProblem? problem).ShouldBeTrue(problem?.Message(Language.English));
            Score score = Score.Of(texts[name], document!, document!);
            if (score.F1 < 1)
            {
                output.WriteLine($"{name}: missed {string.Join(' ', score.Missed)}; false {string.Join(' ', score.False)}");
            }

            all = all.Plus(score);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {texts.Count} documents, {all.Expected} citations, F1 {all.F1:0.0000}"));
        all.Expected.ShouldBeGreaterThan(0);
        return all.F1;
    }
}
