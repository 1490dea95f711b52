namespace CitationGraph.Grammars.Lexicon;

/// <summary>Letters that scans put in the place of digits (digit-likes.csv). A digit read from a letter is always doubtful.</summary>
internal static class DigitLikes
{
    private static readonly sbyte[] Table = Build();

    /// <summary>The digit that the unit is or looks like, or -1.</summary>
    public static int Of(char raw) => raw < Table.Length ? Table[raw] : -1;

    /// <summary>The last letter of the table: the Vietnamese model takes some digits for letters beyond ASCII.</summary>
    private const char Last = 'Š';

    private static sbyte[] Build()
    {
        var table = new sbyte[Last + 1];
        Array.Fill(table, (sbyte)-1);
        for (char digit = '0'; digit <= '9'; digit++)
        {
            table[digit] = (sbyte)(digit - '0');
        }

        foreach ((char seen, sbyte digit) in LexiconFile.Read("digit-likes.csv", ["seen", "digit"], static f => (f[0][0], (sbyte)(f[1][0] - '0'))))
        {
            table[seen] = digit;
        }

        return table;
    }
}
