namespace CitationGraph.Grammars.Scanning;

/// <summary>What the text itself contradicts: a number of one year with a date of another, one instrument with two dates. A digit was misread or
/// miswritten in one of the two, nobody can tell in which: both are kept as they stand, doubtful and noted.</summary>
internal static class Contradictions
{
    [ThreadStatic]
    private static Dictionary<string, Draft>? _dated;

    /// <summary>Marks them.</summary>
    public static void Mark(List<Draft> drafts)
    {
        Dictionary<string, Draft> dated = _dated ??= [];
        foreach (Draft draft in drafts)
        {
            if (!draft.Date.IsFull || draft.Number.Length == 0)
            {
                continue;
            }

            if (YearOf(draft.Number) is > 0 and var year && year != draft.Date.Year)
            {
                Doubt(draft, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (draft.Issuer.Length > 0 && !dated.TryAdd(draft.Number, draft) && dated[draft.Number] is var other && IsSame(draft, other))
            {
                Doubt(draft, other.Date.ToString());
                Doubt(other, draft.Date.ToString());
            }
        }

        dated.Clear();
        if (drafts.Count > MostKept)
        {
            _dated = null;
        }
    }

    private const int MostKept = 4096;

    private static bool IsSame(Draft one, Draft other) =>
        one.Date != other.Date && one.Date.Year == other.Date.Year && one.Type == other.Type && one.Issuer == other.Issuer;

    private static void Doubt(Draft draft, string against)
    {
        foreach (RepairNote known in draft.Notes)
        {
            if (known.Read.StartsWith(Differs, StringComparison.Ordinal))
            {
                // Once is enough to look at the original.
                return;
            }
        }

        draft.DoubtfulDigits++;
        draft.Notes = [.. draft.Notes, new RepairNote("date", draft.Date.ToString(), Differs + against)];
    }

    private const string Differs = "≠ ";

    /// <summary>The year between the first two slashes of a number, or 0.</summary>
    private static int YearOf(string number)
    {
        int slash = number.IndexOf('/');
        return slash > 0 && slash + 5 < number.Length && number[slash + 5] == '/' && int.TryParse(number.AsSpan(slash + 1, 4), out int year) ? year : 0;
    }
}
