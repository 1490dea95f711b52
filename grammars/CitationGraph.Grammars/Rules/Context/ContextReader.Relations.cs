using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>What the cited instruments do to each other.</content>
internal sealed partial class ContextReader
{
    /// <summary>Papers that propose or tell of a change make none.</summary>
    private static readonly HashSet<string> Proposing = new(StringComparer.Ordinal) { "Tờ trình", "Báo cáo", "Công văn", "Văn bản", "Thông báo", "Kế hoạch", "Công điện", "Biên bản" };

    /// <summary>Laws and decrees are guided by circulars and decisions, not the other way round.</summary>
    private static readonly HashSet<string> Higher = new(StringComparer.Ordinal) { "Luật", "Bộ luật", "Pháp lệnh", "Nghị định" };

    private static readonly HashSet<string> Laws = new(StringComparer.Ordinal) { "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp" };

    private static readonly HashSet<string> Letters = new(StringComparer.Ordinal) { "Công văn", "Tờ trình", "Báo cáo", "Công điện" };

    private static readonly HashSet<string> Lower = new(StringComparer.Ordinal) { "Thông tư", "Thông tư liên tịch", "Quyết định", "Chỉ thị", "Kế hoạch" };

    /// <summary>How relations name an instrument: a law that the text also gives with its number, by that number.</summary>
    /// <param name="draft">The instrument.</param>
    /// <param name="knownIn">The year of what acts on it, or 0: a circular of 2013 guides no law numbered in 2019.</param>
    private string KeyOf(Draft draft, int knownIn = 0) =>
        draft.Number.Length == 0 && draft.Name.Length > 0 && draft.Date.IsEmpty && (_numbers ??= NumbersOfLaws(_drafts)).TryGetValue((draft.Type, draft.Name), out Draft? numbered)
            && (knownIn == 0 || numbered.Year <= knownIn) ? numbered.Number : draft.Key;

    /// <summary>What the citation before does to this one, or the other way round. True when this one is only named to tell of
    /// the other.</summary>
    private bool ReadGap(Draft previous, Draft draft, Span<char> buffer)
    {
        if (IsListedAmender(draft))
        {
            _chain = default;
            Link(_consolidated!, draft, RelationKind.Amends, reversed: true);
            return true;
        }

        if (IsEndedRow(previous, draft, out RelationKind ended, out Draft subject))
        {
            _chain = default;
            Link(subject, draft, ended, reversed: true);
            return true;
        }

        if (draft.IsInner)
        {
            if (_chain.Source is { Inner.IsEmpty: false } outer && outer.Inner.Start <= draft.Span.Start && draft.Span.End <= outer.Inner.End)
            {
                Add(KeyOf(outer), RelationKind.Amends, draft, false, CitedDate.None, outer.Span.Start, draft.Span.End);
                return true;
            }

            // 'Quốc hội ban hành Luật sửa đổi ... của Luật A, Luật B': the outer law is this document.
            _chain = default;
            return false;
        }

        int from = previous.Span.End;
        int to = draft.Span.Start;
        if (to <= from || to - from > LongestGap)
        {
            _chain = default;
            return false;
        }

        FollowAside(ref previous, from, to);
        if (_chain is { Kind: RelationKind.Guides, Source: { } guide } && guide.Type == draft.Type && ListRule.Joins(_text, from, to))
        {
            // '... thay thế Nghị định A hướng dẫn Luật B và Nghị định C': the second decree stands beside the first.
            _chain = default;
            return false;
        }

        if (_chain is { Kind: RelationKind.Guides, Source.Type: "Nghị định" } && draft.Type == "Nghị quyết" && !IsOfAssembly(draft))
        {
            // 'Tạm ngưng hiệu lực Nghị định A quy định chi tiết Luật B và Nghị quyết C của Chính phủ': C stands beside A.
            _chain = default;
            return false;
        }

        if (_chain is { Kind: RelationKind.Amends, Reversed: true } && draft.Type != previous.Type && IsBehindLast(previous, from, to))
        {
            // 'Luật A đã được sửa đổi theo Luật B và Luật C, Nghị quyết D hết hiệu lực': D stands beside A.
            _chain = default;
            return false;
        }

        if (_chain is { Kind: RelationKind.Amends, Reversed: true } && draft.Name.Length > 0 && previous.Name.Length == 0 && Laws.Contains(draft.Type))
        {
            // '... Luật A đã được sửa đổi theo Luật số 48/2014/QH13 và Luật số 97/2015/QH13, Luật B số ...': B stands beside A.
            _chain = default;
            return false;
        }

        if (_chain is { Kind: RelationKind.Amends, Reversed: false, Source: { Inner.IsEmpty: true, Year: > 0 } older } && older.Year < draft.Year)
        {
            // '... Quyết định B năm 2007 sửa đổi Quyết định A, Quyết định C năm 2008': C stands beside B.
            _chain = default;
            return false;
        }

        // '... sửa đổi bởi khoản 3 Điều 50 Luật A và khoản 1 Điều 55 Luật B'.
        int joint = _chain is { Kind: RelationKind.Amends, Reversed: true } && draft.PinpointStart > from ? Math.Min(draft.PinpointStart, to) : to;
        if (_chain.Source is not null && _chain.Source.Inner.IsEmpty && ListRule.Joins(_text, from, joint) && !_text.AsSpan(from, to - from).Contains(';'))
        {
            Link(_chain.Source, draft, _chain.Kind, _chain.Reversed);
            return true;
        }

        int semicolon = _text.AsSpan(from, to - from).IndexOf(';');
        if ((semicolon >= 0 && !IsSaidBehind(from + semicolon, to)) || CrossesSentence(from, to))
        {
            _chain = default;
            return false;
        }

        if (HasRowEnd(from, to))
        {
            _chain = default;
            return false;
        }

        if (IsRow(from, to) && KeyOf(previous) != KeyOf(_drafts[0]))
        {
            // '18/12/1999 Được bổ sung A', '07/10/2003 Bị thay thế B': each row of such a history speaks of the first instrument.
            _chain = default;
            return false;
        }

        if (!previous.HasKindWord && !previous.InheritsKind && IsAlone(from, to))
        {
            _chain = default;
            return false;
        }

        ReadOnlySpan<char> between = Clause(semicolon < 0 ? from : from + semicolon + 1, to, buffer);
        if (!ActRule.Between(between, out RelationKind act, out bool reversed))
        {
            if (_chain.Source is { } amender && (IsSecondAmended(previous, draft, between) || IsOfPlural(previous, draft, between)))
            {
                Link(amender, draft, _chain.Kind, false);
                return true;
            }

            _chain = default;
            return false;
        }

        if (KeyOf(previous) == KeyOf(draft))
        {
            // A heading and the clause under it: 'Sửa đổi Điều 5 Luật A / Sửa đổi, bổ sung khoản 1 Điều 5 Luật A như sau'.
            _chain = default;
            return false;
        }

        if (!reversed && act is RelationKind.Amends or RelationKind.Replaces or RelationKind.Repeals && ActRule.IsJoined(between, act) && ReadJoined(previous, draft, act, between))
        {
            return true;
        }

        // '43/2014/NĐ-CP quy định chi tiết Luật Đất đai (đã được sửa đổi bởi 01/2017/NĐ-CP)': a decree changes a decree.
        // 'Thông tư A hướng dẫn Luật B hướng dẫn thi hành Nghị định C': a law guides no decree, the circular does.
        if (act == RelationKind.Guides && !reversed && Laws.Contains(previous.Type) && !Laws.Contains(draft.Type) && _chain is { Kind: RelationKind.Guides, Reversed: false, Source: { } circular })
        {
            Link(circular, draft, act, false);
            return true;
        }

        Draft first = reversed && _chain is { Kind: RelationKind.Guides, Reversed: false, Source: { } guided } && guided.Type == draft.Type ? guided : previous;
        _chain = (act, reversed, first);
        _amending = act == RelationKind.Amends && !reversed ? (first, draft.Span.End) : default;
        bool ends = !reversed && act is RelationKind.Replaces or RelationKind.Repeals;
        Link(first, draft, act, reversed, ends && IsPart(between), ends ? SaidSince(from, to) : CitedDate.None);
        return true;
    }

    private static bool IsOfAssembly(Draft draft) => draft.Number.Contains("QH", StringComparison.Ordinal);

    /// <summary>'B và C, D': a comma behind the last of a list.</summary>
    private bool IsBehindLast(Draft last, int from, int to)
    {
        int index = _drafts.BinarySearch(last, ByStart);
        int end = index > 0 ? _drafts[index - 1].Span.End : last.Span.Start;
        return _text.AsSpan(from, to - from).TrimStart().StartsWith(',') && end < last.Span.Start && ListRule.Joins(_text, end, last.Span.Start) && !_text.AsSpan(end, last.Span.Start - end).Contains(',');
    }

    /// <summary>'Sửa đổi A và bãi bỏ khoản 3 Điều 2 B', 'Nghị định N sửa đổi A và bãi bỏ B': the document, or N, does both.</summary>
    private bool ReadJoined(Draft previous, Draft draft, RelationKind act, ReadOnlySpan<char> between)
    {
        if (!_preamble.Contains(draft.Span.Start) && previous.Relation is RelationKind.Amends or RelationKind.Replaces or RelationKind.Repeals)
        {
            _chain = default;
            Act(draft, act, between);
            return true;
        }

        if (_chain is not { Reversed: false, Source: { } source })
        {
            return false;
        }

        _chain = (act, false, source);
        Link(source, draft, act, reversed: false, IsPart(between));
        return true;
    }

    /// <summary>'Nghị định A ngày ... của Chính phủ sửa đổi Nghị định B ngày ... về lập quy hoạch và Nghị định C ngày ...': B and C are
    /// dated alike and only A has its issuer.</summary>
    private bool IsSecondAmended(Draft previous, Draft draft, ReadOnlySpan<char> between) =>
        _chain is { Kind: RelationKind.Amends, Reversed: false, Source: { Issuer.Length: > 0 } source } && source.Type == previous.Type && source.Type == draft.Type
        && previous.Issuer.Length == 0 && draft.Issuer.Length == 0 && !source.Date.IsEmpty && !previous.Date.IsEmpty && !draft.Date.IsEmpty
        && between.TrimEnd().EndsWith(" va", StringComparison.Ordinal);

    private void Link(Draft first, Draft second, RelationKind act, bool reversed, bool part = false, CitedDate since = default)
    {
        (Draft source, Draft target) = reversed ? (second, first) : (first, second);
        if ((act != RelationKind.Guides && Rank(target) > 0 && Rank(source) > Rank(target)) || (source.Year > 0 && source.Year < target.Year))
        {
            // A decree changes no law, and nothing changes or guides what is newer.
            return;
        }

        if (Proposing.Contains(source.Type) || (act == RelationKind.Guides && ((Lower.Contains(target.Type) && Higher.Contains(source.Type)) || (Laws.Contains(source.Type) && !Laws.Contains(target.Type)) || Letters.Contains(target.Type))))
        {
            return;
        }

        part = act is RelationKind.Repeals or RelationKind.Replaces && (part || target.PinpointStart < target.Span.Start);
        Add(KeyOf(source), act, target, part, since, first.Span.Start, second.Span.End, source.Year);
    }

    /// <summary>1 for laws, 2 for decrees, 3 for circulars; 0 for all others: a resolution may be the National Assembly's.</summary>
    private static int Rank(Draft draft) => Rank(draft.Type);

    private static int Rank(string type) =>
        Laws.Contains(type) ? 1 : type == "Nghị định" ? 2 : type.StartsWith("Thông tư", StringComparison.Ordinal) ? 3 : 0;

    private bool CrossesSentence(int from, int to) => Paragraphs.SentenceEnd(_text, from) < to;

    private void Add(string source, RelationKind act, Draft target, bool part, CitedDate effective, int start, int end, int year = 0)
    {
        string goal = KeyOf(target, year);
        if (source == goal || !_seen.Add((source, act, goal)))
        {
            return;
        }

        var evidence = new TextSpan(Math.Max(start, end - (2 * LongestEvidence)), end);
        _relations.Add(new StatedRelation
        {
            Source = source,
            Relation = act,
            Target = goal,
            Partial = part,
            Effective = effective,
            Evidence = evidence,
            EvidenceText = IssuerName.Collapse(_text.AsSpan(evidence.Start, evidence.Length)),
        });
    }
}
