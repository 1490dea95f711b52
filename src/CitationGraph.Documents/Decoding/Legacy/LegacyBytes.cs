using System.Text;
using System.Text.Unicode;

namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>Bytes that are not UTF-8 as a whole: read in the 8-bit encoding that their words show, but for lines that are UTF-8.</summary>
internal static class LegacyBytes
{
    /// <summary>The text, or null when no encoding makes Vietnamese of the bytes.</summary>
    public static (string Text, LegacyDecision Decision)? Read(ReadOnlySpan<byte> bytes) =>
        LegacyDetector.Detect(Sample(bytes)) is { } decision ? (Lines(bytes, decision.Alphabet), decision) : null;

    /// <summary>The text in a given encoding.</summary>
    public static string Read(ReadOnlySpan<byte> bytes, LegacyAlphabet alphabet) => alphabet.Read(Windows1252.View(bytes));

    /// <summary>The first lines that cannot be UTF-8. A line of UTF-8 with a damaged letter can: no encoding is sought for it.</summary>
    private static string Sample(ReadOnlySpan<byte> bytes)
    {
        StringBuilder sample = new();
        while (!bytes.IsEmpty && sample.Length < LegacyDetector.SampleLength)
        {
            ReadOnlySpan<byte> line = NextLine(ref bytes);
            if (!Utf8.IsValid(line) && !IsDamagedUtf8(line))
            {
                sample.Append(Windows1252.View(line[..Math.Min(line.Length, LegacyDetector.SampleLength)]));
            }
        }

        return sample.ToString();
    }

    private static bool IsDamagedUtf8(ReadOnlySpan<byte> line)
    {
        string read = Encoding.UTF8.GetString(line);
        int damaged = read.AsSpan().Count('\uFFFD');
        int beyondAscii = read.Count(static c => c > '\x7F') - damaged;
        return beyondAscii > 2 * damaged;
    }

    private static string Lines(ReadOnlySpan<byte> bytes, LegacyAlphabet alphabet)
    {
        StringBuilder text = new(bytes.Length);
        while (!bytes.IsEmpty)
        {
            text.Append(Line(NextLine(ref bytes), alphabet));
        }

        return text.ToString();
    }

    private static string Line(ReadOnlySpan<byte> line, LegacyAlphabet alphabet)
    {
        if (Ascii.IsValid(line))
        {
            return Encoding.ASCII.GetString(line);
        }

        string legacy = Read(line, alphabet);
        if (!Utf8.IsValid(line))
        {
            return legacy;
        }

        // 'ươ' of VISCII is a letter of an African script in UTF-8.
        string utf8 = Encoding.UTF8.GetString(line);
        return Evidence.Of(utf8).Weight > Evidence.Of(legacy).Weight ? utf8 : legacy;
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)'\n') + 1;
        ReadOnlySpan<byte> line = end == 0 ? bytes : bytes[..end];
        bytes = bytes[line.Length..];
        return line;
    }
}
