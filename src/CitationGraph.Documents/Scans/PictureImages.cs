using System.Globalization;
using System.Security.Cryptography;
using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents.Scans;

/// <summary>The pages of a picture, unpacked by other programs alone, so that no damaged picture is unpacked in this process:
/// poppler draws what a PDF can hold; of anything else tesseract leaves the page black on white, as it saw it.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="path">Where it lies.</param>
/// <param name="file">Its bytes.</param>
/// <param name="sizes">The size of each page, in pixels.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class PictureImages(
    string name, string path, byte[] file, IReadOnlyList<(long Width, long Height)> sizes, CancellationToken cancellation) : PageImages
{
    // What tesseract calls the page as it saw it, when its output is called 'stdout'.
    private const string AsSeen = "stdout.processed.tif";

    /// <summary>A4 at 300 dots an inch is 2480 pixels across; a picture does not tell the size of its paper.</summary>
    private const int LeastAcross = 2300;

    private const int PointsPerInch = 72;

    /// <inheritdoc/>
    public override string Hash { get; } = Convert.ToHexString(SHA256.HashData(file));

    /// <inheritdoc/>
    public override string Way => ProgramPackage.PdfToPpm.Find() is null ? "picture" : "picture, drawn";

    /// <inheritdoc/>
    public override string Read(int page, TemporaryFolder folder)
    {
        (long width, long height) = sizes[page - 1];
        if (width * height > GrayImage.MaxPixels)
        {
            throw new UnreadableException(Problems.TooManyPixels(name, width, height, GrayImage.MaxPixels));
        }

        bool isFine = Math.Min(width, height) >= LeastAcross;
        return ReadDrawn(folder, width, height, isFine) ?? ReadTwice(page, folder, isFine);
    }

    private string? ReadDrawn(TemporaryFolder folder, long width, long height, bool isFine)
    {
        if (ProgramPackage.PdfToPpm.Find() is null || PicturePdf.Of(file, width, height) is not { } pdf)
        {
            return null;
        }

        string drawing = folder.Write("drawing.pdf", new MemoryStream(pdf));
        if (CleanPage.Draw(name, folder, drawing, 1, PointsPerInch, cancellation) is not { Complaint: "" } drawn)
        {
            // Whether it is damaged, tesseract tells.
            return null;
        }

        CleanPage.Write(drawn.Image, drawn.Path, isFine);
        return new Tesseract(name, cancellation).Read(folder, drawn.Path);
    }

    /// <summary>Reads the page as it is and, where it leans or is dusty, made clean and black on white; the better is taken.</summary>
    private string ReadTwice(int page, TemporaryFolder folder, bool isFine)
    {
        var tesseract = new Tesseract(name, cancellation);
        string table = tesseract.Read(
            folder, path, "-c", string.Create(CultureInfo.InvariantCulture, $"tessedit_page_number={page - 1}"), "-c", "tessedit_write_images=1");
        string seen = Path.Join(folder.Path, AsSeen);
        string clean = Path.Join(folder.Path, "clean.pgm");
        if (!File.Exists(seen) || GrayImage.ReadBilevelTiff(seen) is not { } image || !CleanPage.Write(image, clean, isFine))
        {
            return table;
        }

        string again = tesseract.Read(folder, clean);
        return ScannedPage.Parse(again).Score > ScannedPage.Parse(table).Score ? again : table;
    }
}
