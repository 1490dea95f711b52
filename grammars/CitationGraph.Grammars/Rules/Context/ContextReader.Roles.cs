using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>How the document itself uses what it cites.</content>
internal sealed partial class ContextReader
{
    private void ReadRole(Draft draft, bool quoted, bool nested)
    {
        int at = draft.Span.Start;
        if (_preamble.Contains(at))
        {
            ReadPreambleRole(draft, nested);
            return;
        }

        if (at < _preamble.Start)
        {
            return;
        }

        if (_later.At(at) is not RelationKind.Cites and var later)
        {
            draft.Relation = later;
            return;
        }

        if (IsUnderTitle(at))
        {
            draft.Relation = RelationKind.IssuedWith;
            return;
        }

        if (IsShortName(at))
        {
            return;
        }

        int paragraph = ParagraphOf(at);
        bool fragment = _header.Header.Type.Length == 0 && IsOfFragment(paragraph, at);
        bool enacts = fragment || (_enacts && at < _enactingEnd);
        if (!quoted && !enacts && at - paragraph > LongestIssuedWith && !SaysThis(paragraph, at))
        {
            return;
        }

        Span<char> buffer = stackalloc char[Room(paragraph, at)];
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
        ReadOnlySpan<char> lead = sentence == paragraph ? whole : Clause(sentence, at, stackalloc char[Room(sentence, at)]);
        bool partly = false;
        if (((enacts && (ActRule.Opens(lead, out RelationKind act) || OpensBehindHeading(sentence, at, out act) || FromIntroduction(paragraph, at, out act, out partly) || ActRule.Introduces(lead, out act))) || ActRule.OfThis(lead, _own, out act))
            && (act == RelationKind.Guides || !ActRule.IsNoObject(lead)) && !ActRule.IsBy(BehindPrevious(draft, lead)) && !IsAside(draft, lead) && !IsTitleOfPrevious(draft, lead) && !IsUntil(lead) && !IsInPhrase(sentence, at))
        {
            ReadOnlySpan<char> clause = ClauseOf(draft, lead);
            if (ActRule.IsApplied(clause))
            {
                return;
            }

            act = ActRule.Opens(clause, out RelationKind next) ? next : act;
            if (nested && act != RelationKind.Amends)
            {
                // 'Bãi bỏ khoản 4 Thông tư B sửa đổi Thông tư A', in what amends A.
                return;
            }

            if (fragment && !lead.Contains(" nay ", StringComparison.Ordinal))
            {
                draft.Relation = act == RelationKind.Repeals && !IsException(lead) ? act : RelationKind.Cites;
            }
            else if (IsAlsoAmended(draft, paragraph, lead))
            {
                Link(_amending.By!, draft, RelationKind.Amends, reversed: false);
            }
            else if (!IsException(lead))
            {
                Act(draft, act, lead, partly);
            }
            else
            {
                KeepPart(draft, lead);
            }
        }
    }

    /// <summary>'Đính chính Thông tư A như sau: Tại khoản 3 Điều 1 (bổ sung Điều 19a vào Thông tư B)': B only tells of A.</summary>
    private bool IsAside(Draft draft, ReadOnlySpan<char> lead)
    {
        ReadOnlySpan<char> between = BehindPrevious(draft, lead);
        int open = between.Length < lead.Length ? between.LastIndexOf('(') : -1;
        return open >= 0 && !between[open..].Contains(')');
    }

    /// <summary>'Điều 2. Điều khoản thi hành / Bãi bỏ Nghị quyết A': the heading of the article has a line of its own.</summary>
    private bool OpensBehindHeading(int sentence, int at, out RelationKind act)
    {
        act = RelationKind.Cites;
        int first = SkipBlank(sentence);
        int line = first < at && Paragraphs.StartsArticle(_text, first) ? _text.IndexOf('\n', first, at - first) : -1;
        int next = line < 0 ? at : SkipBlank(line);
        return next < at && char.IsUpper(_text[next]) && ActRule.Opens(Clause(next, at, stackalloc char[Room(next, at)]), out act);
    }

    /// <summary>'Điều 3. Bãi bỏ Quyết định A' of a text without its letterhead: who repeals it is not known, what happens to it is.</summary>
    private bool IsOfFragment(int paragraph, int at)
    {
        int first = SkipBlank(paragraph);
        return first < at && Paragraphs.StartsArticle(_text, first) && ActRule.Opens(Clause(first, at, stackalloc char[Room(first, at)]), out RelationKind act) && act == RelationKind.Repeals;
    }

    /// <summary>Where the paragraph of a citation begins: that of the one before, where no paragraph begins between them.</summary>
    private int ParagraphOf(int at)
    {
        bool within = at >= _paragraph.At && _paragraph.Start >= Math.Max(_preamble.End, at - Paragraphs.Reach);
        int start = Paragraphs.Start(_text, at, within ? _paragraph.At : _preamble.End);
        start = within && start == _paragraph.At ? _paragraph.Start : start;
        _paragraph = (at, start);
        return start;
    }

    /// <summary>'này' stands before: only such a sentence can speak of the document itself. Of one paragraph only what lies behind
    /// the citation before is looked through.</summary>
    private bool SaysThis(int from, int to)
    {
        bool same = _this.From == from && to >= _this.To;
        bool found = (same && _this.Found) || HasThis(_text.AsSpan(0, to)[(same ? Math.Max(from, _this.To - LongestThis) : from)..]);
        _this = (from, to, found);
        return found;
    }

    private const int LongestThis = 4;

    private static bool HasThis(ReadOnlySpan<char> text) =>
        text.Contains("này", StringComparison.Ordinal) || text.Contains("nay", StringComparison.Ordinal) || text.Contains("NÀY", StringComparison.Ordinal);

    /// <summary>In the preamble a cue decides; inside a proposal to change an instrument that this document does change, the
    /// change.</summary>
    private void ReadPreambleRole(Draft draft, bool nested)
    {
        // 'Thực hiện Nghị quyết ..., ngay từ đầu năm UBND tỉnh đã ban hành Chương trình ...': what is issued is not carried out.
        RelationKind stated = _preamble.At(draft.Span.Start);
        RelationKind cue = draft.IssuerIssues && stated == RelationKind.Implements ? RelationKind.Cites : stated;
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
        ReadOnlySpan<char> lead = Paragraphs.Folded(_text, paragraph, draft.Span.Start, stackalloc char[Room(paragraph, draft.Span.Start)]);
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

    /// <summary>'(Ban hành kèm theo Quyết định số ...)' on a line of its own below a title that no blank line parts from it.</summary>
    private bool IsUnderTitle(int at)
    {
        int from = Math.Max(0, at - LongestIssuedWith);
        int open = _text.AsSpan(from, at - from).LastIndexOf('(');
        int line = from + open;
        while (open >= 0 && line > from && _text[line - 1] is ' ' or '\t' or '|' or '*')
        {
            line--;
        }

        return open >= 0 && line > 0 && _text[line - 1] == '\n' && char.IsUpper(_text[from + open + 1]) && IsIssuedWith(Clause(from + open, at, stackalloc char[LongestIssuedWith]));
    }
}
