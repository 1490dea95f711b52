using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Instruments cited by number, date and body, without a sign: 'Công văn số 1234 ngày 05/6/2025 của Sở Nội vụ'.
/// <code>
/// bare = kind 'số' digits date issuer
/// </code>
/// The number stays as written unless the text spells it out elsewhere or kind and body leave one sign only.</summary>
internal static class BareNumbers
{
    private const string So = "số ";
    private const int MostDigits = 5;

    /// <summary>Adds them to drafts in text order.</summary>
    public static void Add(string text, List<Draft> drafts, NoiseProfile noise, HomePlace home)
    {
        int next = 0;
        for (int at = text.IndexOf(So, StringComparison.Ordinal); at >= 0; at = text.IndexOf(So, at + 1, StringComparison.Ordinal))
        {
            int start = at + So.Length;
            int end = start;
            while (end < text.Length && end - start <= MostDigits && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - start is < 1 or > MostDigits || end >= text.Length || !(Fold.IsGap(text[end]) || text[end] == ','))
            {
                continue;
            }

            while (next < drafts.Count && drafts[next].Span.End <= at)
            {
                next++;
            }

            int floor = next == 0 ? 0 : drafts[next - 1].Span.End;
            if ((next == drafts.Count || drafts[next].Span.Start >= end) && Read(text, at, new TextSpan(start, end), floor, noise, home, drafts) is { } draft
                && (next == drafts.Count || drafts[next].Span.Start >= draft.Span.End))
            {
                drafts.Insert(next, draft);
            }
        }
    }

    private static Draft? Read(string text, int so, TextSpan digits, int floor, NoiseProfile noise, HomePlace home, List<Draft> drafts)
    {
        var tail = CitationTail.Read(text, digits.End, 0, noise);
        if (!tail.Date.Date.IsFull || tail.Date.Doubtful > 0 || !KindRule.TryBefore(text, so, floor, noise, [], out KindMatch kind) || !kind.Kind.Cited)
        {
            return null;
        }

        string issuer = tail.HasIssuer ? IssuerName.Of(text, tail.Issuer, home) : IssuerBefore.Of(text, kind, so, floor, noise, home);
        if (issuer.Length == 0)
        {
            return null;
        }

        string number = digits.Of(text);
        string known = Elsewhere(kind.Kind.Name, number, tail.Date.Date, drafts);
        string sign = known.Length > 0 ? string.Empty : SignlessNumbers.SignOf(kind.Kind.Name, issuer, 0);
        return new Draft
        {
            Span = new TextSpan(kind.Span.Start, tail.End),
            HeadEnd = digits.End,
            Type = kind.Kind.Name,
            Number = known.Length > 0 ? known : number + sign,
            Date = tail.Date.Date,
            Issuer = issuer,
            Cost = kind.Cost + tail.Issuer.Cost + (known.Length > 0 ? 0 : SignlessNumbers.SignCost),
            Notes = sign.Length > 0 ? [new RepairNote("number", number, number + sign)] : [],
            PinpointStart = kind.Span.Start,
            Year = tail.Date.Date.Year,
        };
    }

    /// <summary>The number of the one instrument of that kind and day that the text spells out elsewhere, or empty.</summary>
    private static string Elsewhere(string type, string digits, CitedDate date, List<Draft> drafts)
    {
        Draft? found = drafts.Find(d => d.Type == type && d.Date == date && d.Number.Length > digits.Length && d.Number[digits.Length] is '/' or '-' && d.Number.StartsWith(digits, StringComparison.Ordinal));
        return found?.Number ?? string.Empty;
    }
}
