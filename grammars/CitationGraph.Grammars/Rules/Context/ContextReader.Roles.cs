using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>How the document itself uses what it cites.</content>
internal sealed partial class ContextReader
{
    private void ReadRole(Draft draft, bool quoted, bool nested)
    {
        int at = draft.Span.Start;
        if (at >= _preamble.Start && at < _preamble.End)
        {
            ReadPreambleRole(draft, nested);
            return;
        }

        if (at < _preamble.Start)
        {
            return;
        }

        int paragraph = Paragraphs.Start(_text, at, _preamble.End);
        bool enacts = _enacts && at < _enactingEnd;
        if (!quoted && !enacts && at - paragraph > LongestIssuedWith && !SaysThis(paragraph, at))
        {
            return;
        }

        Span<char> buffer = stackalloc char[LeadLength];
        ReadOnlySpan<char> whole = Clause(paragraph, at, buffer);
        if (quoted)
        {
            if (_amended.Length > 0 && ActRule.Opens(whole, out RelationKind theirs) && _amended != KeyOf(draft))
            {
                Add(_amended, theirs == RelationKind.Replaces ? RelationKind.Amends : theirs, draft, theirs == RelationKind.Repeals, CitedDate.None, paragraph, draft.Span.End);
            }

            return;
        }

        if (IsIssuedWith(whole))
        {
            draft.Relation = RelationKind.IssuedWith;
            return;
        }

        if (nested && !(_ownActs.TryGetValue(draft.Key, out RelationKind known) && known == RelationKind.Amends))
        {
            return;
        }

        int sentence = Paragraphs.SentenceStart(_text, at, paragraph);
        ReadOnlySpan<char> lead = sentence == paragraph ? whole : Clause(sentence, at, stackalloc char[LeadLength]);
        if ((enacts && (ActRule.Opens(lead, out RelationKind act) || FromIntroduction(paragraph, out act))) || ActRule.OfThis(lead, out act))
        {
            if (!IsException(lead))
            {
                Act(draft, act, lead);
            }
        }
    }

    /// <summary>'này' stands before: only such a sentence can speak of the document itself.</summary>
    private bool SaysThis(int from, int to)
    {
        ReadOnlySpan<char> text = _text.AsSpan(from, to - from);
        return text.Contains("này", StringComparison.Ordinal) || text.Contains("nay", StringComparison.Ordinal) || text.Contains("na\u0300y", StringComparison.Ordinal) || text.Contains("NÀY", StringComparison.Ordinal);
    }

    /// <summary>In the preamble a cue decides; inside a proposal to change an instrument that this document does change, the
    /// change.</summary>
    private void ReadPreambleRole(Draft draft, bool nested)
    {
        RelationKind cue = _preamble.At(draft.Span.Start);
        if (cue == RelationKind.BasedOn || !_ownActs.TryGetValue(draft.Key, out RelationKind own) || cue == RelationKind.Implements && !InProposal(draft))
        {
            draft.Relation = cue;
            if (cue == RelationKind.Cites && !nested)
            {
                ReadPromulgation(draft);
            }

            return;
        }

        draft.Relation = own;
    }

    /// <summary>'UBND tỉnh ban hành Quyết định sửa đổi, bổ sung ... của Quyết định số ...'.</summary>
    private void ReadPromulgation(Draft draft)
    {
        int paragraph = Paragraphs.Start(_text, draft.Span.Start, _preamble.Start);
        ReadOnlySpan<char> lead = Paragraphs.Folded(_text, paragraph, draft.Span.Start, stackalloc char[LeadLength]);
        if (!lead.Contains("ban hanh ", StringComparison.Ordinal))
        {
            return;
        }

        lead = _noise.IsNoisy ? Outlines.Restore(lead, stackalloc char[LeadLength]) : lead;
        int issues = lead.IndexOf("ban hanh ", StringComparison.Ordinal);
        foreach (string verb in new[] { "sua doi", "bai bo", "thay the", "dinh chinh" })
        {
            int at = issues < 0 ? -1 : lead[issues..].IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && ActRule.Opens(lead[(issues + at)..], out RelationKind act))
            {
                Act(draft, act, lead[(issues + at)..]);
                return;
            }
        }
    }

    private bool InProposal(Draft draft)
    {
        int from = Math.Max(_preamble.Start, draft.Span.Start - LongestGap);
        ReadOnlySpan<char> lead = Clause(from, draft.Span.Start, stackalloc char[LongestGap]);
        return lead.Contains("sua doi", StringComparison.Ordinal) || lead.Contains("bai bo", StringComparison.Ordinal) || lead.Contains("thay the", StringComparison.Ordinal);
    }

    /// <summary>'(Ban hành kèm theo Quyết định số ...)' under the title of an appendix.</summary>
    private static bool IsIssuedWith(ReadOnlySpan<char> lead)
    {
        ReadOnlySpan<char> start = lead.TrimStart(" (\"");
        return start.Length <= 40 && (start.StartsWith("ban hanh", StringComparison.Ordinal) || start.StartsWith("kem theo", StringComparison.Ordinal) || start.StartsWith("dinh kem", StringComparison.Ordinal) || start.StartsWith("phe duyet kem", StringComparison.Ordinal))
            && start.TrimEnd().EndsWith("theo", StringComparison.Ordinal);
    }

    private static bool IsException(ReadOnlySpan<char> lead)
    {
        int except = lead.LastIndexOf(" tru ", StringComparison.Ordinal);
        return except >= 0 && lead.Length - except < 160;
    }

    /// <summary>The act of the paragraph that introduces the list in which this paragraph is an item: '... bãi bỏ các văn bản
    /// sau:'.</summary>
    private bool FromIntroduction(int paragraph, out RelationKind act)
    {
        act = RelationKind.Cites;
        int first = paragraph;
        while (first < _text.Length && Fold.Of(_text[first]) is ' ' or Fold.Nothing)
        {
            first++;
        }

        if (Paragraphs.ItemMark(_text, first) == 0)
        {
            return false;
        }

        int lowest = Math.Max(_preamble.End, paragraph - 3000);
        int end = paragraph;
        while (end > lowest)
        {
            int start = Paragraphs.Start(_text, end - 1, lowest);
            int last = end;
            while (last > start && Fold.Of(_text[last - 1]) is ' ' or '\n' or Fold.Nothing)
            {
                last--;
            }

            if (last > start && _text[last - 1] == ':')
            {
                ReadOnlySpan<char> introduction = Clause(start, last, stackalloc char[LeadLength]);
                if (introduction.Contains("het hieu luc", StringComparison.Ordinal) || introduction.Contains("bai bo", StringComparison.Ordinal))
                {
                    act = RelationKind.Repeals;
                }
                else if (introduction.Contains(" nay thay the", StringComparison.Ordinal))
                {
                    act = RelationKind.Replaces;
                }

                return act != RelationKind.Cites;
            }

            if (last > start && Paragraphs.StartsArticle(_text, SkipBlank(start)))
            {
                return false;
            }

            end = start;
        }

        return false;
    }

    private int SkipBlank(int at)
    {
        while (at < _text.Length && Fold.Of(_text[at]) is ' ' or '\n' or Fold.Nothing)
        {
            at++;
        }

        return at;
    }

    private void Act(Draft draft, RelationKind act, ReadOnlySpan<char> lead)
    {
        draft.Relation = act;
        bool part = act == RelationKind.Repeals && IsPart(BehindPrevious(draft, lead));
        if (act == RelationKind.Amends)
        {
            _amended = KeyOf(draft);
        }

        _ownActs.TryAdd(draft.Key, act);
        Add(StatedRelation.Self, act, draft, part, _effective, Math.Max(0, draft.Span.Start - Math.Min(lead.Length, 120)), draft.Span.End);
    }

    /// <summary>The end of the lead that belongs to this instrument: 'Điều 6 Nghị định A và Nghị định B' says nothing of a part of B.</summary>
    private ReadOnlySpan<char> BehindPrevious(Draft draft, ReadOnlySpan<char> lead)
    {
        int index = _drafts.BinarySearch(draft, ByStart);
        int gap = index > 0 ? draft.Span.Start - _drafts[index - 1].Span.End : lead.Length;
        return gap >= 0 && gap < lead.Length ? lead[^gap..] : lead;
    }

    private static readonly Comparer<Draft> ByStart = Comparer<Draft>.Create(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));

    /// <summary>A part of the instrument is named between the verb and it.</summary>
    private static bool IsPart(ReadOnlySpan<char> lead)
    {
        int verb = lead.LastIndexOf("bai bo", StringComparison.Ordinal);
        ReadOnlySpan<char> between = verb < 0 ? lead : lead[(verb + 6)..];
        return between.Contains("dieu ", StringComparison.Ordinal) || between.Contains("khoan ", StringComparison.Ordinal) || between.Contains("diem ", StringComparison.Ordinal)
            || between.Contains("phu luc", StringComparison.Ordinal) || between.Contains("mau so", StringComparison.Ordinal) || between.Contains("cum tu", StringComparison.Ordinal)
            || between.Contains("mot so", StringComparison.Ordinal) || between.Contains("muc ", StringComparison.Ordinal) || between.Contains("noi dung", StringComparison.Ordinal);
    }

    /// <summary>'Phần hết hiệu lực', 'Văn bản hết hiệu lực', 'Ngày hết hiệu lực', 'Tình trạng: Hết hiệu lực': the columns and rows of a web site that tells
    /// what became of a text.</summary>
    private static bool IsHeading(ReadOnlySpan<char> lead)
    {
        ReadOnlySpan<char> before = lead.EndsWith("het hieu ", StringComparison.Ordinal) ? lead[..^"het hieu ".Length].TrimEnd() : lead;
        return before.EndsWith(" phan", StringComparison.Ordinal) || before.EndsWith(" van ban", StringComparison.Ordinal) || before.EndsWith("(van ban", StringComparison.Ordinal)
            || before.EndsWith(" ngay", StringComparison.Ordinal) || before.EndsWith(":", StringComparison.Ordinal);
    }

    /// <summary>'Nghị định số ...; Nghị định số ... hết hiệu lực kể từ ngày ...': all of the sentence before the words.</summary>
    private void MarkRepealed(List<int> forceMarks)
    {
        int next = 0;
        Span<char> leadBuffer = stackalloc char[40];
        Span<char> buffer = stackalloc char[LeadLength];
        foreach (int mark in forceMarks)
        {
            ReadOnlySpan<char> lead = Clause(Math.Max(0, mark - 40), mark, leadBuffer);
            if (mark < _preamble.End || !(lead.EndsWith("het hieu ", StringComparison.Ordinal) || lead.EndsWith("cham dut hieu ", StringComparison.Ordinal) || lead.EndsWith("khong con hieu ", StringComparison.Ordinal))
                || lead.EndsWith("nay het hieu ", StringComparison.Ordinal) || IsHeading(lead) || (_quoted?.Contains(mark) ?? false))
            {
                continue;
            }

            int start = Paragraphs.SentenceStart(_text, mark, Paragraphs.Start(_text, mark, _preamble.End));
            while (next < _drafts.Count && _drafts[next].Span.Start < start)
            {
                next++;
            }

            for (int i = next; i < _drafts.Count && _drafts[i].Span.End <= mark; i++)
            {
                ReadOnlySpan<char> before = Clause(start, _drafts[i].Span.Start, buffer);
                if (!IsException(before) && !before.Contains("theo quy dinh", StringComparison.Ordinal))
                {
                    Act(_drafts[i], RelationKind.Repeals, before);
                }
            }
        }
    }
}
