using System.Text;
using CitationGraph.Documents.Decoding.Legacy;
using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents.Pdf;

/// <summary>Reads the text layer of PDF files with poppler's pdftotext, in reading order, so that columns stay apart.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="options">Bounds.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class PdfFile(string name, ReadOptions options, CancellationToken cancellation)
{
    private static readonly TimeSpan Time = TimeSpan.FromMinutes(2);
    private const long Memory = 2L << 30;

    // pdftotext's own codes: 1 cannot be opened, 3 copying is not allowed.
    private const int NotAllowed = 3;

    /// <summary>The text, with its pages.</summary>
    /// <param name="stream">All of the file.</param>
    public DocumentContent Read(Stream stream)
    {
        using TemporaryFolder folder = new();
        folder.Write("in.pdf", stream);
        ProgramResult result = new ExternalProgram(ProgramPackage.PdfToText, name, new ProgramLimits(Time, Memory, options.MaxBytes))
            .Run(folder, ["-enc", "UTF-8", "-eol", "unix", "in.pdf", "-"], cancellation);
        Check(result);
        string[] pages = PageFurnitureOf.Without(Encoding.UTF8.GetString(result.Output).Split('\f'));
        if (!pages.Any(static page => page.Any(char.IsLetter)))
        {
            throw new UnreadableException(Problems.NoTextLayer(name, pages.Length - 1));
        }

        return Content(pages);
    }

    private void Check(ProgramResult result)
    {
        if (result.Errors.Contains("ncorrect password", StringComparison.Ordinal) || result.ExitCode == NotAllowed)
        {
            throw new UnreadableException(Problems.Encrypted(name, "PDF"));
        }

        if (result.ExitCode != 0)
        {
            throw new UnreadableException(Problems.Damaged(name, "PDF"));
        }
    }

    private static DocumentContent Content(string[] pages)
    {
        List<Bilingual> notes = [];
        if (LegacyCharacters.Read(string.Concat(pages)) is { } converted)
        {
            notes.Add(Notes.Encoding(converted.Decision.Alphabet.Name, converted.Decision.Confidence));
            pages = [.. pages.Select(page => LegacyCharacters.Lines(page, converted.Decision.Alphabet))];
        }

        StringBuilder text = new();
        List<int> starts = [];
        foreach (string page in pages.SkipLast(1))
        {
            starts.Add(text.Length);
            text.Append(page).Append('\f');
        }

        return new DocumentContent(text.Append(pages[^1]).ToString()) { Notes = notes, Pages = starts };
    }
}
