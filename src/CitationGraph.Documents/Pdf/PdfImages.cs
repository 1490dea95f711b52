using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CitationGraph.Documents.Programs;
using CitationGraph.Documents.Scans;

namespace CitationGraph.Documents.Pdf;

/// <summary>The pages of a PDF as pictures, drawn by poppler's pdftoppm.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="path">Where it lies.</param>
/// <param name="folder">Where programs that look at all of it work.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class PdfImages(string name, string path, TemporaryFolder folder, CancellationToken cancellation) : PageImages
{
    /// <summary>Larger pages are drawn with fewer dots an inch: A3 at 300 has as many.</summary>
    private const double MostPixels = 17_500_000;

    private const double PointsPerInch = 72;

    /// <summary>A page is a scan when pictures cover so much of it.</summary>
    private const double Covered = 0.5;

    private static readonly ProgramLimits Limits = new(TimeSpan.FromMinutes(1), 2L << 30, 256L << 20);

    private Dictionary<int, (double Width, double Height)>? _sizes;

    private string? _hash;

    /// <inheritdoc/>
    public override string Hash => _hash ??= Convert.ToHexString(HashOf(path));

    /// <inheritdoc/>
    public override string Way => "pdf";

    /// <inheritdoc/>
    public override string Read(int page, TemporaryFolder folder)
    {
        double resolution = Resolution(page);
        if (CleanPage.Draw(name, folder, path, page, resolution, cancellation) is not { } drawn)
        {
            throw new UnreadableException(Problems.Damaged(name, "PDF"));
        }

        CleanPage.Write(drawn.Image, drawn.Path, isFine: resolution == Tesseract.Dpi);
        return new Tesseract(name, cancellation).Read(folder, drawn.Path);
    }

    /// <summary>Learns the sizes of the pages; once, before pages are read side by side.</summary>
    /// <param name="pages">Number of pages.</param>
    public void Measure(int pages) => _sizes ??= Sizes(pages);

    /// <summary>The pages that pictures cover.</summary>
    /// <param name="pages">Number of pages.</param>
    public IReadOnlySet<int> Scans(int pages)
    {
        Measure(pages);
        Dictionary<int, double> covered = [];
        foreach (string[] cells in Rows(ProgramPackage.PdfImages, "-list", "-f", "1", "-l", pages.ToString(CultureInfo.InvariantCulture)))
        {
            // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
            if (cells.Length >= 15 && cells[2] == "image" && int.TryParse(cells[0], CultureInfo.InvariantCulture, out int page)
                && Number(cells[3]) is { } width && Number(cells[4]) is { } height && Number(cells[^4]) is > 0 and { } across && Number(cells[^3]) is > 0 and { } down)
            {
                covered[page] = covered.GetValueOrDefault(page) + width / across * (height / down);
            }
        }

        return covered.Where(page => page.Value >= Covered * Area(page.Key)).Select(static page => page.Key).ToHashSet();
    }

    private double Area(int page) => _sizes!.TryGetValue(page, out (double Width, double Height) size) ? size.Width * size.Height / (PointsPerInch * PointsPerInch) : double.MaxValue;

    private double Resolution(int page)
    {
        double pixels = Area(page) is var inches && inches < double.MaxValue ? inches * Tesseract.Dpi * Tesseract.Dpi : 0;
        return pixels <= MostPixels ? Tesseract.Dpi : Math.Max(1, Math.Floor(Tesseract.Dpi * Math.Sqrt(MostPixels / pixels)));
    }

    private Dictionary<int, (double Width, double Height)> Sizes(int pages)
    {
        Dictionary<int, (double Width, double Height)> sizes = [];
        foreach (string[] cells in Rows(ProgramPackage.PdfInfo, "-f", "1", "-l", pages.ToString(CultureInfo.InvariantCulture)))
        {
            // Page    1 size:  595.304 x 841.89 pts (A4)
            if (cells is ["Page", { } page, "size:", { } width, "x", { } height, ..] && int.TryParse(page, CultureInfo.InvariantCulture, out int number)
                && Number(width) is { } across && Number(height) is { } down)
            {
                sizes[number] = (across, down);
            }
        }

        return sizes;
    }

    private IEnumerable<string[]> Rows(ProgramPackage program, params string[] arguments)
    {
        ProgramResult result = new ExternalProgram(program, name, Limits).Run(folder, [.. arguments, path], cancellation);
        return Encoding.UTF8.GetString(result.Output).Split('\n').Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    private static byte[] HashOf(string path)
    {
        using FileStream file = File.OpenRead(path);
        return SHA256.HashData(file);
    }
}
