using System.Globalization;
using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents.Scans;

/// <summary>A page made ready for OCR: drawn by poppler, its specks taken off, its lines set straight.</summary>
internal static class CleanPage
{
    private const string Drawn = "page";

    private static readonly ProgramLimits Limits = new(TimeSpan.FromMinutes(1), 2L << 30, 256L << 20);

    /// <summary>Draws a page of a PDF in grey.</summary>
    /// <param name="name">The document, for problems.</param>
    /// <param name="folder">Where it is drawn.</param>
    /// <param name="pdf">Full path of the PDF.</param>
    /// <param name="page">Counted from 1.</param>
    /// <param name="resolution">Dots an inch.</param>
    /// <param name="cancellation">When the user stops.</param>
    /// <returns>The path of the picture, the picture, and what the program complained of; null where it could not be drawn.</returns>
    public static (string Path, GrayImage Image, string Complaint)? Draw(
        string name, TemporaryFolder folder, string pdf, int page, double resolution, CancellationToken cancellation)
    {
        string number = page.ToString(CultureInfo.InvariantCulture);
        ProgramResult result = new ExternalProgram(ProgramPackage.PdfToPpm, name, Limits).Run(
            folder, ["-f", number, "-l", number, "-r", resolution.ToString(CultureInfo.InvariantCulture), "-gray", "-singlefile", pdf, Drawn], cancellation);
        string picture = Path.Join(folder.Path, Drawn + ".pgm");
        return result.ExitCode == 0 && File.Exists(picture) && GrayImage.ReadPgm(picture) is { } image ? (picture, image, result.Errors) : null;
    }

    /// <summary>Takes specks off and sets lines straight.</summary>
    /// <param name="image">The page; it may be altered.</param>
    /// <param name="path">Where the clean page is written.</param>
    /// <param name="isFine">Whether the page has 300 dots an inch or more: where it has fewer, a full stop may be as small as a speck.</param>
    /// <returns>True where there was something to do.</returns>
    public static bool Write(GrayImage image, string path, bool isFine)
    {
        // Specks before the page is turned, which would smear them.
        bool isDusty = isFine && Specks.Remove(image) > 0;
        double degrees = Skew.Of(image);
        bool leans = Math.Abs(degrees) >= Skew.LeastDegrees;
        if (leans || isDusty)
        {
            (leans ? Skew.Straighten(image, degrees) : image).WritePgm(path);
        }

        return leans || isDusty;
    }
}
