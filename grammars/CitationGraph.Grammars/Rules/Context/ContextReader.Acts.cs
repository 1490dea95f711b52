using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>What the document itself does to what it cites.</content>
internal sealed partial class ContextReader
{
    private void Act(Draft draft, RelationKind act, ReadOnlySpan<char> lead)
    {
        draft.Relation = act;
        int end = draft.Span.End;
        bool part = (act == RelationKind.Repeals && IsPart(BehindPrevious(draft, lead))) || (act is RelationKind.Repeals or RelationKind.Replaces && LeavesPart(draft, ref end));
        if (act == RelationKind.Amends)
        {
            _amended = KeyOf(draft);
        }

        _ownActs.TryAdd(draft.Key, act);
        Add(StatedRelation.Self, act, draft, part, _effective, Math.Max(0, draft.Span.Start - Math.Min(lead.Length, 120)), end);
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
