using System.Buffers;
using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The body and the place that a text names where its letterhead names none.</summary>
internal static class BodyInText
{
    private const int TextZone = 20_000;
    private const int IssuingZone = 4000;

    /// <summary>The longest name of a committee with its place, furniture of a page inside it.</summary>
    private const int LongestBody = 400;

    private static readonly string[] Committees = ["Ủy ban nhân dân", "Hội đồng nhân dân"];

    /// <summary>True for a people's committee or council without its place.</summary>
    public static bool IsCommittee(string name) => Array.IndexOf(Committees, name) >= 0;

    /// <summary>A plan without letterhead: the unit in its title is the committee's.</summary>
    public static LetterheadBody? InTitle(string text, TextSpan title, NoiseProfile noise)
    {
        Span<char> word = stackalloc char[4];
        for (int i = title.Start; i < title.End; i++)
        {
            if (!char.IsLetter(text[i]) || (i > 0 && char.IsLetter(text[i - 1])))
            {
                continue;
            }

            if (Places.LevelTrie.TryExact(text, i, out ChannelTrie.Match level) && level.Letters >= 2 && WordBefore.Of(text, i, title.Start, word, out _) is not "cap" && (noise.IsNoisy || IsLevel(text[i..level.End], level.Value)))
            {
                string virtualBody = "UBND " + text[i..Math.Min(text.Length, level.End + 40)];
                var cursor = new Cursor(virtualBody);
                if (IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match) && !match.PlaceName.IsEmpty)
                {
                    return LetterheadBody.Of(virtualBody, match);
                }
            }
        }

        return null;
    }

    /// <summary>'QUẢN' of 'QUẢN LÝ' is no 'quận'; abbreviations have no marks.</summary>
    private static bool IsLevel(string written, int level) =>
        written.All(char.IsAscii) || IssuerName.Collapse(written).Equals(Places.Levels[level], StringComparison.OrdinalIgnoreCase);

    /// <summary>The first committee with a named place that issues or draws up something. Few words issue something, and few of
    /// them stand behind a name: only what stands before those is read.</summary>
    public static LetterheadBody? Issuing(string text, NoiseProfile noise)
    {
        int zone = Math.Min(text.Length, IssuingZone);
        int end = Math.Min(text.Length, zone + LongestBody);
        int from = 0;
        for (int verb = NextVerb(text, 0, end); verb >= 0; verb = NextVerb(text, verb + 1, end))
        {
            if (!FollowsName(text, verb))
            {
                continue;
            }

            int last = Math.Min(verb, zone);
            for (int i = Math.Max(from, verb - LongestBody); i < last; i++)
            {
                if (char.IsUpper(text[i]) && (i == 0 || !char.IsLetter(text[i - 1])) && IssuesFrom(text, i, noise) is { } body)
                {
                    return body;
                }
            }

            from = last;
        }

        return null;
    }

    private static LetterheadBody? IssuesFrom(string text, int start, NoiseProfile noise)
    {
        var cursor = new Cursor(text, start);
        if (!IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match) || match.PlaceName.IsEmpty || !IsCommittee(Bodies.Phrases[match.Body].Canonical))
        {
            return null;
        }

        PageFurniture.SkipGap(ref cursor);
        return Issues.TryParse(ref cursor, out _) ? LetterheadBody.Of(text, match) : null;
    }

    /// <summary>One of the two words before the offset has a capital, or no letter: a place's name may end there.</summary>
    private static bool FollowsName(string text, int at)
    {
        int start = at;
        for (int words = 0; words < 2; words++)
        {
            int end = Backwards.OverGap(text, start, 0);
            start = end;
            while (start > 0 && !Fold.IsGap(text[start - 1]))
            {
                start--;
            }

            if (start < end && !char.IsLower(text[start]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Offset of the next word that issues something, or -1.</summary>
    private static int NextVerb(string text, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            int offset = text.AsSpan(i, end - i).IndexOfAny(VerbInitials);
            if (offset < 0)
            {
                return -1;
            }

            i += offset;
            if ((i > 0 && char.IsLetterOrDigit(text[i - 1])) || !MayIssue(text, i))
            {
                continue;
            }

            var cursor = new Cursor(text, i);
            if (Issues.TryParse(ref cursor, out _))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The second letter of such a word, or what prints nothing.</summary>
    private static bool MayIssue(string text, int start)
    {
        char second = start + 1 < text.Length ? Fold.Of(text[start + 1]) : ' ';
        return second is 'a' or Fold.Nothing || (second is 'r' or 'h' && text[start] is 't' or 'T');
    }

    private static readonly SearchValues<char> VerbInitials = SearchValues.Create("bBxXtTlL");

    private static readonly Parser<Unit> Issues = Parse.OneOf(Parse.Word("ban hanh"), Parse.Word("xay dung"), Parse.Word("trien khai"), Parse.Word("lap"), Parse.Word("thong bao"));

    /// <summary>The first province that the text names with its level.</summary>
    public static string FirstProvince(string text)
    {
        ReadOnlySpan<char> zone = text.AsSpan(0, Math.Min(text.Length, TextZone));
        int at = 0;
        while (at < zone.Length)
        {
            int offset = zone[at..].IndexOfAny('t', 'T');
            if (offset < 0)
            {
                break;
            }

            int start = at + offset;
            at = start + 1;
            if (!MayBeginLevel(zone, start) || !Places.LevelTrie.TryExact(zone, start, out ChannelTrie.Match level) || level.Value > 1)
            {
                continue;
            }

            var name = new Cursor(zone, level.End);
            name.SkipSpace();
            if (level.Value == 0 && PartyCommittee.TryParse(ref name, out _))
            {
                name.SkipSpace();
            }

            if (char.IsUpper(name.Raw) && Places.ProvinceTrie.TryExact(zone, name.Position, out ChannelTrie.Match province))
            {
                return Places.Levels[level.Value] + " " + Places.Provinces[province.Value].Name;
            }
        }

        return string.Empty;
    }

    /// <summary>'Tỉnh ủy Yên Bái' is of the province, too.</summary>
    private static readonly Parser<Unit> PartyCommittee = Parse.Word("uy");

    /// <summary>A word that begins like 'tỉnh', 'thành phố', 'TP'.</summary>
    private static bool MayBeginLevel(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && text[start - 1] != ' ' && char.IsLetter(text[start - 1]))
        {
            return false;
        }

        char second = start + 1 < text.Length ? Fold.Of(text[start + 1]) : ' ';
        char third = start + 2 < text.Length ? Fold.Of(text[start + 2]) : ' ';
        return second switch
        {
            'i' => third is 'n' or Fold.Nothing,
            'h' => third is 'a' or Fold.Nothing,
            'p' => true,
            _ => start + 1 < text.Length && !Fold.IsWord(second),
        };
    }
}
