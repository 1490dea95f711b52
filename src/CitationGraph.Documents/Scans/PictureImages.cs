using System.Globalization;
using System.Security.Cryptography;
using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents.Scans;

/// <summary>The pages of a picture. Tesseract unpacks them itself, so that no damaged picture is unpacked in this process; it
/// leaves them black on white, which tells how they lean.</summary>
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

    /// <inheritdoc/>
    public override string Hash { get; } = Convert.ToHexString(SHA256.HashData(file));

    /// <inheritdoc/>
    public override string Way => "picture";

    /// <inheritdoc/>
    public override string Read(int page, TemporaryFolder folder)
    {
        (long width, long height) = sizes[page - 1];
        if (width * height > GrayImage.MaxPixels)
        {
            throw new UnreadableException(Problems.TooManyPixels(name, width, height, GrayImage.MaxPixels));
        }

        var tesseract = new Tesseract(name, cancellation);
        string table = tesseract.Read(
            folder, path, "-c", string.Create(CultureInfo.InvariantCulture, $"tessedit_page_number={page - 1}"), "-c", "tessedit_write_images=1");
        string seen = Path.Join(folder.Path, AsSeen);
        if (!File.Exists(seen) || GrayImage.ReadBilevelTiff(seen) is not { } image || Skew.Of(image) is var degrees && Math.Abs(degrees) < Skew.LeastDegrees)
        {
            return table;
        }

        string straight = Path.Join(folder.Path, "straight.pgm");
        Skew.Straighten(image, degrees).WritePgm(straight);
        string again = tesseract.Read(folder, straight);
        return ScannedPage.Parse(again).Score > ScannedPage.Parse(table).Score ? again : table;
    }
}
