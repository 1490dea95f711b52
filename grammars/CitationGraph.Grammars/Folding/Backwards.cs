namespace CitationGraph.Grammars.Folding;

/// <summary>Steps back through a text, never before an offset that the caller sets.</summary>
internal static class Backwards
{
    /// <summary>Where the gap that ends at <paramref name="end"/> begins.</summary>
    public static int OverGap(ReadOnlySpan<char> text, int end, int lowest)
    {
        while (end > lowest && Fold.IsGap(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the word that ends at <paramref name="end"/> begins, marks that fold to nothing included.</summary>
    public static int OverWord(ReadOnlySpan<char> text, int end, int lowest)
    {
        while (end > lowest && Fold.Of(text[end - 1]) is var c && (Fold.IsWord(c) || c == Fold.Nothing))
        {
            end--;
        }

        return end;
    }

    /// <summary>'1Nghị', '10Luật': where the capitalised word behind the number of an item begins that a list lost the blank of,
    /// else <paramref name="start"/>.</summary>
    public static int BehindItem(ReadOnlySpan<char> text, int start, int end)
    {
        int word = start;
        while (word < end && char.IsAsciiDigit(text[word]))
        {
            word++;
        }

        return word > start && word - start <= 3 && word + 1 < end && char.IsUpper(text[word]) && char.IsLower(text[word + 1]) ? word : start;
    }
}
