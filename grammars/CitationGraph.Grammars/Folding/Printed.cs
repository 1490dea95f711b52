namespace CitationGraph.Grammars.Folding;

/// <summary>What is printed around an offset.</summary>
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

    /// <summary>The fold of what the line prints next from an offset on; a line break where nothing follows on it.</summary>
    public static char Next(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Fold.Of(text[at]) is ' ' or Fold.Nothing)
        {
            at++;
        }

        return at < text.Length ? Fold.Of(text[at]) : '\n';
    }
}
