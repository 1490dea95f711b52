using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Instruments cited by number, date and body, without a sign: 'Công văn số 1234 ngày 05/6/2025 của Sở Nội vụ'.
/// <code>
/// bare = kind 'số' digits ( date issuer | 'năm' year 'của' issuer )
/// </code>
/// The number stays as written unless the text spells it out elsewhere or kind and body leave one sign only.</summary>
internal static class BareNumbers
{
    /// <summary>What must stand before the digits.</summary>
    public const string So = "số ";

    private const int MostDigits = 5;

    /// <summary>Digits at the offset that no sign follows.</summary>
    public static bool TryDigits(ReadOnlySpan<char> text, int start, out TextSpan digits)
    {
        int end = start;
        while (end < text.Length && end - start <= MostDigits && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        digits = new TextSpan(start, end);
        return end - start is >= 1 and <= MostDigits && end < text.Length && (Fold.IsGap(text[end]) || text[end] == ',');
    }

    /// <summary>Adds them to drafts in text order.</summary>
    public static void Add(string text, List<TextSpan> bareDigits, List<Draft> drafts, NoiseProfile noise, HomePlace home)
    {
        var found = new List<Draft>();
        ILookup<(string, CitedDate, string, string), string>? spelled = null;
        int next = 0;
        foreach (TextSpan digits in bareDigits)
        {
            int at = digits.Start - So.Length;
            while (next < drafts.Count && drafts[next].Span.End <= at)
            {
                next++;
            }

            int floor = next == 0 ? 0 : drafts[next - 1].Span.End;
            if ((next == drafts.Count || drafts[next].Span.Start >= digits.End) && Read(text, at, digits, floor, noise, home) is { } draft)
            {
                spelled ??= drafts.Where(static d => d.Number.Length > 0).SelectMany(KeysOf).ToLookup(static k => k.Key, static k => k.Number);
                Settle(draft, spelled[(draft.Type, draft.Date, draft.Number, draft.Date.IsFull ? string.Empty : draft.Issuer)].FirstOrDefault());
                found.Add(draft);
            }
        }

        DraftMerge.Into(drafts, found);
    }

    /// <summary>Gives it the number that the text spells out elsewhere, the sign that kind and body leave, or neither.</summary>
    private static void Settle(Draft draft, string? known)
    {
        if (known is not null)
        {
            draft.Number = known;
            return;
        }

        string sign = SignlessNumbers.SignOf(draft.Type, draft.Issuer, 0);
        draft.Cost += SignlessNumbers.SignCost;
        draft.Notes = sign.Length > 0 ? [new RepairNote("number", draft.Number, draft.Number + sign)] : [];
        draft.Number += sign;
    }

    /// <summary>The day tells which it is; the year alone only with the body.</summary>
    private static IEnumerable<((string, CitedDate, string, string) Key, string Number)> KeysOf(Draft draft)
    {
        string digits = LeadingDigits(draft.Number);
        yield return ((draft.Type, draft.Date, digits, string.Empty), draft.Number);
        yield return ((draft.Type, new CitedDate(draft.Year, 0, 0), digits, draft.Issuer), draft.Number);
    }

    private static string LeadingDigits(string number)
    {
        int end = number.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? number : number[..end];
    }

    private static Draft? Read(string text, int so, TextSpan digits, int floor, NoiseProfile noise, HomePlace home)
    {
        var tail = CitationTail.Read(text, digits.End, 0, noise);
        if (tail.Date.Date.IsEmpty || tail.Date.Doubtful > 0 || !KindRule.TryBefore(text, so, floor, noise, [], out KindMatch kind) || !kind.Kind.Cited)
        {
            return null;
        }

        if (!tail.Date.Date.IsFull && !(tail.HasIssuer && SignlessNumbers.IsOfKind(kind.Kind.Name)))
        {
            // 'Quyết định số 969 năm 2002 của Bộ A'; the third report of a year has a number, too.
            return null;
        }

        string issuer = tail.HasIssuer ? IssuerName.Of(text, tail.Issuer, home) : IssuerBefore.Of(text, kind, so, floor, noise, home, out _);
        if (issuer.Length == 0)
        {
            return null;
        }

        return new Draft
        {
            Span = new TextSpan(kind.Span.Start, tail.End),
            HeadEnd = digits.End,
            Type = kind.Kind.Name,
            Number = digits.Of(text),
            Date = tail.Date.Date,
            Issuer = issuer,
            Cost = kind.Cost + tail.Issuer.Cost,
            PinpointStart = kind.Span.Start,
            Year = tail.Date.Date.Year,
        };
    }
}
