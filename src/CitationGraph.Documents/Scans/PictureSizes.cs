using System.Buffers.Binary;

namespace CitationGraph.Documents.Scans;

/// <summary>The sizes, in pixels, of the pages of a picture, read from its headers alone: before any program unpacks it.</summary>
internal static class PictureSizes
{
    // PNG (RFC 2083): eight bytes, then the chunk IHDR with width and height.
    private const int PngWidth = 16;
    private const int PngHeaderLength = 24;

    /// <summary>A size for each page; none where the headers are damaged.</summary>
    /// <param name="file">All of the file.</param>
    /// <param name="most">At most so many pages.</param>
    public static IReadOnlyList<(long Width, long Height)> Of(ReadOnlySpan<byte> file, int most) =>
        file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P']) ? Png(file)
        : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(file)
        : TiffPages.Of(file, most);

    private static (long, long)[] Png(ReadOnlySpan<byte> file) => file.Length < PngHeaderLength
        ? []
        : [(BinaryPrimitives.ReadUInt32BigEndian(file[PngWidth..]), BinaryPrimitives.ReadUInt32BigEndian(file[(PngWidth + 4)..]))];

    private static (long, long)[] Jpeg(ReadOnlySpan<byte> file) => JpegFrame(file) is > 0 and int frame
        ? [(BinaryPrimitives.ReadUInt16BigEndian(file[(frame + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(frame + 5)..]))]
        : [];

    /// <summary>Number of colours of a JPEG; 0 where its headers are damaged.</summary>
    public static int JpegComponents(ReadOnlySpan<byte> file) => JpegFrame(file) is > 0 and int frame ? file[frame + 9] : 0;

    /// <summary>JPEG (ITU T.81, B.2.2): segments with their lengths, until one of the frame headers SOF0 to SOF15; 0 where there is none.</summary>
    private static int JpegFrame(ReadOnlySpan<byte> file)
    {
        for (int at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            byte marker = file[at + 1];
            if (marker == 0xFF)
            {
                // Any number of them may fill up.
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return at;
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return 0;
    }
}
