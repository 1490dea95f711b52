using System.Buffers;
using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>Finds the preamble behind the header: every place where a paragraph, a clause or a basis may begin is asked what turns there.</summary>
internal sealed class PreambleSearch
{
    private const int LongestPreamble = 40_000;

    /// <summary>No cue in so much text behind the header: there is none.</summary>
    private const int LongestQuiet = 6000;

    /// <summary>So far behind the header a heading without a cue before it begins the text.</summary>
    private const int NearHeader = 200;

    private const float KindBudget = 0.9f;
    private const int LettersOfKind = 6;

    private const string Promulgates = "NAY CÔNG BỐ";

    private static readonly SearchValues<char> Stops = SearchValues.Create("\n;.,C");

    private readonly string _text;
    private readonly int _headerEnd;
    private readonly int _limit;
    private readonly NoiseProfile _noise;
    private readonly Preamble _found = new();

    /// <summary>The first number of the headings, once the bases stand under one of their own.</summary>
    private char _heading = Fold.Nothing;

    /// <summary>The text was announced ('... như sau:'): what it tells to do is no basis.</summary>
    private bool _announced;

    /// <summary>The list of what amended a consolidated text has begun.</summary>
    private bool _amenders;

    /// <summary>Behind the bases that a note quotes.</summary>
    private int _quotedTo;

    private PreambleSearch(string text, int headerEnd, NoiseProfile noise)
    {
        (_text, _headerEnd, _noise) = (text, headerEnd, noise);
        _limit = Math.Min(text.Length, headerEnd + LongestPreamble);
    }

    /// <summary>A place where something may begin.</summary>
    /// <param name="Stop">Behind the mark that ends what stands before it.</param>
    /// <param name="At">Behind blanks and marks of lists.</param>
    /// <param name="IsParagraph">True where a paragraph begins.</param>
    /// <param name="IsClause">True behind a semicolon, a full stop or a comma.</param>
    private readonly record struct Beginning(int Stop, int At, bool IsParagraph, bool IsClause);

    /// <summary>The preamble; empty at the end of the header where there is none.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="headerEnd">Where the letterhead and the title end.</param>
    /// <param name="noise">How the text was read.</param>
    public static Preamble Find(string text, int headerEnd, NoiseProfile noise)
    {
        var search = new PreambleSearch(text, headerEnd, noise);
        int end = search.Run();
        search._found.End = search._found.IsEmpty ? headerEnd : end;
        return search._found;
    }

    /// <summary>Reads all turns; returns where the text proper begins.</summary>
    private int Run()
    {
        for (int i = NextStop(_text, _headerEnd, _limit); i < _limit; i = NextStop(_text, i + 1, _limit))
        {
            if (!TryBegin(ref i, out Beginning beginning) || TakesHeading(beginning))
            {
                continue;
            }

            _announced |= beginning.IsParagraph && i > _headerEnd && _found.Last == RelationKind.Cites && TextBegins.Announces(_text, i - 1, _headerEnd);
            if (EndsAt(beginning) && !IsAmender(beginning))
            {
                if (!_found.IsEmpty || i > _headerEnd + NearHeader)
                {
                    return beginning.At;
                }

                continue;
            }

            if (TurnAt(beginning) is { } relation)
            {
                _found.Turn(beginning.At, relation);
            }

            if (_found.IsEmpty && i > _headerEnd + LongestQuiet)
            {
                break;
            }
        }

        return _limit;
    }

    /// <summary>True where a paragraph, a clause or 'Căn cứ' begins with a capital, a number or a cue that a scan made small.</summary>
    /// <param name="stop">The place; moved on over blanks before which nothing begins, so that every unit is stepped over once.</param>
    /// <param name="beginning">What begins.</param>
    private bool TryBegin(ref int stop, out Beginning beginning)
    {
        bool paragraph = stop == 0 || (_text[stop - 1] == '\n' && BeginsParagraph(stop));
        bool clause = stop > 0 && _text[stop - 1] is ';' or '.' or ',';
        beginning = default;
        if (!paragraph && !clause && !(_text[stop] == 'C' && stop > 0 && !char.IsLetter(_text[stop - 1]) && Cues.IsCanCu(_text, stop, _noise)))
        {
            return false;
        }

        int at = SkipMarks(_text, stop, _limit);
        at = paragraph && (_noise.IsNoisy || !_found.IsEmpty) ? Specks.Over(_text, at, _limit) : at;
        if (at >= _limit || (!char.IsUpper(_text[at]) && !char.IsAsciiDigit(_text[at]) && _text[at] != '|' && !Cues.IsLowered(_text, at, _noise)))
        {
            stop = Math.Max(stop, at - 1);
            return false;
        }

        beginning = new Beginning(stop, at, paragraph, clause);
        return true;
    }

    private bool BeginsParagraph(int stop) =>
        stop == _headerEnd || Paragraphs.BreaksAt(_text, stop - 1, _headerEnd) || FollowsAddress(_text, stop - 1, _headerEnd)
        || (_found.IsEmpty && TextBegins.FollowsHeading(_text, stop - 1, _headerEnd));

    /// <summary>'I. CĂN CỨ PHÁP LÝ': what is listed under it are bases.</summary>
    private bool TakesHeading(Beginning beginning)
    {
        if (!beginning.IsParagraph || _heading != Fold.Nothing || BasesHeading.At(_text, beginning.At) is not (not Fold.Nothing and var first))
        {
            return false;
        }

        _heading = first;
        _found.Turn(beginning.At, RelationKind.BasedOn);
        return true;
    }

    /// <summary>'... được sửa đổi, bổ sung bởi: 1. Thông tư B; 2. Thông tư C': the list at the head of a consolidated text stands before its bases.</summary>
    private bool IsAmender(Beginning beginning)
    {
        (int stop, int at, bool paragraph, _) = beginning;
        if (!paragraph || !_found.IsEmpty || !char.IsAsciiDigit(_text[at]))
        {
            return false;
        }

        int end = Printed.End(_text, _headerEnd, stop);
        _amenders |= end > _headerEnd && _text[end - 1] == ':' && WordBefore.Of(_text, end - 1, _headerEnd, stackalloc char[8], out _) is "boi";
        return _amenders;
    }

    private bool EndsAt(Beginning beginning)
    {
        (int stop, int at, bool paragraph, bool clause) = beginning;
        bool article = clause && _text[stop - 1] == '.' && Paragraphs.StartsArticle(_text, at);
        return article || (paragraph && (_heading == Fold.Nothing ? EndsPreamble(_text, at) : BasesHeading.EndsAt(_text, at, _heading) || Paragraphs.StartsArticle(_text, at)));
    }

    /// <summary>The relation that begins there, or null.</summary>
    private RelationKind? TurnAt(Beginning beginning)
    {
        (int stop, int at, bool paragraph, bool clause) = beginning;
        bool begun = !_found.IsEmpty;
        if (begun && _text.AsSpan(at).StartsWith(Promulgates, StringComparison.Ordinal))
        {
            // What an order promulgates is none of its bases.
            return RelationKind.Cites;
        }

        bool afterComma = !paragraph && clause && _text[stop - 1] == ',';
        if ((begun || !afterComma) && (char.IsUpper(_text[at]) || _text[at] == 'c') && Cues.TryAt(_text, at, _noise, out RelationKind relation)
            && !(_announced && relation == RelationKind.Implements && !TextBegins.LeadsToText(_text, at, _limit)))
        {
            _announced = false;
            return at < _quotedTo || IsQuoted(at) ? RelationKind.Cites : relation;
        }

        bool goesOn = paragraph || (clause && _text[stop - 1] is ';' or ',');
        if (begun && goesOn && StartsWithBody(_text, at, _noise, issues: !paragraph))
        {
            return RelationKind.Cites;
        }

        bool tells = begun && paragraph && _heading == Fold.Nothing && (EndsSentence(_text, stop - 1, _found.Start) || TextBegins.StartsWithDay(_text, at));
        return tells ? RelationKind.Cites : null;
    }

    /// <summary>'Thông tư B có căn cứ ban hành như sau: “Căn cứ ...”': the bases of another instrument.</summary>
    private bool IsQuoted(int at)
    {
        if (at == 0 || Fold.Of(_text[at - 1]) != '"' || Printed.End(_text, _headerEnd, at - 1) is var end && (end <= _headerEnd || _text[end - 1] != ':'))
        {
            return false;
        }

        int length = _text.AsSpan(at, _limit - at).IndexOfAny('”', '"');
        _quotedTo = length < 0 ? at : at + length;
        return length >= 0;
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

    /// <summary>The line that ends at <paramref name="lineEnd"/> says to whom a letter goes, or is the last of the list below such a
    /// line: the text begins behind it.</summary>
    private static bool FollowsAddress(string text, int lineEnd, int headerEnd)
    {
        for (int lines = 0; lines < MostAddressees; lines++)
        {
            int reach = Math.Min(LongestAddress, lineEnd - headerEnd);
            int start = reach <= 0 ? -1 : text.LastIndexOf('\n', lineEnd - 1, reach);
            var cursor = new Cursor(text, start < 0 ? headerEnd : start + 1);
            cursor.SkipSpace();
            if (cursor.Raw != '-' || start < 0)
            {
                return lineEnd - cursor.Position is > 0 and < LongestAddress && Address.TryParse(ref cursor, out _);
            }

            lineEnd = start;
        }

        return false;
    }

    private const int LongestAddress = 120;
    private const int MostAddressees = 8;

    /// <summary>'|. CĂN CỨ': the one of a heading.</summary>
    private static bool IsNumeral(string text, int at) => at + 1 < text.Length && text[at + 1] == '.';

    private static int SkipMarks(string text, int at, int limit)
    {
        while (at < limit && (Fold.Of(text[at]) is ' ' or '\n' or Fold.Nothing or '-' or '+' or '„' or '~' or 'ˆ' or '_' or '`' || (text[at] == ':' && at + 1 < limit && text[at + 1] == ' ') || (text[at] == '|' && !IsNumeral(text, at))))
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
