using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>The word before an offset.</summary>
internal static class WordBefore
{
    private const int LongestGap = 40;
    private const int LongestWord = 12;

    /// <summary>The word folded, cut to the size of the buffer; empty where none stands there.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="at">The offset; a gap may stand before it.</param>
    /// <param name="floor">Nothing before this offset is read.</param>
    /// <param name="buffer">Holds the word.</param>
    /// <param name="start">Where the word begins.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, int at, int floor, Span<char> buffer, out int start)
    {
        int end = Backwards.OverGap(text, at, Math.Max(floor, at - LongestGap));
        start = Backwards.OverWord(text, end, Math.Max(floor, end - LongestWord));
        return NumberRule.Folded(text, new TextSpan(start, end), buffer);
    }
}
