namespace CitationGraph.Graph;

/// <summary>Terms of the National Assembly and congresses of the Party, in which numbers restart.</summary>
public static class Terms
{
    private static readonly (int Term, int From, int To)[] Assemblies =
    [
        (1, 1946, 1960), (2, 1960, 1964), (3, 1964, 1971), (4, 1971, 1975), (5, 1975, 1976), (6, 1976, 1981), (7, 1981, 1987),
        (8, 1987, 1992), (9, 1992, 1997), (10, 1997, 2002), (11, 2002, 2007), (12, 2007, 2011), (13, 2011, 2016),
        (14, 2016, 2021), (15, 2021, 2026), (16, 2026, 2031),
    ];

    /// <summary>Opening days of the congresses from the eighth on.</summary>
    private static readonly (int Congress, DateOnly From)[] Congresses =
    [
        (8, new(1996, 6, 28)), (9, new(2001, 4, 19)), (10, new(2006, 4, 18)), (11, new(2011, 1, 12)), (12, new(2016, 1, 20)),
        (13, new(2021, 1, 25)), (14, new(2026, 1, 19)),
    ];

    /// <summary>First and last year of a term of the National Assembly; false for a term that is not known.</summary>
    public static bool TryYears(int term, out int from, out int to)
    {
        foreach ((int number, int first, int last) in Assemblies)
        {
            if (number == term)
            {
                (from, to) = (first, last);
                return true;
            }
        }

        (from, to) = (0, 0);
        return false;
    }

    /// <summary>The congress under which a Party document of this day is numbered, 0 before the eighth.</summary>
    public static int Congress(DateOnly day)
    {
        int congress = 0;
        foreach ((int number, DateOnly from) in Congresses)
        {
            if (day >= from)
            {
                congress = number;
            }
        }

        return congress;
    }
}
