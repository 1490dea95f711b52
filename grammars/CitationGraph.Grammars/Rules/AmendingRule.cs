using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>Laws whose name names the laws that they amend.
/// <code>
/// amending = 'sửa đổi' [[','] 'bổ sung'] ['một số điều' | words] ['của'] law { (',' | 'và') law }
/// </code>
/// 'Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu số 57/2024/QH15': number and date
/// belong to the outer law.</summary>
internal static partial class AmendingRule
{
    private const int LongestLead = 160;
    private const int LongestName = 900;
    private const float CueBudget = 1.3f;

    private static readonly string[] Cues =
    [
        "sửa đổi", "sửa đổi, bổ sung", "sửa đổi, bổ sung một số điều của", "sửa đổi, bổ sung một số điều", "sửa đổi một số điều của", "bổ sung một số điều của", "sửa đổi, bổ sung các điều",
    ];

    private static readonly ChannelTrie Cue = ChannelTrie.Of(Cues);

    /// <summary>Reads the name of an amending law at the cursor.</summary>
    public static bool TryParse(Cursor cursor, NoiseProfile noise, ref LawMatch match)
    {
        ReadOnlySpan<char> text = cursor.Text;
        int start = cursor.Position;
        if (cursor.Current is not ('s' or 'b' or '5' or '$'))
        {
            return false;
        }

        if (!TryCue(text, start, noise, out ChannelTrie.Match cue))
        {
            return false;
        }

        match.Amending = true;
        match.Cost += cue.Cost;
        int innerStart = -1;
        if (noise.IsNoisy && TryManyLaws(text, cue.End, noise, out int end, out _))
        {
            match.Name = new TextSpan(start, end);
            match.Span = match.Span with { End = end };
            match.HeadEnd = end;
            return true;
        }

        end = cue.End;
        match.InnerNumbers = IsEnacted(text, match.Span.Start) || IsTitle(text, match.Span.Start, start);
        var at = new Cursor(text, cue.End);
        bool bare = cue.Value == 0 && at.Current == ',';
        int limit = bare ? cue.End : Math.Min(text.Length, start + LongestLead);
        while (at.Position < limit && !at.AtEnd)
        {
            Cursor before = at;
            PageFurniture.SkipGap(ref at);
            if (at.Current is ';' or '.' or '(' or ')' or '"' or ':')
            {
                break;
            }

            if (!IsCounted(text, at.Position) && TryInnerLaw(at, noise, out int lawEnd))
            {
                innerStart = innerStart < 0 ? at.Position : innerStart;
                end = lawEnd;
                at = new Cursor(text, lawEnd);
                SkipInnerNumber(ref at, noise, numbered: match.InnerNumbers, out bool skipped);
                match.InnerNumbers |= skipped;
                end = at.Position;
                limit = Math.Min(text.Length, start + LongestName);
                if (!TryJoin(ref at, noise) && !TryJoinPart(text[cue.End..innerStart], ref at, noise))
                {
                    break;
                }

                continue;
            }

            if (innerStart >= 0 || EndsName(at, noise))
            {
                break;
            }

            while (!at.AtEnd && Fold.IsWord(at.Current))
            {
                at.Advance();
            }

            if (at.Position > before.Position)
            {
                end = at.Position;
            }

            if (!Fold.IsSpace(at.Current))
            {
                if (at.Current is not (',' or '-'))
                {
                    break;
                }

                at.Advance();
            }
        }

        match.Name = new TextSpan(start, end);
        match.Inner = innerStart < 0 ? default : new TextSpan(innerStart, end);
        match.Span = match.Span with { End = end };
        match.HeadEnd = end;
        return true;
    }

    /// <summary>'sửa đổi' alone.</summary>
    public static bool IsBare(ReadOnlySpan<char> text, TextSpan name) => Cue.TryExact(text, name.Start, out ChannelTrie.Match cue) && cue.Value == 0 && cue.End == name.End;

    /// <summary>The words before the inner laws: the usual ones as they are written, where a scan or a broken text layer ('m ột s ố') misspelt them.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="span">The words.</param>
    /// <param name="noise">How the text was read.</param>
    public static string Lead(ReadOnlySpan<char> text, TextSpan span, NoiseProfile noise)
    {
        string lead = IssuerName.Collapse(text[span.Start..span.End]);
        if (!TryCue(text, span.Start, noise, out ChannelTrie.Match cue))
        {
            return lead;
        }

        string usual = Cues[cue.Value];
        if (noise.IsNoisy && TryManyLaws(text, cue.End, noise, out int end, out string many) && end == span.End)
        {
            return usual + " " + many;
        }

        return Fold.Of(lead).StartsWith(Fold.Of(usual), StringComparison.Ordinal) || cue.End > span.End
            ? lead
            : (usual + " " + IssuerName.Collapse(text[cue.End..span.End])).TrimEnd();
    }

    private static bool TryCue(ReadOnlySpan<char> text, int start, NoiseProfile noise, out ChannelTrie.Match cue) =>
        Cue.TryExact(text, start, out cue) || Cue.TryFuzzy(text, start, noise.Channel, noise.IsNoisy ? CueBudget : noise.PerLetter, out cue);

    /// <summary>Laws that amend many say what those are about: names that no capital marks are known by their words.</summary>
    private static readonly string[] ManyLaws = ["luật có liên quan đến quy hoạch", "các luật liên quan đến đầu tư xây dựng cơ bản", "các luật về thuế"];

    private static readonly ChannelTrie Many = ChannelTrie.Of(ManyLaws);

    private const int MostDigits = 3;

    private static bool TryManyLaws(ReadOnlySpan<char> text, int start, NoiseProfile noise, out int end, out string name)
    {
        var at = new Cursor(text, start);
        PageFurniture.SkipGap(ref at);
        int count = at.Position;
        while (char.IsAsciiDigit(at.Raw) && at.Position - count < MostDigits)
        {
            at.Advance();
        }

        string counted = text[count..at.Position].ToString();
        PageFurniture.SkipGap(ref at);
        bool found = Many.TryFuzzy(text, at.Position, noise.Channel, noise.PerLetter, out ChannelTrie.Match match) && (counted.Length > 0) == (match.Value == 0);
        end = found ? match.End : start;
        name = !found ? string.Empty : counted.Length == 0 ? ManyLaws[match.Value] : counted + (char.IsUpper(at.Raw) ? " L" : " l") + ManyLaws[match.Value][1..];
        return found;
    }

    /// <summary>'của 11 luật có liên quan': a number of laws names none.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end > 0 && Fold.IsSpace(Fold.Of(text[end - 1])))
        {
            end--;
        }

        return end > 0 && char.IsAsciiDigit(text[end - 1]);
    }

    private static readonly Parser<Unit> NameEnd = Parse.OneOf(Parse.Word("so"), Parse.Word("ngay"), Parse.Word("nam"), Parse.Word("da"), Parse.Word("duoc"), Parse.Word("quy dinh"), Parse.Word("co hieu luc"), Parse.Word("nay"),
        Parse.Word("nghi dinh"), Parse.Word("thong tu"), Parse.Word("nghi quyet"), Parse.Word("quyet dinh"));

    /// <summary>'số' of a number, but not that of 'một số điều'.</summary>
    private static bool EndsName(Cursor at, NoiseProfile noise)
    {
        Cursor word = at;
        if (noise.IsNoisy && at.Current == 's' && LawRule.TryNumberOf(ref word))
        {
            return true;
        }

        if (!NameEnd.TryParse(ref word, out _))
        {
            return false;
        }

        PageFurniture.SkipGap(ref word);
        bool number = char.IsAsciiDigit(word.Raw);
        return at.Current != 's' || number;
    }
}
