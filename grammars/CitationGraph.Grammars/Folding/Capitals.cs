namespace CitationGraph.Grammars.Folding;

/// <summary>Words set in capitals.</summary>
internal static class Capitals
{
    /// <summary>True when a text has no small letter and at least so many capitals.</summary>
    public static bool Fill(ReadOnlySpan<char> text, int least)
    {
        int capitals = 0;
        foreach (char unit in text)
        {
            if (char.IsLower(unit))
            {
                return false;
            }

            capitals += char.IsUpper(unit) ? 1 : 0;
        }

        return capitals >= least;
    }

    /// <summary>True when a text has no small letter; digits and marks alone count too.</summary>
    public static bool Fill(ReadOnlySpan<char> text) => Fill(text, 0);
}
