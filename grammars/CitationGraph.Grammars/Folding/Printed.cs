namespace CitationGraph.Grammars.Folding;

/// <summary>Where print ends before an offset.</summary>
internal static class Printed
{
    /// <summary>The offset behind the last unit before <paramref name="end"/> that prints something: marks of markup and hidden
    /// characters do not, combining marks belong to their letter.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && Fold.IsGap(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
