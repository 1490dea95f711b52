using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>Lists of what is acted on, under the words that introduce them.</content>
internal sealed partial class ContextReader
{
    /// <summary>So far from the introduction an item need not begin with the instrument.</summary>
    private const int NearIntroduction = 3000;

    /// <summary>'điểm a khoản 1 và điểm b khoản 2 Điều 5 của' before the instrument of an item without a mark.</summary>
    private const int LongestPartBefore = 160;

    /// <summary>The last item whose introduction was found, and what that said: a long list is read from item to item.</summary>
    private (int At, int Level, int Introduction, RelationKind Act, bool Partly, bool Bare) _item = (-1, 0, 0, RelationKind.Cites, false, false);

    /// <summary>The act of the paragraph that introduces the list in which this paragraph is an item: '... bãi bỏ các văn bản
    /// sau:'.</summary>
    private bool FromIntroduction(int paragraph, int at, out RelationKind act, out bool partly)
    {
        act = RelationKind.Cites;
        partly = false;
        Span<char> item = stackalloc char[LeadLength];
        int first = paragraph;
        while (first < _text.Length && Fold.Of(_text[first]) is ' ' or Fold.Nothing)
        {
            first++;
        }

        if (Paragraphs.ItemMark(_text, first) == 0)
        {
            return at - first <= LongestPartBefore && IsListed(first, at) && FromLineAbove(paragraph, first, out act, out partly);
        }

        int lowest = Math.Max(_preamble.End, paragraph - NearIntroduction);
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
                if (LevelOf(SkipBlank(start)) is var level and > 0 && level == LevelOf(first))
                {
                    // '2. ... sau hết hiệu lực: a) ... b) ...' introduces no '3.'.
                    return false;
                }

                ReadOnlySpan<char> introduction = Clause(start, last, stackalloc char[LeadLength]);
                if (IsException(introduction))
                {
                    // '... hết hiệu lực, trừ các trường hợp sau đây:' lists what stays.
                    return false;
                }

                if (ActRule.Opens(introduction, out RelationKind opened) && opened is RelationKind.Repeals or RelationKind.Suspends or RelationKind.Extends)
                {
                    act = opened;
                }
                else if (introduction.Contains("het hieu luc", StringComparison.Ordinal) || introduction.Contains("bai bo", StringComparison.Ordinal))
                {
                    act = RelationKind.Repeals;
                }
                else if (ActRule.OfThis(introduction, _own, out RelationKind said) && said == RelationKind.Replaces && !introduction.Contains("cum tu", StringComparison.Ordinal))
                {
                    act = RelationKind.Replaces;
                }
                else if (introduction.Contains(" nay quy dinh", StringComparison.Ordinal) && ActRule.Details(Clause(first, at, item)))
                {
                    act = RelationKind.Guides;
                    return true;
                }

                partly = act == RelationKind.Repeals && introduction.Contains("bai bo mot phan", StringComparison.Ordinal);
                return Remember(paragraph, first, start, act, partly, bare: false);
            }

            if (last > start && Paragraphs.StartsArticle(_text, SkipBlank(start)))
            {
                return IsListed(first, at) && HeadsList(start, last, out act, out partly) && Remember(paragraph, first, start, act, partly, bare: true);
            }

            if (start == _item.At && LevelOf(first) == _item.Level)
            {
                (act, partly) = (_item.Act, _item.Partly);
                return ((!_item.Bare && paragraph - _item.Introduction <= NearIntroduction) || IsListed(first, at)) && Remember(paragraph, first, _item.Introduction, act, partly, _item.Bare);
            }

            end = start;
        }

        return false;
    }

    /// <summary>'Bãi bỏ các Thông tư sau đây: / Thông tư số ...; / Thông tư số ...': items without marks, each a paragraph that begins with its instrument, right below.</summary>
    private bool FromLineAbove(int paragraph, int first, out RelationKind act, out bool partly)
    {
        act = RelationKind.Cites;
        partly = false;
        int lowest = Math.Max(_preamble.End, paragraph - NearIntroduction);
        int last = paragraph;
        while (last > lowest && Fold.Of(_text[last - 1]) is ' ' or '\n' or Fold.Nothing)
        {
            last--;
        }

        int start = last > lowest ? Paragraphs.Start(_text, last - 1, lowest) : last;
        if (start == _item.At && _item.Level == 0 && last > lowest)
        {
            (act, partly) = (_item.Act, _item.Partly);
            return Remember(paragraph, first, _item.Introduction, act, partly, bare: false);
        }

        if (last <= lowest || _text[last - 1] != ':')
        {
            return false;
        }

        ReadOnlySpan<char> introduction = Clause(start, last - 1, stackalloc char[LeadLength]);
        partly = introduction.Contains("bai bo mot phan", StringComparison.Ordinal);
        return ActRule.Announces(introduction) && !IsException(introduction) && ActRule.Opens(introduction, out act) && act is RelationKind.Repeals or RelationKind.Suspends
            && Remember(paragraph, first, start, act, partly, bare: false);
    }

    private bool Remember(int paragraph, int first, int introduction, RelationKind act, bool partly, bool bare)
    {
        if (act == RelationKind.Cites)
        {
            return false;
        }

        _item = (paragraph, LevelOf(first), introduction, act, partly, bare);
        return true;
    }

    /// <summary>Nothing but its mark, or a part of the instrument, stands in the item before the citation.</summary>
    private bool IsListed(int item, int at) => PartWords.Trim(ActRule.SkipItem(Clause(item, at, stackalloc char[LeadLength]))).IsEmpty;

    /// <summary>'Điều 1. Bãi bỏ toàn bộ 15 văn bản quy phạm pháp luật': a heading without a colon over the instruments that it speaks of.</summary>
    private bool HeadsList(int start, int end, out RelationKind act, out bool partly)
    {
        ReadOnlySpan<char> heading = Clause(start, end, stackalloc char[LeadLength]);
        partly = heading.Contains("mot phan", StringComparison.Ordinal);
        int reason = heading.IndexOf(" vi khong ", StringComparison.Ordinal);
        return ActRule.Opens(reason < 0 ? heading : heading[..reason], out act) && act == RelationKind.Repeals && (heading.Contains(" van ban", StringComparison.Ordinal) || heading.Contains(" cac ", StringComparison.Ordinal));
    }

    /// <summary>The level of the list item at an offset: the digits of '2.', '2.1.' or '2)', a letter, a dash; 0 where no item stands.</summary>
    private int LevelOf(int at)
    {
        const int Bracketed = 50;
        const int Letter = 100;
        const int Dash = 101;
        int mark = Paragraphs.ItemMark(_text, at);
        if (mark == 0)
        {
            return 0;
        }

        char first = _text.AsSpan(at, mark).TrimStart("\"“")[0];
        if (!char.IsAsciiDigit(first))
        {
            return char.IsLetter(first) ? Letter : Dash;
        }

        int level = _text[at + mark - 1] == ')' ? Bracketed : 1;
        for (int i = at + mark; i + 1 < _text.Length && char.IsAsciiDigit(_text[i]) && _text[i + 1] == '.'; i += 2)
        {
            level++;
        }

        return level;
    }

    private int SkipBlank(int at)
    {
        while (at < _text.Length && Fold.Of(_text[at]) is ' ' or '\n' or Fold.Nothing)
        {
            at++;
        }

        return at;
    }
}
