using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>Parts of the one instrument that the title says is amended, ended without its name.
/// <code>
/// own-part = paragraph item 'Bãi bỏ' ( 'Điều' | 'khoản' | 'điểm' | 'Phụ lục' | 'Chương' ) ... sentence-end      and no instrument in it
/// </code>
/// 'Điều 7. Bãi bỏ Điều 49 và điểm a khoản 1 Điều 50.' of the decree that amends 122/2021/NĐ-CP.</content>
internal sealed partial class ContextReader
{
    private const string Ends = "Bãi bỏ ";
    private const int LongestPartList = 400;

    private static readonly WordSet PartBegins = new("điều", "khoản", "điểm", "các điều", "các khoản", "các điểm", "phụ lục", "chương");

    /// <summary>To be asked once the title was read, before the articles are.</summary>
    private void MarkOwnParts()
    {
        if (_quoted is null || !_enacts || OnlyAmended() is not { } amended)
        {
            return;
        }

        Span<char> buffer = stackalloc char[LongestPartList];
        int stop = FirstOther(amended);
        for (int at = Next(_preamble.End, stop); at >= 0; at = Next(at + Ends.Length, stop))
        {
            int end = Paragraphs.SentenceEnd(_text, at);
            if (end <= stop && end - at <= LongestPartList && !_quoted.Contains(at) && PartBegins.StartsAt(new Cursor(_text, at + Ends.Length), noisy: false)
                && BeginsItsParagraph(at) && !Clause(at, end, buffer).Contains(" nay", StringComparison.Ordinal))
            {
                Add(StatedRelation.Self, RelationKind.Repeals, amended, true, _effective, at, end);
                return;
            }
        }
    }

    private int Next(int from, int stop)
    {
        int at = from < stop ? _text.AsSpan(from, stop - from).IndexOf(Ends, StringComparison.Ordinal) : -1;
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Nothing but its mark stands before it.</summary>
    private bool BeginsItsParagraph(int at)
    {
        int start = Paragraphs.Start(_text, at, _preamble.End);
        return at - start < LongestIssuedWith && ActRule.SkipItem(Clause(start, at, stackalloc char[LongestIssuedWith])).IsEmpty;
    }

    /// <summary>The instrument that the title amends, where it names one alone.</summary>
    private Draft? OnlyAmended()
    {
        Draft? only = null;
        foreach (Draft draft in _drafts)
        {
            if (draft.Span.Start >= _header.End)
            {
                break;
            }

            if (draft.Relation == RelationKind.Amends)
            {
                if (only is not null)
                {
                    return null;
                }

                only = draft;
            }
        }

        return only;
    }

    /// <summary>Where an article, outside of the text that it quotes, names another instrument: what ends from there on may be that one's. One that amended it before
    /// ('khoản 1 Điều 9 (đã được sửa đổi bởi B)') is only told of.</summary>
    private int FirstOther(Draft amended)
    {
        string key = KeyOf(amended);
        Span<char> buffer = stackalloc char[LongestIssuedWith];
        foreach (Draft draft in _drafts)
        {
            if (draft.Span.Start >= _preamble.End && !_quoted!.Contains(draft.Span.Start) && KeyOf(draft) != key
                && !ActRule.IsBy(Clause(Math.Max(_preamble.End, draft.Span.Start - LongestIssuedWith), draft.Span.Start, buffer)))
            {
                return Math.Min(_enactingEnd, draft.Span.Start);
            }
        }

        return _enactingEnd;
    }
}
