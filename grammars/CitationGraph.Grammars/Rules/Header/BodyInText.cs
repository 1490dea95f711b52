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
        for (int i = title.Start; i < title.End; i++)
        {
            if (!char.IsLetter(text[i]) || (i > 0 && char.IsLetter(text[i - 1])))
            {
                continue;
            }

            if (Places.LevelTrie.TryExact(text, i, out ChannelTrie.Match level) && level.Letters >= 2 && (noise.IsNoisy || IsLevel(text[i..level.End], level.Value)))
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

    /// <summary>The first committee with a named place that issues or draws up something.</summary>
    public static LetterheadBody? Issuing(string text, NoiseProfile noise)
    {
        int zone = Math.Min(text.Length, IssuingZone);
        int verb = -1;
        for (int i = 0; i < zone; i++)
        {
            // Few words issue something: only the names before one are read.
            verb = verb < i ? NextVerb(text, i, Math.Min(text.Length, zone + LongestBody)) : verb;
            if (verb < 0)
            {
                break;
            }

            i = Math.Max(i, verb - LongestBody);
            if (!char.IsUpper(text[i]) || (i > 0 && char.IsLetter(text[i - 1])))
            {
                continue;
            }

            var cursor = new Cursor(text, i);
            if (!IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match) || match.PlaceName.IsEmpty
                || !IsCommittee(Bodies.Phrases[match.Body].Canonical))
            {
                continue;
            }

            PageFurniture.SkipGap(ref cursor);
            if (Issues.TryParse(ref cursor, out _))
            {
                return LetterheadBody.Of(text, match);
            }
        }

        return null;
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
            var cursor = new Cursor(text, i);
            if ((i == 0 || !char.IsLetterOrDigit(text[i - 1])) && Issues.TryParse(ref cursor, out _))
            {
                return i;
            }
        }

        return -1;
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
            if (char.IsUpper(name.Raw) && Places.ProvinceTrie.TryExact(zone, name.Position, out ChannelTrie.Match province))
            {
                return Places.Levels[level.Value] + " " + Places.Provinces[province.Value].Name;
            }
        }

        return string.Empty;
    }

    /// <summary>A word that begins like 'tỉnh', 'thành phố', 'TP'.</summary>
    private static bool MayBeginLevel(ReadOnlySpan<char> text, int start) =>
        start + 1 < text.Length && (Fold.Of(text[start + 1]) is 'i' or 'h' or 'p' || !char.IsLetter(text[start + 1])) && (start == 0 || !char.IsLetter(text[start - 1]));
}
