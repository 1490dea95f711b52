namespace CitationGraph.Graph.Findings;

/// <summary>Compares cited parts with repealed ones.</summary>
internal static class Pinpoints
{
    /// <summary>True when a cited part ('khoản 2 Điều 13') lies in a changed one ('Điều 12 và khoản 2 Điều 13'): the article is
    /// named there, and so is the clause where the changed part names clauses of that article.</summary>
    public static bool Touch(string cited, string changed)
    {
        if (cited.Length == 0 || changed.Length == 0 || Article(cited) is not { Length: > 0 } article)
        {
            return false;
        }

        string clause = After(cited, "khoản ");
        string before = string.Empty;
        foreach (string piece in changed.Replace(" và ", ", ", StringComparison.Ordinal).Split([',', ';'], StringSplitOptions.TrimEntries))
        {
            if (piece.Contains("khoản", StringComparison.OrdinalIgnoreCase))
            {
                before = After(piece, "khoản ");
            }

            if (Article(piece) == article)
            {
                return before.Length == 0 || clause.Length == 0 || before == clause;
            }

            before = piece.Contains("Điều", StringComparison.OrdinalIgnoreCase) ? string.Empty : before;
        }

        return false;
    }

    private static string Article(string part) => After(part, "điều ");

    private static string After(string text, string word)
    {
        int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return string.Empty;
        }

        int start = at + word.Length, end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}
