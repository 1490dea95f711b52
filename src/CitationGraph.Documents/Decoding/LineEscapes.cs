using System.Buffers;

namespace CitationGraph.Documents.Decoding;

/// <summary>Texts out of badly exported JSON hold the letters '\r\n' where lines end.</summary>
internal static class LineEscapes
{
    /// <summary>Fewer may be part of a path.</summary>
    private const int Fewest = 3;

    private static readonly SearchValues<char> Letters = SearchValues.Create("nrt");

    /// <summary>The text with line breaks for its escapes, where those outnumber the line breaks. Each becomes blanks and a line break of
    /// the same length: offsets are still those of the file.</summary>
    public static string Read(string text)
    {
        int first = text.IndexOf('\\');
        if (first < 0 || CountOf(text.AsSpan(first)) is var count && (count < Fewest || count <= text.AsSpan().Count('\n')))
        {
            return text;
        }

        return string.Create(text.Length, (text, first), static (read, written) =>
        {
            written.text.CopyTo(read);
            for (int at = written.first; Next(read, ref at); at += 2)
            {
                bool pair = read[at + 1] == 'r' && read[(at + 2)..].StartsWith("\\n");
                read[at + 1] = pair ? ' ' : read[at + 1] == 't' ? '\t' : '\n';
                read[at] = ' ';
            }
        });
    }

    private static int CountOf(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int at = 0; Next(text, ref at); at += 2)
        {
            count += text[at + 1] == 'n' ? 1 : 0;
        }

        return count;
    }

    private static bool Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at..].IndexOf('\\') is >= 0 and var offset)
        {
            at += offset;
            if (at + 1 < text.Length && Letters.Contains(text[at + 1]))
            {
                return true;
            }

            at++;
        }

        return false;
    }
}
