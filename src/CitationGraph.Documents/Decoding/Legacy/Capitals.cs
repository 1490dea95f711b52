namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>Capitals of an alphabet that has only small letters with tones: its texts are set in a font of capitals, so that
/// 'QUYÕT' is 'QUYẾT'.</summary>
internal static class Capitals
{
    /// <summary>Raises the letters beyond ASCII in words of at least two other capitals and no small letter of ASCII, and in
    /// lines of only such letters.</summary>
    public static string Restore(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        source.CopyTo(span);
        for (int at = 0; at < span.Length;)
        {
            int length = span[at..].IndexOfAny('\r', '\n');
            Span<char> line = length < 0 ? span[at..] : span.Slice(at, length);
            RestoreLine(line);
            at += line.Length + 1;
        }
    });

    private static void RestoreLine(Span<char> line)
    {
        if (IsCapital(line, least: 3))
        {
            Raise(line);
            return;
        }

        for (int at = 0; at < line.Length;)
        {
            int end = at;
            while (end < line.Length && char.IsLetter(line[end]))
            {
                end++;
            }

            if (end - at > 2 && IsCapital(line[at..end], least: 2))
            {
                Raise(line[at..end]);
            }

            at = Math.Max(end, at + 1);
        }
    }

    private static bool IsCapital(ReadOnlySpan<char> letters, int least)
    {
        int capitals = 0;
        foreach (char c in letters)
        {
            if (char.IsAsciiLetterLower(c))
            {
                return false;
            }

            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }

        return capitals >= least;
    }

    private static void Raise(Span<char> letters)
    {
        foreach (ref char c in letters)
        {
            c = char.ToUpperInvariant(c);
        }
    }
}
