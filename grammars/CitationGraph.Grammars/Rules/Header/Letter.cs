using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>An official letter (công văn): no kind stands on it, but a number, 'V/v ...' and 'Kính gửi:'.</summary>
internal static class Letter
{
    private const int MostSubjectLines = 5;

    /// <summary>True where the line that ends the letterhead, or one of it, addresses somebody.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="end">Where the letterhead ends.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="numberLine">The line of the number.</param>
    /// <param name="noise">How the text was read.</param>
    public static bool Is(string text, int end, List<HeaderLine> lines, int numberLine, NoiseProfile noise)
    {
        int length = text.AsSpan(end).IndexOf('\n');
        return (end < text.Length && IsAddress(Fold.Of(text.AsSpan(end, Math.Min(length < 0 ? text.Length - end : length, LongestAddressWord))).TrimStart(), noise))
            || lines.Skip(numberLine).Any(line => IsAddress(line.Folded, noise));
    }

    /// <summary>'Kính gửi:', in scans also 'Kinh gtti:', 'Kinh giri:'.</summary>
    /// <param name="folded">The folded line.</param>
    /// <param name="noise">How the text was read.</param>
    public static bool IsAddress(string folded, NoiseProfile noise) =>
        folded.StartsWith("kinh gui", StringComparison.Ordinal)
        || (noise.IsNoisy && folded.StartsWith("kinh g", StringComparison.Ordinal) && folded.IndexOf(':') is > 0 and < LongestAddressWord);

    private const int LongestAddressWord = 12;

    /// <summary>The lines from 'V/v' to the dateline or the address.</summary>
    public static (string Title, TextSpan Span) Subject(string text, List<HeaderLine> lines)
    {
        int first = lines.FindIndex(static line => line.Folded.StartsWith("v/v", StringComparison.Ordinal) || line.Folded.StartsWith("ve viec", StringComparison.Ordinal));
        if (first < 0)
        {
            return (string.Empty, default);
        }

        int last = first;
        while (last + 1 < lines.Count && last - first < MostSubjectLines && Continues(lines[last + 1]))
        {
            last++;
        }

        var span = new TextSpan(lines[first].Span.Start, lines[last].Span.End);
        return (IssuerName.Collapse(text.AsSpan(span.Start, span.End - span.Start)).Replace("| ", string.Empty, StringComparison.Ordinal), span);
    }

    private static bool Continues(HeaderLine line) =>
        !line.Folded.StartsWith("kinh gui", StringComparison.Ordinal) && !line.Folded.StartsWith("cong hoa", StringComparison.Ordinal) && !line.Folded.StartsWith("doc lap", StringComparison.Ordinal)
        && !line.Folded.Contains(", ngay", StringComparison.Ordinal);
}
