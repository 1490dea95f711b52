using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Runs over a text from anchor to anchor and hands each to the rules that may begin there: a slash (numbers), an l
/// (Luật, Pháp lệnh), an H (Hiến pháp), a hyphen behind a digit (old signs). Anchors are found with a vectorised search; a
/// citation without one of them does not exist.</summary>
internal sealed class CandidateScanner
{
    private readonly string _text;
    private readonly NoiseProfile _noise;
    private readonly HomePlace _home;
    private readonly AliasTable _aliases = new();
    private readonly List<Draft> _drafts = [];
    private readonly Landmarks _landmarks = new();

    private CandidateScanner(string text, NoiseProfile noise, HomePlace home)
    {
        _text = text;
        _noise = noise;
        _home = home;
    }

    /// <summary>Finds all citations of a text, in text order, and the places that later steps start from; unless the text is <paramref name="whole"/>,
    /// no more from a mark on that stands by itself.</summary>
    public static (List<Draft> Drafts, Landmarks Landmarks) Scan(string text, NoiseProfile noise, HomePlace home, bool whole)
    {
        var scanner = new CandidateScanner(text, noise, home);
        scanner.Run(whole);
        return (scanner._drafts, scanner._landmarks);
    }

    private void Run(bool whole)
    {
        ReadOnlySpan<char> text = _text;
        var anchors = new AnchorSearch(text, _noise.IsNoisy, whole, _landmarks);
        int floor = 0;
        int anchor = anchors.Next(0);
        while (anchor < text.Length)
        {
            int end = Visit(text, anchor, floor);
            floor = Math.Max(floor, end);
            anchor = anchors.Next(Math.Max(anchor + 1, end));
        }
    }

    /// <summary>The end of what was recognised at the anchor, or 0.</summary>
    private int Visit(ReadOnlySpan<char> text, int anchor, int floor)
    {
        switch (text[anchor])
        {
            case '/' or '⁄' or '∕' or '／':
                return VisitSlash(text, anchor, floor);
            case '-' or '–' or '\u2011':
                return anchor > floor && (char.IsAsciiDigit(text[anchor - 1]) || char.IsUpper(text[anchor - 1]) || IsApart(text, anchor, floor)) && BeginsSign(text, anchor + 1)
                    && NumberRule.TryParseHyphened(text, anchor, floor, out NumberMatch old) ? TakeNumber(text, old, floor, needsKind: true) : 0;
            case 'H' or 'h':
                return anchor + 1 < text.Length && text[anchor + 1] is 'i' or 'I' or '*' or '\u200B' or '\u00AD' ? VisitConstitution(text, anchor) : 0;
            default:
                return VisitLaw(text, anchor, floor);
        }
    }

    private static bool BeginsSign(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (char.IsUpper(text[at]) || (Fold.Of(text[at]) == ' ' && at + 1 < text.Length && char.IsUpper(text[at + 1])));

    /// <summary>'43 - CP': a blank on both sides, as the old decrees were typed.</summary>
    private static bool IsApart(ReadOnlySpan<char> text, int hyphen, int floor) =>
        hyphen - 1 > floor && Fold.Of(text[hyphen - 1]) == ' ' && char.IsAsciiDigit(text[hyphen - 2]) && hyphen + 1 < text.Length && Fold.Of(text[hyphen + 1]) == ' ';

    private int VisitSlash(ReadOnlySpan<char> text, int anchor, int floor)
    {
        // Most slashes stand in dates and fractions: a digit behind that begins no year ends the matter.
        if (NumberRule.TryParse(text, anchor, floor, out NumberMatch number))
        {
            return TakeNumber(text, number, floor, needsKind: false);
        }

        if (anchor > floor && char.IsUpper(text[anchor - 1]) && NumberRule.TryParseHyphened(text, anchor, floor, out number) && !number.Hyphened)
        {
            return TakeNumber(text, number, floor, needsKind: true);
        }

        return SignlessNumbers.Read(text, anchor, floor, _noise, _home) is { } draft ? Take(draft) : 0;
    }

    private int TakeNumber(ReadOnlySpan<char> text, in NumberMatch number, int floor, bool needsKind)
    {
        Draft? draft = NumberedRule.Read(text, number, floor, needsKind, _noise, _home, _drafts.Count > 0 ? _drafts[^1] : null, out bool isOther);
        if (draft is null)
        {
            return isOther ? number.Span.End : 0;
        }

        if (draft.FirstElided >= 0)
        {
            ElidedNumbers.Add(text, draft, _drafts);
        }

        return Take(draft);
    }

    private int Take(Draft draft)
    {
        _drafts.Add(draft);
        return draft.ResumeAt;
    }

    private int VisitConstitution(ReadOnlySpan<char> text, int anchor)
    {
        if (!ConstitutionRule.TryParse(text, anchor, _noise, out TextSpan span, out bool named, out DateMatch date))
        {
            return 0;
        }

        _drafts.Add(new Draft { Span = span, HeadEnd = span.End, Type = "Hiến pháp", Name = named ? ConstitutionRule.State : string.Empty, Date = date.Date, PinpointStart = span.Start });
        return span.End;
    }

    private int VisitLaw(ReadOnlySpan<char> text, int anchor, int floor)
    {
        if (anchor + 2 >= text.Length)
        {
            return 0;
        }

        char second = Fold.Of(text[anchor + 1]);
        if (second is not ('u' or 'e' or Fold.Nothing) && !(_noise.IsNoisy && second == 'a' && Fold.Of(text[anchor + 2]) == 't'))
        {
            return 0;
        }

        if (second == 'u' && text[anchor] == 'l' && (Fold.Of(text[anchor + 2]) is 'c' || (_noise.IsNoisy && text[anchor + 2] == ' ')) && IsForce(text, anchor))
        {
            _landmarks.ForceMarks.Add(anchor);
            return 0;
        }

        if (!LawRule.TryParse(text, anchor, floor, _noise, _aliases, out LawMatch law))
        {
            return LawListRule.Read(text, anchor, _noise, _drafts);
        }

        LawDrafts.Add(text, law, _noise, _home, _drafts);
        Definitions.Learn(text, law, _drafts[^1], _aliases);
        return law.Span.End;
    }

    /// <summary>'hiệu' before 'lực'.</summary>
    private bool IsForce(ReadOnlySpan<char> text, int anchor)
    {
        int end = anchor;
        while (end > 0 && anchor - end < 4 && Fold.IsSpace(Fold.Of(text[end - 1])))
        {
            end--;
        }

        int start = end;
        while (start > 0 && end - start < 8 && (Fold.IsWord(Fold.Of(text[start - 1])) || Fold.Of(text[start - 1]) == Fold.Nothing))
        {
            start--;
        }

        Span<char> buffer = stackalloc char[8];
        ReadOnlySpan<char> word = NumberRule.Folded(text, new TextSpan(start, end), buffer);
        return word is "hieu" || (_noise.IsNoisy && word is ['h', .., 'u'] && word.Length is >= 3 and <= 6);
    }
}
