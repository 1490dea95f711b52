namespace CitationGraph.Grammars.Rules.Context;

/// <summary>The words that name a part of an instrument before it: 'khoản 3 và khoản 4 Điều 50 của'.</summary>
internal static class PartWords
{
    private const int LongestNumber = 4;

    private static readonly string[] Words = ["dieu", "khoan", "diem", "muc", "chuong", "phan", "cac", "va", "cua"];

    /// <summary>The folded words before such a part.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> lead)
    {
        while (true)
        {
            ReadOnlySpan<char> rest = lead.TrimEnd(" ,");
            int word = rest.LastIndexOf(' ') + 1;
            if (rest.IsEmpty || !IsPart(rest[word..]))
            {
                return rest;
            }

            lead = rest[..word];
        }
    }

    /// <summary>'khoản', '50', 'IV', 'b', '5a'.</summary>
    private static bool IsPart(ReadOnlySpan<char> word)
    {
        foreach (string part in Words)
        {
            if (word.SequenceEqual(part))
            {
                return true;
            }
        }

        return word.Length == 1 || (word.Length <= LongestNumber && (char.IsAsciiDigit(word[0]) || word.IndexOfAnyExcept("ivx") < 0));
    }
}
