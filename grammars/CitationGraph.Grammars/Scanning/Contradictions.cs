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
            else if (!dated.TryAdd(draft.Number, draft) && dated[draft.Number] is var other && IsSame(draft, other))
            {
                Doubt(draft, other.Date.ToString());
                Doubt(other, draft.Date.ToString());
            }
        }

        dated.Clear();
    }

    private static bool IsSame(Draft one, Draft other) =>
        one.Date != other.Date && one.Date.Year == other.Date.Year && one.Type == other.Type && one.Issuer.Length > 0 && one.Issuer == other.Issuer;

    private static void Doubt(Draft draft, string against)
    {
        string note = "≠ " + against;
        if (!draft.Notes.Any(known => known.Read == note))
        {
            draft.DoubtfulDigits++;
            draft.Notes = [.. draft.Notes, new RepairNote("date", draft.Date.ToString(), note)];
        }
    }

    /// <summary>The year between the first two slashes of a number, or 0.</summary>
    private static int YearOf(string number)
    {
        int slash = number.IndexOf('/');
        return slash > 0 && slash + 5 < number.Length && number[slash + 5] == '/' && int.TryParse(number.AsSpan(slash + 1, 4), out int year) ? year : 0;
    }
}
