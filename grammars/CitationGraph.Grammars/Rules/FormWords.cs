using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>Words before a number that make it a form, an account or an address.</summary>
internal static class FormWords
{
    /// <summary>True when the word before <paramref name="at"/> is one.</summary>
    public static bool Before(ReadOnlySpan<char> text, int at, int floor)
    {
        int end = at;
        int lowest = Math.Max(floor, at - 40);
        while (end > lowest && !Fold.IsWord(Fold.Of(text[end - 1])))
        {
            end--;
        }

        int start = Backwards.OverWord(text, end, lowest);
        ReadOnlySpan<char> word = NumberRule.Folded(text, new TextSpan(start, end), stackalloc char[10]);
        return word is "mau" or "bieu" or "nha" or "thua" or "lo" or "khoan" or "ma" or "phieu" or "phong" or "duong" or "ngo" or "ky";
    }
}
