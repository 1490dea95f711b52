using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace CitationGraph.Documents.Decoding;

/// <summary>Decodes one chunk strictly. On <see cref="OperationStatus.InvalidData"/> <paramref name="bytesRead"/> stands
/// before the offending byte; bytes of a character that goes on in the next chunk are left unread.</summary>
internal delegate OperationStatus ChunkDecoder(
    ReadOnlySpan<byte> source, Span<char> destination, bool final, out int bytesRead, out int charsWritten);

/// <summary>Number of UTF-16 units that these bytes decode to where they are valid.</summary>
internal delegate int DecodedLength(ReadOnlySpan<byte> source);

/// <summary>The encodings that text files come in.</summary>
internal sealed record TextEncodingForm(string Name, Encoding Encoding, int BomLength, DecodedLength Length, ChunkDecoder Decode)
{
    public static readonly TextEncodingForm Utf8 = new("UTF-8", new UTF8Encoding(false, true), 0, Utf8Text.Length, DecodeUtf8);

    public static readonly TextEncodingForm Utf16Le = new("UTF-16 LE", new UnicodeEncoding(false, false, true), 0, Units, DecodeUtf16Le);

    public static readonly TextEncodingForm Utf16Be = new("UTF-16 BE", new UnicodeEncoding(true, false, true), 0, Units, DecodeUtf16Be);

    private static OperationStatus DecodeUtf8(
        ReadOnlySpan<byte> source, Span<char> destination, bool final, out int bytesRead, out int charsWritten)
    {
        OperationStatus status = System.Text.Unicode.Utf8.ToUtf16(source, destination, out bytesRead, out charsWritten, replaceInvalidSequences: false, isFinalBlock: final);
        bool offends = status == OperationStatus.DestinationTooSmall && Rune.DecodeFromUtf8(source[bytesRead..], out _, out _) == OperationStatus.InvalidData;
        return offends ? OperationStatus.InvalidData : status;
    }

    private static int Units(ReadOnlySpan<byte> source) => source.Length / sizeof(char);

    private static OperationStatus DecodeUtf16Le(
        ReadOnlySpan<byte> source, Span<char> destination, bool final, out int bytesRead, out int charsWritten) =>
        DecodeUtf16(source, destination, final, !BitConverter.IsLittleEndian, out bytesRead, out charsWritten);

    private static OperationStatus DecodeUtf16Be(
        ReadOnlySpan<byte> source, Span<char> destination, bool final, out int bytesRead, out int charsWritten) =>
        DecodeUtf16(source, destination, final, BitConverter.IsLittleEndian, out bytesRead, out charsWritten);

    private static OperationStatus DecodeUtf16(
        ReadOnlySpan<byte> source, Span<char> destination, bool final, bool swap, out int bytesRead, out int charsWritten)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<byte, ushort>(source);
        OperationStatus status = OperationStatus.Done;
        if (units.Length > destination.Length)
        {
            units = units[..destination.Length];
            status = OperationStatus.DestinationTooSmall;
        }

        Span<char> chars = destination[..units.Length];
        if (swap)
        {
            BinaryPrimitives.ReverseEndianness(units, MemoryMarshal.Cast<char, ushort>(chars));
        }
        else
        {
            units.CopyTo(MemoryMarshal.Cast<char, ushort>(chars));
        }

        int valid = ValidLength(chars);
        bool waits = !final && valid == chars.Length - 1 && char.IsHighSurrogate(chars[valid]);
        bool oddByte = final && status == OperationStatus.Done && (source.Length & 1) != 0;
        charsWritten = valid;
        bytesRead = valid * 2;
        return valid < chars.Length && !waits ? OperationStatus.InvalidData
            : oddByte ? OperationStatus.InvalidData
            : status;
    }

    /// <summary>The number of leading units that form whole characters.</summary>
    private static int ValidLength(ReadOnlySpan<char> chars)
    {
        int at = 0;
        while (true)
        {
            int surrogate = chars[at..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (surrogate < 0)
            {
                return chars.Length;
            }

            at += surrogate;
            if (at + 1 >= chars.Length || !char.IsSurrogatePair(chars[at], chars[at + 1]))
            {
                return at;
            }

            at += 2;
        }
    }
}
