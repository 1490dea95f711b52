using CitationGraph.Documents.Programs;
using CitationGraph.Documents.Scans;
using CitationGraph.Documents.Tests.Programs;
using CitationGraph.Documents.Tests.Scans.Making;

namespace CitationGraph.Documents.Tests.Scans;

public sealed class PicturePdfTests
{
    // Many greys, so that no mistake of rows, columns or colours is unseen.
    private static readonly Sheet Sheet = new(37, 29, [.. Enumerable.Range(0, 37 * 29).Select(static at => (byte)(at * 7))]);

    [ProgramFact("pdftoppm")]
    public void A_png_is_drawn_pixel_for_pixel()
    {
        foreach (byte colour in (byte[])[0, 2, 3])
        {
            Drawn(ScanFiles.Png(Sheet, colour)).SequenceEqual(Sheet.Pixels).ShouldBeTrue($"colour type {colour}");
        }
    }

    [ProgramFact("pdftoppm")]
    public void A_jpeg_is_drawn_as_it_is()
    {
        using TempFolder folder = new();
        string pdf = folder.Write("a.pdf", PicturePdf.Of(ScanFiles.Png(Sheet), Sheet.Width, Sheet.Height)!);
        foreach (string[] colours in (string[][])[[], ["-gray"]])
        {
            Printer.Run("pdftoppm", ["-jpeg", "-jpegopt", "quality=100", "-singlefile", "-r", "72", .. colours, pdf, folder["a"]]);
            byte[] drawn = Drawn(File.ReadAllBytes(folder["a.jpg"]));
            drawn.Zip(Sheet.Pixels).Average(static pair => Math.Abs(pair.First - pair.Second)).ShouldBeLessThan(6);
        }
    }

    [Fact]
    public void What_a_pdf_cannot_hold_is_left_to_others()
    {
        byte[] png = ScanFiles.Png(Sheet);
        PicturePdf.Of(Altered(png, at: 25, to: 6), 37, 29).ShouldBeNull("transparent");
        PicturePdf.Of(Altered(png, at: 28, to: 1), 37, 29).ShouldBeNull("interlaced");
        PicturePdf.Of(Altered(png, at: 25, to: 3), 37, 29).ShouldBeNull("a palette that is not there");
        PicturePdf.Of(ScanFiles.Tiff(Sheet), 37, 29).ShouldBeNull("TIFF");
        for (int length = 2; length < 80; length++)
        {
            Should.NotThrow(() => PicturePdf.Of(png.AsSpan(0, length), 37, 29));
        }
    }

    private static byte[] Altered(byte[] file, int at, byte to) => [.. file[..at], to, .. file[(at + 1)..]];

    private static byte[] Drawn(byte[] picture)
    {
        (long width, long height) = PictureSizes.Of(picture, 1).ShouldHaveSingleItem();
        using TemporaryFolder folder = new();
        string pdf = folder.Write("a.pdf", new MemoryStream(PicturePdf.Of(picture, width, height)!));
        (string _, GrayImage image, string complaint) = CleanPage.Draw("a.png", folder, pdf, 1, 72, CancellationToken.None)!.Value;
        complaint.ShouldBeEmpty();
        (image.Width, image.Height).ShouldBe(((int)width, (int)height));
        return image.Pixels;
    }
}
