using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>Whether a body reaches the words that lead to the paper.</content>
internal static partial class IssuerBefore
{
    /// <summary>'Ban Chỉ đạo 138 Trung ương có Công văn': a name that runs on ends where the lead begins.</summary>
    private static bool TryUpTo(ReadOnlySpan<char> text, int start, NoiseProfile noise, ref IssuerMatch match)
    {
        var cursor = new Cursor(text, start);
        return match.Body >= 0 && Bodies.Phrases[match.Body].Role == BodyRole.Open && IssuerRule.TryBody(ref cursor, noise, out match);
    }

    /// <summary>The full stop of 'TP.HCM' ends no sentence.</summary>
    private static bool IsTownMark(ReadOnlySpan<char> text, int stop) => stop > 1 && text[stop - 1] is 'P' or 'p' && text[stop - 2] == 'T';

    /// <summary>Where the body ends, with the name of the person who is its head.</summary>
    private static int BehindHolder(ReadOnlySpan<char> text, in IssuerMatch match)
    {
        var cursor = new Cursor(text, match.Span.End);
        return match.Prefix >= 0 && PersonName.TrySkip(ref cursor) ? cursor.Position : match.Span.End;
    }

    /// <summary>'Sở Y tế - Cơ quan Thường trực Ban Chỉ đạo tỉnh tại': what a body is besides; then <paramref name="start"/> is where it ends.</summary>
    private static bool IsBesides(ReadOnlySpan<char> text, ref int start, int floor)
    {
        Span<char> buffer = stackalloc char[8];
        if (WordBefore.Of(text, start, floor, buffer, out int word) is not "quan" || WordBefore.Of(text, word, floor, buffer, out word) is not "co")
        {
            return false;
        }

        int end = Backwards.OverGap(text, word, floor);
        if (end <= floor || text[end - 1] is not (',' or '-' or '–'))
        {
            return false;
        }

        start = Backwards.OverGap(text, end - 1, floor);
        return true;
    }

    private static bool ReachesLead(ReadOnlySpan<char> text, int from, int lead)
    {
        for (int i = from; i < lead; i++)
        {
            if (!Fold.IsSpace(Fold.Of(text[i])) && Fold.Of(text[i]) != Fold.Nothing)
            {
                return false;
            }
        }

        return from <= lead;
    }

    /// <summary>Before what a head proposes also the unit of a department ('Sở Nội vụ tỉnh tại'), a bracket ('Sở Tài chính (Cơ quan
    /// Thường trực) tại') and a comma.</summary>
    private static bool ReachesOver(ReadOnlySpan<char> text, int from, int lead, NoiseProfile noise)
    {
        if (from > lead)
        {
            return false;
        }

        var cursor = new Cursor(text[..lead], from);
        IssuerRule.SkipUnit(ref cursor, noise);
        cursor.SkipSpace();
        int closing = cursor.Current == '(' ? text[cursor.Position..lead].IndexOf(')') : -1;
        if (closing > 0)
        {
            cursor = new Cursor(text[..lead], cursor.Position + closing + 1);
            cursor.SkipSpace();
        }

        bool passed = Directs.TryParse(ref cursor, out _);
        if (!passed && cursor.Current == ',')
        {
            cursor.Advance();
        }

        return ReachesLead(text, cursor.Position, lead);
    }

    /// <summary>What a body does in the paper that follows: 'UBND tỉnh đã chỉ đạo tại Công văn số ...'.</summary>
    private static readonly Parser<Unit> Directs = Parse.Word("da").Then(Parse.Gap).Optional().Then(
        Parse.OneOf(Parse.Word("chi dao"), Parse.Word("yeu cau"), Parse.Word("de nghi"), Parse.Word("bao cao"), Parse.Word("kien nghi"), Parse.Word("huong dan"), Parse.Word("trinh"), Parse.Word("de xuat")));
}
