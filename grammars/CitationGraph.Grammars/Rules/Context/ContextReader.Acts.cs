using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>What the document itself does to what it cites.</content>
internal sealed partial class ContextReader
{
    private void Act(Draft draft, RelationKind act, ReadOnlySpan<char> lead, bool partly = false) => Act(draft, act, lead, _effective, partly);

    private void Act(Draft draft, RelationKind act, ReadOnlySpan<char> lead, CitedDate since, bool partly = false)
    {
        if (_rank > 0 && Rank(draft) > 0 && _rank > Rank(draft) && act is RelationKind.Amends or RelationKind.Replaces or RelationKind.Repeals)
        {
            // A circular changes no decree, a decree no law: they stand in the title of what it does change.
            return;
        }

        if (_year > 0 && _year < draft.Year && act != RelationKind.Guides)
        {
            // Nothing changes what is newer; a scan may have misread either year.
            return;
        }

        int end = draft.Span.End;
        bool part = act is RelationKind.Repeals or RelationKind.Replaces or RelationKind.Suspends && (partly || IsPart(BehindPrevious(draft, lead)) || LeavesPart(draft, ref end) || ListsParts(draft, ref end));
        if (act == RelationKind.Amends)
        {
            _amended = KeyOf(draft);
        }

        if (act != RelationKind.Guides)
        {
            // What is detailed stays as it is, and is cited on nearly every page: it is told as a relation, and of the title's mention only.
            draft.Relation = act;
            _ownActs.TryAdd(draft.Key, act);
        }

        Add(StatedRelation.Self, act, draft, part, since, Math.Max(0, draft.Span.Start - Math.Min(lead.Length, 120)), end);
    }

    /// <summary>The end of the lead that belongs to this instrument: 'Điều 6 Nghị định A và Nghị định B' says nothing of a part of B.</summary>
    private ReadOnlySpan<char> BehindPrevious(Draft draft, ReadOnlySpan<char> lead)
    {
        int index = _drafts.BinarySearch(draft, ByStart);
        int gap = index > 0 ? draft.Span.Start - _drafts[index - 1].Span.End : lead.Length;
        return gap >= 0 && gap < lead.Length ? lead[^gap..] : lead;
    }

    /// <summary>'sửa đổi' of 'Thay thế A; sửa đổi B': what stands before this instrument behind a semicolon, empty where none parts it from the one before.</summary>
    private ReadOnlySpan<char> ClauseOf(Draft draft, ReadOnlySpan<char> lead)
    {
        ReadOnlySpan<char> between = BehindPrevious(draft, lead);
        int semicolon = between.Length < lead.Length ? between.LastIndexOf(';') : -1;
        return semicolon < 0 ? default : between[(semicolon + 1)..];
    }

    private static readonly Comparer<Draft> ByStart = Comparer<Draft>.Create(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));

    /// <summary>A part of the instrument is named between the verb and it.</summary>
    private static bool IsPart(ReadOnlySpan<char> lead)
    {
        int verb = Math.Max(lead.LastIndexOf("bai bo", StringComparison.Ordinal), lead.LastIndexOf("thay the", StringComparison.Ordinal));
        // '...; Quyết định B': what stands before the semicolon is the title of A.
        ReadOnlySpan<char> between = BehindHeading(lead[Math.Max(verb < 0 ? 0 : verb + 6, lead.LastIndexOf(';') + 1)..]);
        return between.Contains("dieu ", StringComparison.Ordinal) || between.Contains("khoan ", StringComparison.Ordinal) || between.Contains("diem ", StringComparison.Ordinal)
            || between.Contains("phu luc", StringComparison.Ordinal) || between.Contains("mau so", StringComparison.Ordinal) || between.Contains("cum tu", StringComparison.Ordinal)
            || between.Contains("mot so", StringComparison.Ordinal) || between.Contains("mot phan", StringComparison.Ordinal) || between.Contains("muc ", StringComparison.Ordinal) || NamesContents(between)
            || between.Contains("quy dinh tai", StringComparison.Ordinal) || between.Contains("quy dinh trong", StringComparison.Ordinal) || between.Contains("cong bo tai", StringComparison.Ordinal) || between.Trim() is "tai" || between.Contains("dinh khac ", StringComparison.Ordinal) || NamesChapter(between) || NamesRules(between.TrimEnd());
    }

    /// <summary>'một số nội dung', not 'toàn bộ nội dung'.</summary>
    private static bool NamesContents(ReadOnlySpan<char> words)
    {
        int at = words.IndexOf("noi dung", StringComparison.Ordinal);
        return at >= 0 && !words[..at].TrimEnd().EndsWith("toan bo", StringComparison.Ordinal);
    }

    /// <summary>'các quy định liên quan đến vị trí việc làm tại Nghị định A'.</summary>
    private static bool NamesRules(ReadOnlySpan<char> words) =>
        words.Contains("cac quy dinh ", StringComparison.Ordinal) && (words.EndsWith(" tai", StringComparison.Ordinal) || words.EndsWith(" trong", StringComparison.Ordinal));

    private static bool NamesChapter(ReadOnlySpan<char> words)
    {
        int at = words.IndexOf("chuong ", StringComparison.Ordinal) + "chuong ".Length;
        return at >= "chuong ".Length && at < words.Length && words[at] is 'i' or 'v' or 'x' or (>= '1' and <= '9');
    }

    /// <summary>Steps over 'Điều 4.': the article of the document itself.</summary>
    private static ReadOnlySpan<char> BehindHeading(ReadOnlySpan<char> lead)
    {
        ReadOnlySpan<char> words = lead.TrimStart();
        ReadOnlySpan<char> number = words.StartsWith("dieu ", StringComparison.Ordinal) ? words["dieu ".Length..] : default;
        ReadOnlySpan<char> behind = number.TrimStart("0123456789");
        return behind.Length < number.Length && behind.Length > 0 && behind[0] is '.' or ':' ? behind : lead;
    }

    /// <summary>'Phần hết hiệu lực', 'Văn bản hết hiệu lực', 'Ngày hết hiệu lực', 'Tình trạng: Hết hiệu lực': the columns and rows of a web site that tells
    /// what became of a text.</summary>
    private bool IsHeading(ReadOnlySpan<char> lead, int mark)
    {
        ReadOnlySpan<char> before = lead.EndsWith("het hieu ", StringComparison.Ordinal) ? lead[..^"het hieu ".Length].TrimEnd() : lead;
        // '... hướng dẫn trình bày văn bản hết hiệu lực' is a title and its end.
        bool capital = _noise.IsNoisy || _text.AsSpan(Math.Max(0, mark - LongestHeading), Math.Min(mark, LongestHeading)).ContainsAny('V', 'P');
        return (capital && (before.EndsWith(" phan", StringComparison.Ordinal) || before.EndsWith(" van ban", StringComparison.Ordinal))) || before.EndsWith("(van ban", StringComparison.Ordinal)
            || before.EndsWith(" ngay", StringComparison.Ordinal) || before.EndsWith(":", StringComparison.Ordinal);
    }

    private const int LongestHeading = 24;

    /// <summary>'Nghị định số ...; Nghị định số ... hết hiệu lực kể từ ngày ...': all of the sentence before the words.</summary>
    private void MarkRepealed(List<int> forceMarks)
    {
        int next = 0;
        int acted = 0;
        bool told = false;
        Span<char> leadBuffer = stackalloc char[40];
        Span<char> buffer = stackalloc char[LeadLength];
        foreach (int mark in forceMarks)
        {
            ReadOnlySpan<char> lead = Clause(Math.Max(0, mark - 40), mark, leadBuffer);
            if (mark < _preamble.End || !(lead.EndsWith("het hieu ", StringComparison.Ordinal) || lead.EndsWith("cham dut hieu ", StringComparison.Ordinal) || lead.EndsWith("khong con hieu ", StringComparison.Ordinal))
                || lead.EndsWith("nay het hieu ", StringComparison.Ordinal) || IsHeading(lead, mark) || (_quoted?.Contains(mark) ?? false))
            {
                continue;
            }

            int start = Paragraphs.SentenceStart(_text, mark, Paragraphs.Start(_text, mark, _preamble.End));
            while (next < _drafts.Count && _drafts[next].Span.Start < start)
            {
                next++;
            }

            // What stands before an earlier mark of the sentence was acted on.
            int from = Math.Max(next, acted);
            int only = _text.AsSpan(start, mark - start).LastIndexOf(Only, StringComparison.Ordinal);
            while (only >= 0 && from < _drafts.Count && _drafts[from].Span.Start < start + only)
            {
                // 'Thông tư này thay thế A; riêng Điều 51 B hết hiệu lực kể từ ...': A is another clause's.
                from++;
            }

            int end = from;
            while (end < _drafts.Count && _drafts[end].Span.End <= mark)
            {
                end++;
            }

            if (end == next || SpeaksOfAnother(mark) || IsTerm(Clause(start, _drafts[end - 1].Span.Start, buffer)))
            {
                continue;
            }

            CitedDate since = EffectiveDate.TryBehind(_text, mark, _header.Header.Date, _noise.IsNoisy, out CitedDate day) ? day : _effective;
            acted = end;
            bool partly = false;
            for (int i = from; i < end; i++)
            {
                if (_drafts[i].IsInner)
                {
                    // 'Luật sửa đổi, bổ sung một số điều của Luật A hết hiệu lực': A stays.
                    continue;
                }

                told = i > next && TellsOf(_drafts[i - 1], _drafts[i], told);
                ReadOnlySpan<char> before = Clause(start, _drafts[i].Span.Start, buffer);
                if (told && _ownActs.TryGetValue(_drafts[i].Key, out RelationKind own))
                {
                    // 'A; B sửa đổi A hết hiệu lực'.
                    _drafts[i].Relation = own;
                }
                else if (!told && !GoesOn(_drafts[i], mark) && MayEnd(_drafts[i]) && !IsShortName(_drafts[i].Span.Start) && !IsException(before) && !before.Contains("theo quy dinh", StringComparison.Ordinal))
                {
                    partly = i == from ? IsHeldIn(before) : partly && ListRule.Joins(_text, _drafts[i - 1].Span.End, _drafts[i].Span.Start);
                    Act(_drafts[i], RelationKind.Repeals, before, since, partly);
                }
            }
        }
    }

    /// <summary>'Riêng Điều 5 Quyết định A tiếp tục thực hiện đến hết năm; các quy định khác của Quyết định A hết hiệu lực': the first is said of what stays.</summary>
    private bool GoesOn(Draft draft, int mark)
    {
        int from = draft.Span.End;
        int length = Math.Min(mark - from, LongestGap);
        int semicolon = length > 0 ? _text.AsSpan(from, length).IndexOf(';') : -1;
        return semicolon > 0 && _text.AsSpan(from, semicolon).Contains(Continues, StringComparison.Ordinal);
    }

    private const string Continues = "tiếp tục";

    /// <summary>A letter or a plan that says of a decree that it has ceased only tells so; a plan may end a plan.</summary>
    private bool MayEnd(Draft draft) => _enacts || _header.Header.Type.Length == 0 || draft.Type == _header.Header.Type;

    /// <summary>'Các thủ tục hành chính đã công bố tại', 'Các quy định về phí tại': said of all that are listed.</summary>
    private static bool IsHeldIn(ReadOnlySpan<char> lead) => NamesRules(lead.TrimEnd()) || lead.TrimEnd().EndsWith("cong bo tai", StringComparison.Ordinal);

    /// <summary>'hết hiệu lực kể từ ngày Thông tư này có hiệu lực' in a decision quotes a circular.</summary>
    private bool SpeaksOfAnother(int mark)
    {
        ReadOnlySpan<char> behind = Paragraphs.Folded(_text, mark, Math.Min(_text.Length, mark + LongestTerm), stackalloc char[LongestTerm]);
        int self = behind.IndexOf(" nay co hieu", StringComparison.Ordinal);
        foreach (string kind in self < 0 || _own.Kind.Length == 0 || _header.Header.Type == Consolidated ? [] : SelfNames)
        {
            if (behind[..self].EndsWith(" ngay " + kind, StringComparison.Ordinal))
            {
                return kind != _own.Kind && !_own.Kind.StartsWith(kind, StringComparison.Ordinal);
            }
        }

        return false;
    }

    private const int LongestTerm = 80;

    private const string Only = "; riêng ";

    private static readonly string[] SelfNames = ["thong tu", "nghi dinh", "luat"];

    /// <summary>'... cho đến khi', '... kể từ ngày' before the instrument: that it ends is the term of something else.</summary>
    private static bool IsTerm(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> end = before.TrimEnd();
        return end.EndsWith(" khi", StringComparison.Ordinal) || end.EndsWith(" ngay", StringComparison.Ordinal) || end.EndsWith(" neu", StringComparison.Ordinal);
    }

    /// <summary>'Luật A đã được sửa đổi, bổ sung theo Luật B và Luật C hết hiệu lực': B and C only tell of A.</summary>
    private bool TellsOf(Draft previous, Draft draft, bool told)
    {
        int from = previous.Span.End;
        int to = draft.Span.Start;
        if (to <= from || to - from > LongestGap)
        {
            return told && to <= from;
        }

        ReadOnlySpan<char> gap = Clause(from, to, stackalloc char[LongestGap]);
        if (ActRule.Between(gap[(gap.LastIndexOf(';') + 1)..], out RelationKind act, out bool reversed) && (!reversed || !gap.Contains(';')))
        {
            // 'Nghị định A quy định chi tiết một số điều của Luật B hết hiệu lực': B, too, only tells of A.
            return reversed ? act == RelationKind.Amends : act is RelationKind.Amends or RelationKind.Guides;
        }

        // '... quy định chi tiết Luật B và Nghị định C hết hiệu lực': C is no law beside B.
        return told && ListRule.Joins(_text, from, to) && !_text.AsSpan(from, to - from).Contains(';') && draft.Type == previous.Type && draft.Name.Length > 0 == previous.Name.Length > 0;
    }
}
