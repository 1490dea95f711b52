using System.Buffers.Binary;

namespace CitationGraph.Documents.Scans;

/// <summary>The sizes of the pages of a TIFF file (TIFF 6.0, section 2), without reading any picture.</summary>
internal static class TiffPages
{
    private const int HeaderLength = 8;
    private const int EntryLength = 12;
    private const int Width = 256;
    private const int Height = 257;
    private const int Short = 3;

    /// <summary>A size for each page; as many as could be followed where the file is cut or leads back into itself.</summary>
    /// <param name="file">All of the file.</param>
    /// <param name="most">At most so many.</param>
    public static IReadOnlyList<(long Width, long Height)> Of(ReadOnlySpan<byte> file, int most)
    {
        List<(long, long)> pages = [];
        HashSet<uint> visited = [];
        if (file.Length < HeaderLength)
        {
            return pages;
        }

        bool little = file[0] == 'I';
        uint at = UInt32(file[4..], little);
        while (at != 0 && pages.Count < most && visited.Add(at) && at <= file.Length - 2)
        {
            int entries = UInt16(file[(int)at..], little);
            long next = at + 2L + (long)entries * EntryLength;
            if (next + 4 > file.Length)
            {
                break;
            }

            ReadOnlySpan<byte> table = file[((int)at + 2)..(int)next];
            pages.Add((Value(table, Width, little), Value(table, Height, little)));
            at = UInt32(file[(int)next..], little);
        }

        return pages;
    }

    private static long Value(ReadOnlySpan<byte> table, int tag, bool little)
    {
        for (; !table.IsEmpty; table = table[EntryLength..])
        {
            if (UInt16(table, little) == tag)
            {
                return UInt16(table[2..], little) == Short ? UInt16(table[8..], little) : UInt32(table[8..], little);
            }
        }

        return 0;
    }

    private static int UInt16(ReadOnlySpan<byte> at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint UInt32(ReadOnlySpan<byte> at, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
}
