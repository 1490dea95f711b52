using System.Globalization;
using System.Text;
using BitMiracle.LibTiff.Classic;

namespace CitationGraph.Documents.Scans;

/// <summary>A page as grey pixels, row by row from the top; 0 is black.</summary>
/// <param name="width">Pixels across.</param>
/// <param name="height">Pixels down.</param>
/// <param name="pixels">Width times height.</param>
internal sealed class GrayImage(int width, int height, byte[] pixels)
{
    public const byte White = 255;

    // Of a PGM: 'P5', three numbers of ten digits at most, blanks.
    private const int HeadLength = 64;

    /// <summary>No page that is read here has more: A3 at 400 dots an inch.</summary>
    public const int MaxPixels = 32_000_000;

    public int Width { get; } = width;

    public int Height { get; } = height;

    public byte[] Pixels { get; } = pixels;

    /// <summary>Reads what pdftoppm writes: binary PGM with 8 bits a pixel; null for anything else.</summary>
    public static GrayImage? ReadPgm(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        byte[] head = new byte[HeadLength];
        file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        int at = 0;
        if (Token(head, ref at) != "P5" || Number(head, ref at) is not { } width || Number(head, ref at) is not { } height || Number(head, ref at) != 255
            || (long)width * height > MaxPixels || file.Length - ++at < width * height)
        {
            return null;
        }

        byte[] pixels = GC.AllocateUninitializedArray<byte>(width * height);
        file.Position = at;
        file.ReadExactly(pixels);
        return new GrayImage(width, height, pixels);
    }

    /// <summary>Reads a black-and-white TIFF; null where it is another or damaged.</summary>
    public static GrayImage? ReadBilevelTiff(string path)
    {
        using var tiff = Tiff.Open(path, "r");
        int Field(TiffTag tag) => tiff.GetFieldDefaulted(tag) is { Length: > 0 } value ? value[0].ToInt() : 0;
        if (tiff is null || Field(TiffTag.BITSPERSAMPLE) != 1 || Field(TiffTag.SAMPLESPERPIXEL) != 1)
        {
            return null;
        }

        (int width, int height) = (Field(TiffTag.IMAGEWIDTH), Field(TiffTag.IMAGELENGTH));
        if (width <= 0 || height <= 0 || (long)width * height > MaxPixels)
        {
            return null;
        }

        byte zero = Field(TiffTag.PHOTOMETRIC) == (int)Photometric.MINISWHITE ? White : (byte)0;
        byte[] pixels = new byte[width * height];
        byte[] row = new byte[tiff.ScanlineSize()];
        for (int y = 0; y < height; y++)
        {
            if (!tiff.ReadScanline(row, y))
            {
                return null;
            }

            for (int x = 0; x < width; x++)
            {
                pixels[y * width + x] = (row[x >> 3] >> (7 - (x & 7)) & 1) == 0 ? zero : (byte)~zero;
            }
        }

        return new GrayImage(width, height, pixels);
    }

    /// <summary>Writes binary PGM.</summary>
    public void WritePgm(string path)
    {
        using FileStream file = new(path, FileMode.Create);
        file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")));
        file.Write(Pixels);
    }

    /// <summary>How many pixels have each grey.</summary>
    public long[] Histogram()
    {
        // Two tables, so that the count of a grey need not wait for the same of the pixel before.
        int[] even = new int[256];
        int[] odd = new int[256];
        ReadOnlySpan<byte> pixels = Pixels;
        int at = 0;
        for (; at + 1 < pixels.Length; at += 2)
        {
            even[pixels[at]]++;
            odd[pixels[at + 1]]++;
        }

        if (at < pixels.Length)
        {
            even[pixels[at]]++;
        }

        return [.. even.Zip(odd, static (one, other) => (long)one + other)];
    }

    /// <summary>The grey that parts dark from light best (Otsu 1979).</summary>
    public static int Otsu(long[] histogram)
    {
        long all = histogram.Sum();
        double total = histogram.Select(static (count, gray) => (double)count * gray).Sum();
        (double below, double sumBelow, double best, int threshold) = (0, 0, 0, 0);
        for (int gray = 0; gray < histogram.Length; gray++)
        {
            below += histogram[gray];
            sumBelow += (double)gray * histogram[gray];
            if (below == 0 || below == all)
            {
                continue;
            }

            double apart = sumBelow / below - (total - sumBelow) / (all - below);
            double variance = below * (all - below) * apart * apart;
            (best, threshold) = variance > best ? (variance, gray + 1) : (best, threshold);
        }

        return threshold;
    }

    private static int? Number(byte[] file, ref int at) =>
        int.TryParse(Token(file, ref at), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;

    private static string Token(byte[] file, ref int at)
    {
        while (at < file.Length && file[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        int start = at;
        while (at < file.Length && at - start < 10 && file[at] > ' ')
        {
            at++;
        }

        return Encoding.ASCII.GetString(file, start, at - start);
    }
}
