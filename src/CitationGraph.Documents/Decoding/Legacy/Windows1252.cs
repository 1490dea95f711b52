using System.Text;

namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>Bytes as Windows-1252 shows them: the form in which texts of 8-bit Vietnamese fonts are met, as bytes and, where a
/// program saved them as Unicode, as characters. Every byte has one character and back.</summary>
internal static class Windows1252
{
    private static readonly Encoding Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly char[] Chars = [.. Enumerable.Range(0, 256).Select(static b => Encoding.GetChars([(byte)b])[0])];

    private static readonly Dictionary<char, byte> Bytes = Chars.Select(static (c, b) => (c, b)).ToDictionary(static p => p.c, static p => (byte)p.b);

    /// <summary>The bytes as characters.</summary>
    public static string View(ReadOnlySpan<byte> bytes) => Encoding.GetString(bytes);

    /// <summary>The character of a byte.</summary>
    public static char Char(byte value) => Chars[value];

    /// <summary>The byte of a character, where it has one.</summary>
    public static bool TryByte(char c, out byte value)
    {
        if (c < '\x80')
        {
            value = (byte)c;
            return true;
        }

        return Bytes.TryGetValue(c, out value);
    }
}
