using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>Words and marks that lead to a citation.</summary>
internal static class Leads
{
    /// <summary>True when the word before <paramref name="start"/> leads to a legal text: 'theo', 'của', 'căn cứ', 'Điều 5',
    /// a semicolon or comma of a list.</summary>
    public static bool Before(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        int lowest = Math.Max(0, start - 40);
        while (end > lowest && Fold.IsGap(text[end - 1]))
        {
            end--;
        }

        if (end == 0)
        {
            return true;
        }

        char mark = Fold.Of(text[end - 1]);
        if (mark is ';' or ',' or '(' or ':' || char.IsAsciiDigit(mark))
        {
            return true;
        }

        int word = end;
        while (word > lowest && Fold.Of(text[word - 1]) is var c && (Fold.IsWord(c) || c == Fold.Nothing))
        {
            word--;
        }

        ReadOnlySpan<char> folded = NumberRule.Folded(text, new TextSpan(word, end), stackalloc char[12]);
        return folded is "theo" or "cua" or "cu" or "tai" or "hanh" or "va" or "trong" or "dinh" or "voi" or "la" or "hien" or "khai" or "dan" or "bang" or "boi" or "sung" or "doi" or "the" or "bo" or "cac" or "den" or "ve" or "hoac" or "nhu" or "an" or "xay" or "luat";
    }
}
