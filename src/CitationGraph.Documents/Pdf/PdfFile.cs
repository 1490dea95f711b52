using System.Text;
using CitationGraph.Documents.Programs;
using CitationGraph.Documents.Scans;

namespace CitationGraph.Documents.Pdf;

/// <summary>Reads PDF files: their text layer with poppler's pdftotext, in reading order, so that columns stay apart; what has no
/// text that can be used, as a scan.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="options">Bounds.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class PdfFile(string name, ReadOptions options, CancellationToken cancellation)
{
    private static readonly TimeSpan Time = TimeSpan.FromMinutes(2);
    private const long Memory = 2L << 30;

    // Of words with their places: some eight hundred pages.
    private const long MostBoxes = 32L << 20;

    // pdftotext's own codes: 1 cannot be opened, 3 copying is not allowed.
    private const int NotAllowed = 3;

    /// <summary>The text, with its pages.</summary>
    /// <param name="stream">All of the file.</param>
    public DocumentContent Read(Stream stream)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("in.pdf", stream);
        ProgramResult result = Run(folder, options.MaxBytes, "in.pdf", "-");
        Check(result);
        string text = Encoding.UTF8.GetString(result.Output);
        var layer = TextLayer.Of(TextLayer.HasLetters(text) ? WithHyphens(text, folder) : text);
        return options.Ocr == OcrMode.Never
            ? Layer(layer)
            : new PdfScan(name, options, new PdfImages(name, path, folder, cancellation), cancellation).Read(layer);
    }

    private ProgramResult Run(TemporaryFolder folder, long mostBytes, params string[] arguments) =>
        new ExternalProgram(ProgramPackage.PdfToText, name, new ProgramLimits(Time, Memory, mostBytes)).Run(folder, ["-enc", "UTF-8", "-eol", "unix", .. arguments], cancellation);

    private string WithHyphens(string text, TemporaryFolder folder)
    {
        try
        {
            return LineHyphens.Restore(text, Encoding.UTF8.GetString(Run(folder, MostBoxes, "-bbox-layout", "in.pdf", "-").Output));
        }
        catch (UnreadableException)
        {
            // The text is worth having without them.
            return text;
        }
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

    private DocumentContent Layer(TextLayer layer) => layer.Pages.Any(TextLayer.HasLetters)
        ? PageJoin.Content([.. layer.Pages.Select(static page => new PageText(page))], layer.Notes)
        : throw new UnreadableException(Problems.NotToBeScanned(name, layer.Pages.Count));
}
