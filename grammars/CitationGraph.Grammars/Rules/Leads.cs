using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>Words and marks that lead to a citation.</summary>
internal static class Leads
{
    /// <summary>True when the word before <paramref name="start"/> leads to a legal text: 'theo', 'của', 'căn cứ', 'Điều 5',
    /// a semicolon or comma of a list.</summary>
    public static bool Before(ReadOnlySpan<char> text, int start)
    {
        int lowest = Math.Max(0, start - 40);
        int end = Backwards.OverGap(text, start, lowest);
        if (end == 0)
        {
            return true;
        }

        char mark = Fold.Of(text[end - 1]);
        if (mark is ';' or ',' or '(' or ':' || char.IsAsciiDigit(mark))
        {
            return true;
        }

        int word = Backwards.OverWord(text, end, lowest);
        ReadOnlySpan<char> folded = NumberRule.Folded(text, new TextSpan(word, end), stackalloc char[12]);
        return folded is "theo" or "cua" or "cu" or "tai" or "hanh" or "va" or "trong" or "dinh" or "voi" or "la" or "hien" or "khai" or "dan" or "bang" or "boi" or "sung" or "doi" or "the" or "bo" or "cac" or "den" or "ve" or "hoac" or "nhu" or "an" or "xay" or "luat";
    }
}
