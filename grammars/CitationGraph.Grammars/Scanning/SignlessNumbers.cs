using System.Globalization;
using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Number and year without a sign: 'Nghị định 178/2024', 'Thông tư số 01/2025', 'Luật số 72/2025'.
/// <code>
/// signless = kind ['số'] digits '/' year { date | issuer }
/// </code>
/// A citation where the text spells the number out elsewhere, or where the kind, with its year and body, leaves one sign only
/// (a decree is the Government's; laws carry the National Assembly's term); nothing otherwise.</summary>
internal static class SignlessNumbers
{
    private const int MostDigits = 4;

    /// <summary>Channel cost of a sign that no letter of the text supports: a confidence of 0.85.</summary>
    internal const float SignCost = 2.8f;

    /// <summary>The first decrees signed NĐ-CP with their year.</summary>
    private const int FirstDecrees = 1997;

    private static readonly string[] Kinds = ["Nghị định", "Thông tư", "Thông tư liên tịch", "Luật", "Bộ luật", "Pháp lệnh", "Quyết định", "Nghị quyết", "Chỉ thị"];

    /// <summary>True for a kind of instrument that is named by number and year.</summary>
    internal static bool IsOfKind(string kind) => Array.IndexOf(Kinds, kind) >= 0;

    /// <summary>First and last year in which no other National Assembly passed laws, by term from the tenth on; in the years between,
    /// two did.</summary>
    private static readonly (int First, int Last, string Term)[] Terms = [(1998, 2001, "10"), (2003, 2006, "11"), (2008, 2010, "12"), (2012, 2015, "13"), (2017, 2020, "14"), (2022, 2025, "15")];

    /// <summary>Reads what stands around a slash between digits, or null; <see cref="Complete"/> decides whether it stays.</summary>
    public static Draft? Read(ReadOnlySpan<char> text, int slash, int floor, NoiseProfile noise, HomePlace home)
    {
        int end = slash + 5;
        int start = slash;
        while (start > floor && slash - start <= MostDigits && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        if (slash - start is < 1 or > MostDigits || start <= floor || !Fold.IsGap(text[start - 1]) || !IsYear(text, slash + 1) || !IsKindWord(text, start, floor)
            || GoesOn(text, end))
        {
            return null;
        }

        int so = KindRule.StepBackOverSo(text, start, floor, noise, out _);
        if (!KindRule.TryBefore(text, so, floor, noise, [], out KindMatch kind) || Backwards.OverGap(text, so, floor) > kind.Span.End || !IsOfKind(kind.Kind.Name))
        {
            return null;
        }

        int year = int.Parse(text.Slice(slash + 1, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        var tail = CitationTail.Read(text, end, year, noise);
        return new Draft
        {
            Span = new TextSpan(kind.Span.Start, tail.End),
            HeadEnd = end,
            Type = kind.Kind.Name,
            Number = text[start..end].ToString(),
            IsSignless = true,
            Date = tail.Date.Date,
            Issuer = tail.HasIssuer ? IssuerName.Of(text, tail.Issuer, home) : string.Empty,
            Cost = kind.Cost + tail.Issuer.Cost,
            PinpointStart = kind.Span.Start,
            ResumeAt = tail.HasIssuer && !tail.Issuer.Rest.IsEmpty ? tail.Issuer.Rest.Start : tail.End,
            Year = year,
        };
    }

    /// <summary>Gives the numbers their signs and takes out those whose sign nothing tells.</summary>
    public static void Complete(List<Draft> drafts)
    {
        if (!drafts.Exists(static d => d.IsSignless))
        {
            return;
        }

        ILookup<(string, string), string> spelled = drafts.Where(static d => !d.IsSignless && d.Number.Length > 0)
            .Select(static d => (d.Type, d.Number)).Distinct().ToLookup(static d => (d.Type, d.Number[..Math.Max(0, d.Number.LastIndexOf('/'))]), static d => d.Number);
        foreach (Draft draft in drafts.Where(static d => d.IsSignless))
        {
            string[] known = [.. spelled[(draft.Type, draft.Number)].Take(2)];
            string sign = known.Length == 0 ? SignOf(draft.Type, draft.Issuer, draft.Year) : string.Empty;
            if (sign.Length > 0)
            {
                draft.Cost += SignCost;
                draft.Notes = [new RepairNote("number", draft.Number, draft.Number + sign)];
            }

            draft.Number = known.Length == 1 ? known[0] : sign.Length > 0 ? draft.Number + sign : string.Empty;
        }

        drafts.RemoveAll(static d => d.IsSignless && d.Number.Length == 0);
    }

    /// <summary>The only sign that the kind, the year in the number (0 where there is none) and the body leave, or empty.</summary>
    internal static string SignOf(string kind, string issuer, int year) => (kind, issuer) switch
    {
        ("Nghị định", "" or "Chính phủ") when year >= FirstDecrees => "/NĐ-CP",
        ("Nghị quyết", "Chính phủ") when year == 0 => "/NQ-CP",
        ("Quyết định", "Thủ tướng Chính phủ") => "/QĐ-TTg",
        ("Chỉ thị", "Thủ tướng Chính phủ") => "/CT-TTg",
        ("Công điện", "Thủ tướng Chính phủ") when year == 0 => "/CĐ-TTg",
        ("Luật" or "Bộ luật", "" or "Quốc hội") when TermOf(year) is { } term => "/QH" + term,
        ("Pháp lệnh", "" or "Ủy ban Thường vụ Quốc hội") when TermOf(year) is { } term => "/UBTVQH" + term,
        _ => string.Empty,
    };

    private static string? TermOf(int year) => Array.Find(Terms, t => t.First <= year && year <= t.Last).Term;

    private static bool IsYear(ReadOnlySpan<char> text, int at) =>
        at + 4 <= text.Length && (text.Slice(at, 2) is "19" or "20") && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]);

    /// <summary>A sign, another number or a letter follows.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            return true;
        }

        var cursor = new Cursor(text, end);
        PageFurniture.SkipGap(ref cursor);
        return cursor.Current is '/' or '-';
    }

    /// <summary>The word before the number ends one of the kinds: most fractions and months are passed by here.</summary>
    private static bool IsKindWord(ReadOnlySpan<char> text, int start, int floor)
    {
        Span<char> buffer = stackalloc char[8];
        for (int words = 0; words < 2; words++)
        {
            int end = Backwards.OverGap(text, start, Math.Max(floor, start - 8));
            end = end > floor && text[end - 1] == ':' ? end - 1 : end;
            start = Backwards.OverWord(text, end, Math.Max(floor, end - 8));
            ReadOnlySpan<char> word = NumberRule.Folded(text, new TextSpan(start, end), buffer);
            if (word is not "so")
            {
                return word is "dinh" or "tu" or "tich" or "luat" or "lenh" or "quyet" or "thi" or "nd" or "tt" or "qd" or "nq" or "ct" or "ttlt";
            }
        }

        return false;
    }
}
