using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Tests.Properties;

/// <summary>The rules without the search for anchors: at every offset, with what the scanner knows when it comes there.</summary>
internal static class BruteForce
{
    /// <summary>Texts that a rule reads as a citation where the scan has none.</summary>
    public static List<string> Missed(string text)
    {
        NoiseProfile noise = NoiseProfile.Of(text);
        List<Draft> drafts = CandidateScanner.Scan(text, noise, HomePlace.Unknown, whole: true).Drafts;
        List<string> missed = [];
        int next = 0;
        int floor = 0;
        for (int at = 0; at < text.Length; at++)
        {
            while (next < drafts.Count && drafts[next].Span.Start <= at)
            {
                floor = Math.Max(floor, drafts[next].ResumeAt > 0 ? drafts[next].ResumeAt : drafts[next].Span.End);
                next++;
            }

            if (at >= floor && Fold.Of(text[at]) != Fold.Nothing && TryAt(text, at, floor, noise, next > 0 ? drafts[next - 1] : null) is { } span)
            {
                missed.Add($"{at}: {Reading.Show(span.Of(text))}");
            }
        }

        return missed;
    }

    private static TextSpan? TryAt(string text, int at, int floor, NoiseProfile noise, Draft? previous)
    {
        char here = Fold.Of(text[at]);
        if (here == '/' && NumberRule.TryParse(text, at, floor, out NumberMatch number))
        {
            return NumberedRule.Read(text, number, floor, needsKind: false, noise, HomePlace.Unknown, previous, out _)?.Span;
        }

        if (here == '-' && NumberRule.TryParseHyphened(text, at, floor, out NumberMatch old))
        {
            return NumberedRule.Read(text, old, floor, needsKind: true, noise, HomePlace.Unknown, previous, out _)?.Span;
        }

        if (LawRule.TryParse(text, at, floor, noise, new AliasTable(), out LawMatch law))
        {
            return law.Span;
        }

        return ConstitutionRule.TryParse(text, at, noise, out TextSpan constitution, out _, out _) ? constitution : null;
    }
}
