using System.Buffers;
using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>The bases of a document: from its first 'Căn cứ', 'Thực hiện', 'Theo' to where its text begins.
/// <code>
/// preamble = { cue citation { ';' citation } }
/// </code>
/// A cue holds over semicolons until the next one, or until a paragraph that begins with the body that issues.</summary>
internal sealed class Preamble
{
    private const int LongestPreamble = 40_000;
    private const float KindBudget = 0.9f;
    private const int LettersOfKind = 6;

    private const string Promulgates = "NAY CÔNG BỐ";

    private static readonly SearchValues<char> Stops = SearchValues.Create("\n;.,C");

    private readonly List<(int At, RelationKind Relation)> _turns = [];

    /// <summary>Where the first cue stands; the text's length where there is none.</summary>
    public int Start { get; private set; }

    /// <summary>Where the text proper begins.</summary>
    public int End { get; private set; }

    /// <summary>The relation at an offset inside.</summary>
    public RelationKind At(int offset)
    {
        int low = 0;
        int high = _turns.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_turns[middle].At > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low == 0 ? RelationKind.Cites : _turns[low - 1].Relation;
    }

    /// <summary>Finds the preamble behind the header.</summary>
    public static Preamble Find(string text, int headerEnd, NoiseProfile noise)
    {
        var preamble = new Preamble { Start = text.Length, End = text.Length };
        int limit = Math.Min(text.Length, headerEnd + LongestPreamble);
        int quiet = headerEnd + 6000;
        char heading = Fold.Nothing;
        bool begun = false;
        for (int i = NextStop(text, headerEnd, limit); i < limit; i = NextStop(text, i + 1, limit))
        {
            bool paragraph = i == 0 || (text[i - 1] == '\n' && (i == headerEnd || Paragraphs.BreaksAt(text, i - 1, headerEnd) || FollowsAddress(text, i - 1, headerEnd) || (preamble._turns.Count == 0 && TextBegins.FollowsHeading(text, i - 1, headerEnd))));
            bool clause = i > 0 && text[i - 1] is ';' or '.' or ',';
            bool basis = !paragraph && !clause && text[i] == 'C' && i > 0 && !char.IsLetter(text[i - 1]) && Cues.IsCanCu(text, i, noise);
            if (!paragraph && !clause && !basis)
            {
                continue;
            }

            int at = SkipMarks(text, i, limit);
            if (at >= limit || (!char.IsUpper(text[at]) && !char.IsAsciiDigit(text[at]) && text[at] != '|' && !Cues.IsLowered(text, at, noise)))
            {
                // Nothing begins before that: every unit is stepped over once.
                i = Math.Max(i, at - 1);
                continue;
            }

            if (paragraph && heading == Fold.Nothing && BasesHeading.At(text, at) is var first && first != Fold.Nothing)
            {
                heading = first;
                preamble.Start = Math.Min(preamble.Start, at);
                preamble._turns.Add((at, RelationKind.BasedOn));
                continue;
            }

            begun |= paragraph && i > headerEnd && (preamble._turns.Count == 0 || preamble._turns[^1].Relation == RelationKind.Cites) && TextBegins.Announces(text, i - 1, headerEnd);
            if ((paragraph && (heading == Fold.Nothing ? EndsPreamble(text, at) : BasesHeading.EndsAt(text, at, heading) || Paragraphs.StartsArticle(text, at))) || (clause && text[i - 1] == '.' && Paragraphs.StartsArticle(text, at)))
            {
                if (preamble._turns.Count > 0)
                {
                    preamble.End = at;
                    return preamble;
                }

                if (i > headerEnd + 200)
                {
                    break;
                }

                continue;
            }

            if (preamble._turns.Count > 0 && text.AsSpan(at).StartsWith(Promulgates, StringComparison.Ordinal))
            {
                // What an order promulgates is none of its bases.
                preamble._turns.Add((at, RelationKind.Cites));
            }
            else if ((paragraph || basis || text[i - 1] != ',' || preamble._turns.Count > 0) && (char.IsUpper(text[at]) || text[at] == 'c') && Cues.TryAt(text, at, noise, out RelationKind relation)
                && !(begun && relation == RelationKind.Implements && !TextBegins.LeadsToText(text, at, limit)))
            {
                begun = false;
                preamble.Start = Math.Min(preamble.Start, at);
                preamble._turns.Add((at, relation));
            }
            else if (preamble._turns.Count > 0 && (paragraph || text[i - 1] is ';' or ',') && StartsWithBody(text, at, noise, issues: !paragraph))
            {
                preamble._turns.Add((at, RelationKind.Cites));
            }
            else if (paragraph && preamble._turns.Count > 0 && heading == Fold.Nothing && (EndsSentence(text, i - 1, preamble.Start) || TextBegins.StartsWithDay(text, at)))
            {
                preamble._turns.Add((at, RelationKind.Cites));
            }

            if (preamble._turns.Count == 0 && i > quiet)
            {
                break;
            }
        }

        preamble.End = preamble._turns.Count == 0 ? headerEnd : limit;
        preamble.Start = preamble._turns.Count == 0 ? headerEnd : preamble.Start;
        return preamble;
    }

    /// <summary>The next offset behind a mark that may end a paragraph or a clause, or of the first letter of 'Căn cứ'.</summary>
    private static int NextStop(string text, int from, int limit)
    {
        if (from >= limit || from == 0 || text[from - 1] is '\n' or ';' or '.' or ',')
        {
            return from;
        }

        int offset = text.AsSpan(from, limit - from).IndexOfAny(Stops);
        return offset < 0 ? limit : text[from + offset] == 'C' ? from + offset : from + offset + 1;
    }

    /// <summary>A full stop ends the line that ends at <paramref name="lineEnd"/>: the paragraph behind it is no more of its list.</summary>
    private static bool EndsSentence(string text, int lineEnd, int floor)
    {
        int end = Printed.End(text, floor, lineEnd);
        return end > floor && text[end - 1] == '.';
    }

    private static readonly Parser<Unit> Address = Parse.Word("kinh gui");

    /// <summary>The line that ends at <paramref name="lineEnd"/> says to whom a letter goes: the text begins behind it.</summary>
    private static bool FollowsAddress(string text, int lineEnd, int headerEnd)
    {
        int reach = Math.Min(LongestAddress, lineEnd - headerEnd);
        int start = reach <= 0 ? -1 : text.LastIndexOf('\n', lineEnd - 1, reach);
        var cursor = new Cursor(text, start < 0 ? headerEnd : start + 1);
        cursor.SkipSpace();
        return lineEnd - cursor.Position is > 0 and < LongestAddress && Address.TryParse(ref cursor, out _);
    }

    private const int LongestAddress = 120;

    /// <summary>'|. CĂN CỨ': the one of a heading.</summary>
    private static bool IsNumeral(string text, int at) => at + 1 < text.Length && text[at + 1] == '.';

    private static int SkipMarks(string text, int at, int limit)
    {
        while (at < limit && (Fold.Of(text[at]) is ' ' or '\n' or Fold.Nothing or '-' or '+' or '„' or '~' || (text[at] == ':' && at + 1 < limit && text[at + 1] == ' ') || (text[at] == '|' && !IsNumeral(text, at))))
        {
            at++;
        }

        return at;
    }

    /// <summary>A body, within a paragraph only with what it does now: '..., UBND tỉnh ban hành Kế hoạch', not '...; Ủy ban nhân dân cấp huyện; ...' of a title.</summary>
    private static bool StartsWithBody(string text, int at, NoiseProfile noise, bool issues)
    {
        var cursor = new Cursor(text, at);
        if (!IssuerRule.TryBody(ref cursor, noise, out _)
            || (noise.IsNoisy && InstrumentKinds.Trie.TryFuzzy(text, at, noise.Channel, KindBudget, out ChannelTrie.Match kind) && kind.Letters >= LettersOfKind))
        {
            // 'Céng van' is a Công văn, not the Công an.
            return false;
        }

        PageFurniture.SkipGap(ref cursor);
        return !issues || (Issues.TryParse(ref cursor, out _) && !IsSecondOffice(text, at));
    }

    /// <summary>'của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn': the comma parts two offices of one person.</summary>
    private static bool IsSecondOffice(string text, int at)
    {
        int behind = Backwards.OverGap(text, at, Math.Max(0, at - 8));
        Span<char> buffer = stackalloc char[8];
        return behind > 0 && text[behind - 1] == ',' && WordBefore.Of(text, behind - 1, 0, buffer, out int word) is "truong" && WordBefore.Of(text, word, 0, buffer, out _) is "bo";
    }

    private static readonly Parser<Unit> Issues = Parse.OneOf(
        Parse.Word("ban hanh"), Parse.Word("xay dung"), Parse.Word("trien khai"), Parse.Word("to chuc"), Parse.Word("yeu cau"), Parse.Word("de nghi"), Parse.Word("huong dan"), Parse.Word("thong bao"));

    private static readonly Parser<Unit> This = Parse.Word("nay");

    /// <summary>'QUYẾT ĐỊNH:', 'QUYẾT NGHỊ:', 'Điều 1', 'Chương I', 'Phần', 'I.', 'A.', '1.'.</summary>
    private static bool EndsPreamble(string text, int at)
    {
        Span<char> buffer = stackalloc char[24];
        int stop = text.AsSpan(at, Math.Min(text.Length - at, 24)).IndexOf('\n');
        ReadOnlySpan<char> line = Paragraphs.Folded(text, at, at + (stop < 0 ? Math.Min(text.Length - at, 24) : stop), buffer);
        if (line.StartsWith("i.", StringComparison.Ordinal) || line.StartsWith("1.", StringComparison.Ordinal) || line.StartsWith("1, ", StringComparison.Ordinal) || line.StartsWith("|.", StringComparison.Ordinal) || line.StartsWith("a.", StringComparison.Ordinal)
            || line.StartsWith("i ", StringComparison.Ordinal) || line.StartsWith("phan ", StringComparison.Ordinal) || line.StartsWith("chuong ", StringComparison.Ordinal)
            || Paragraphs.StartsArticle(text, at))
        {
            return true;
        }

        if (char.IsUpper(text[at]) && InstrumentKinds.Trie.TryExact(text, at, out ChannelTrie.Match kind))
        {
            // 'Pháp lệnh này sửa đổi, bổ sung ...': the paper speaks of itself.
            var behind = new Cursor(text, kind.End);
            behind.SkipSpace();
            return This.TryParse(ref behind, out _);
        }

        return char.IsUpper(text[at]) && line.Length is >= 9 and <= 14 && (line.EndsWith("dinh:", StringComparison.Ordinal) || line.EndsWith("nghi:", StringComparison.Ordinal) || line.EndsWith("inh:", StringComparison.Ordinal));
    }
}
