using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace CitationGraph.Documents.Scans;

/// <summary>Puts a picture into a PDF of one page as it is, not unpacked, a point for a pixel: so poppler draws it, as it draws
/// scanned pages. A PDF takes JPEG whole and the data of a PNG that is neither interlaced nor transparent.</summary>
internal static class PicturePdf
{
    private const int PngHeader = 8;
    private const int ChunkFrame = 12;

    // Of the chunk IHDR.
    private const int Bits = 16;
    private const int Colour = 17;
    private const int Interlace = 20;
    private const int GrayPng = 0;
    private const int ColouredPng = 2;
    private const int PalettePng = 3;

    /// <summary>The PDF, or null where a PDF cannot hold such a picture.</summary>
    /// <param name="file">All of the file.</param>
    /// <param name="width">Pixels across.</param>
    /// <param name="height">Pixels down.</param>
    public static byte[]? Of(ReadOnlySpan<byte> file, long width, long height)
    {
        string size = Invariant($"/Width {width} /Height {height}");
        return file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P']) ? Png(file, size, width, height)
            : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) && Colours(PictureSizes.JpegComponents(file)) is { } colours
                ? Page($"{size} /ColorSpace /{colours} /BitsPerComponent 8 /Filter /DCTDecode", file, width, height)
            : null;
    }

    // Of four colours it is not told which way round they are.
    private static string? Colours(int components) => components switch { 1 => "DeviceGray", 3 => "DeviceRGB", _ => null };

    private static byte[]? Png(ReadOnlySpan<byte> file, string size, long width, long height)
    {
        if (file.Length <= PngHeader + Interlace)
        {
            return null;
        }

        using MemoryStream data = new();
        string palette = string.Empty;
        for (int at = PngHeader; at + ChunkFrame <= file.Length;)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - ChunkFrame)
            {
                return null;
            }

            ReadOnlySpan<byte> chunk = file.Slice(at + 8, (int)length);
            switch (Encoding.ASCII.GetString(file.Slice(at + 4, 4)))
            {
                case "IDAT":
                    data.Write(chunk);
                    break;
                case "PLTE":
                    palette = Invariant($"[/Indexed /DeviceRGB {(int)length / 3 - 1} <{Convert.ToHexString(chunk)}>]");
                    break;
                case "tRNS":
                    return null;
            }

            at += (int)length + ChunkFrame;
        }

        (byte bits, byte colour, byte interlace) = (file[PngHeader + Bits], file[PngHeader + Colour], file[PngHeader + Interlace]);
        string? space = colour switch { GrayPng => "/DeviceGray", ColouredPng => "/DeviceRGB", PalettePng when palette.Length > 0 => palette, _ => null };
        return interlace != 0 || space is null || data.Length == 0 ? null
            : Page(
                Invariant($"{size} /ColorSpace {space} /BitsPerComponent {bits} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {(colour == ColouredPng ? 3 : 1)} /BitsPerComponent {bits} /Columns {width} >>"),
                data.ToArray(), width, height);
    }

    private static byte[] Page(string image, ReadOnlySpan<byte> data, long width, long height)
    {
        using MemoryStream pdf = new();
        List<long> places = [];

        // A little less than the page: poppler fills every pixel that a picture touches, and would stretch it over one more.
        string draw = Invariant($"q {width - 0.02:0.00} 0 0 {height - 0.02:0.00} 0.01 0.01 cm /I Do Q");
        Write(pdf, "%PDF-1.5\n");
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Add(Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>"));
        Add(Invariant($"<< /Length {draw.Length} >>\nstream\n{draw}\nendstream"));
        places.Add(pdf.Position);
        Write(pdf, Invariant($"5 0 obj\n<< /Type /XObject /Subtype /Image {image} /Length {data.Length} >>\nstream\n"));
        pdf.Write(data);
        Write(pdf, "\nendstream\nendobj\n");
        long table = pdf.Position;
        Write(pdf, Invariant($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => Write(pdf, Invariant($"{place:0000000000} 00000 n \n")));
        Write(pdf, Invariant($"trailer << /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return pdf.ToArray();

        void Add(string content)
        {
            places.Add(pdf.Position);
            Write(pdf, Invariant($"{places.Count} 0 obj\n{content}\nendobj\n"));
        }
    }

    private static void Write(MemoryStream pdf, string text) => pdf.Write(Encoding.ASCII.GetBytes(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
