using System.Buffers.Binary;

namespace CitationGraph.Documents.Packages;

/// <summary>What the directory of a ZIP archive says of one entry.</summary>
/// <param name="Name">Its name, in the bytes of the archive.</param>
/// <param name="IsUtf8">True where the archive says that these are UTF-8.</param>
internal readonly record struct ZipName(byte[] Name, bool IsUtf8);

/// <summary>Walks the directory of a ZIP archive (APPNOTE 6.3.10, sections 4.3.12 to 4.3.16) before anything is made of it:
/// to count the entries, whatever number the archive states, and for the bytes of their names.</summary>
internal static class ZipDirectory
{
    /// <summary>More entries are refused.</summary>
    public const int MaxEntries = 10_000;

    private const int EndLength = 22, LongestComment = 0xFFFF, RecordLength = 46, Zip64LocatorLength = 20, Zip64EndLength = 56;
    private const uint End = 0x06054B50, Record = 0x02014B50, Zip64Locator = 0x07064B50, Zip64End = 0x06064B50;

    /// <summary>True when these are the first bytes of an archive, be it an empty one.</summary>
    public static bool Begins(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The names of the entries, in the order of the directory.</summary>
    /// <param name="stream">The archive; left at its start.</param>
    /// <param name="name">The file, for problems.</param>
    /// <exception cref="UnreadableException">There are too many entries.</exception>
    /// <exception cref="InvalidDataException">It is no archive, or cut.</exception>
    public static List<ZipName> Names(Stream stream, string name)
    {
        List<ZipName> names = [];
        byte[] record = new byte[RecordLength];
        for (long at = Start(stream); TryRead(stream, at, record) && BinaryPrimitives.ReadUInt32LittleEndian(record) == Record;)
        {
            if (names.Count == MaxEntries)
            {
                throw new UnreadableException(Problems.TooManyEntries(name, MaxEntries));
            }

            byte[] bytes = new byte[Short(record, 28)];
            if (!TryRead(stream, at + RecordLength, bytes))
            {
                throw new InvalidDataException();
            }

            names.Add(new ZipName(bytes, (Short(record, 8) & 0x800) != 0));
            at += RecordLength + bytes.Length + Short(record, 30) + Short(record, 32);
        }

        stream.Position = 0;
        return names;
    }

    /// <summary>Where the directory starts.</summary>
    private static long Start(Stream stream)
    {
        byte[] tail = new byte[Math.Min(stream.Length, EndLength + LongestComment)];
        long tailStart = stream.Length - tail.Length;
        if (!TryRead(stream, tailStart, tail))
        {
            throw new InvalidDataException();
        }

        for (int at = tail.Length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) == End)
            {
                uint start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
                return start < uint.MaxValue ? start : Zip64Start(stream, tailStart + at);
            }
        }

        throw new InvalidDataException();
    }

    private static long Zip64Start(Stream stream, long end)
    {
        byte[] locator = new byte[Zip64LocatorLength], record = new byte[Zip64EndLength];
        if (TryRead(stream, end - Zip64LocatorLength, locator) && BinaryPrimitives.ReadUInt32LittleEndian(locator) == Zip64Locator
            && TryRead(stream, BinaryPrimitives.ReadInt64LittleEndian(locator.AsSpan(8)), record) && BinaryPrimitives.ReadUInt32LittleEndian(record) == Zip64End)
        {
            return BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(48));
        }

        throw new InvalidDataException();
    }

    private static bool TryRead(Stream stream, long at, Span<byte> bytes)
    {
        if (at < 0 || at > stream.Length - bytes.Length)
        {
            return false;
        }

        stream.Position = at;
        stream.ReadExactly(bytes);
        return true;
    }

    private static int Short(byte[] record, int at) => BinaryPrimitives.ReadUInt16LittleEndian(record.AsSpan(at));
}
