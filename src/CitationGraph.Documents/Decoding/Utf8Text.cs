using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace CitationGraph.Documents.Decoding;

/// <summary>Decodes UTF-8 in one pass. The framework's <see cref="Encoding.GetString(byte[])"/> decodes twice, first only to learn the
/// length, and the bytes of Vietnamese, one to three a letter, make both passes guess wrong at every other letter.</summary>
internal static class Utf8Text
{
    /// <summary>0x80 to 0xBF, a byte inside a character, as a signed byte: below this.</summary>
    private const sbyte FirstLead = unchecked((sbyte)0xC0);

    private const byte FirstOfFour = 0xF0;

    /// <summary>The text; invalid bytes become U+FFFD.</summary>
    /// <param name="utf8">Bytes without a byte order mark.</param>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        // Nothing is called for a text without characters: bytes that only continue some are invalid.
        bool whole = utf8.IsEmpty;
        string text = string.Create(Length(utf8), utf8, (chars, bytes) =>
            whole = Utf8.ToUtf16(bytes, chars, out _, out int written, replaceInvalidSequences: false) == OperationStatus.Done && written == chars.Length);
        return whole ? text : Encoding.UTF8.GetString(utf8);
    }

    /// <summary>Number of UTF-16 units that valid UTF-8 decodes to: a character for each byte that begins one, two units for one of four
    /// bytes. Of invalid bytes it is never less than what decodes before the first offence.</summary>
    public static int Length(ReadOnlySpan<byte> utf8)
    {
        int length = 0;
        int at = 0;
        for (; at <= utf8.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Vector256.Create(utf8[at..]);
            uint leads = Vector256.GreaterThanOrEqual(bytes.AsSByte(), Vector256.Create(FirstLead)).ExtractMostSignificantBits();
            uint pairs = Vector256.GreaterThanOrEqual(bytes, Vector256.Create(FirstOfFour)).ExtractMostSignificantBits();
            length += BitOperations.PopCount(leads) + BitOperations.PopCount(pairs);
        }

        foreach (byte unit in utf8[at..])
        {
            length += ((sbyte)unit >= FirstLead ? 1 : 0) + (unit >= FirstOfFour ? 1 : 0);
        }

        return length;
    }
}
