using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>Tables of what has ended, as a text layer gives them: cell under cell.
/// <code>
/// row = number instrument ... ( 'Được' | 'Bị' ) ( 'thay thế' | 'bãi bỏ' ) 'bởi' instrument ... date
/// </code></content>
internal sealed partial class ContextReader
{
    private const int MostInstrumentsInCell = 4;

    private static readonly Parser<Unit> Passive = Parse.OneOf(Parse.Word("duoc"), Parse.Word("bi"));
    private static readonly Parser<Unit> By = Parse.Gap.Then(Parse.OneOf(Parse.Word("boi"), Parse.Word("bang")));
    private static readonly Parser<Unit> Replaced = Parse.Gap.Then(Parse.Word("thay the"));
    private static readonly Parser<Unit> Repealed = Parse.Gap.Then(Parse.Word("bai bo"));

    /// <summary>True where a cell before the citation says with a capital that it ended the instrument that the row began with.</summary>
    private bool IsEndedRow(Draft previous, Draft draft, out RelationKind ended, out Draft subject)
    {
        ended = RelationKind.Cites;
        subject = previous;
        int from = previous.Span.End;
        int line = draft.Span.Start <= from ? -1 : _text.AsSpan(from, draft.Span.Start - from).LastIndexOfAny('\n', '|');
        if (line < 0)
        {
            return false;
        }

        var cursor = new Cursor(_text, from + line + 1);
        cursor.SkipSpace();
        if (cursor.Raw is not ('Đ' or 'B') || !Passive.TryParse(ref cursor, out _))
        {
            return false;
        }

        Cursor verb = cursor;
        ended = Replaced.TryParse(ref cursor, out _) ? RelationKind.Replaces : Repealed.TryParse(ref verb, out _) ? RelationKind.Repeals : RelationKind.Cites;
        cursor = ended == RelationKind.Repeals ? verb : cursor;
        if (ended == RelationKind.Cites || !By.TryParse(ref cursor, out _) || Backwards.OverGap(_text, draft.Span.Start, cursor.Position) != cursor.Position || HasRowEnd(from, draft.Span.Start))
        {
            return false;
        }

        int index = _drafts.BinarySearch(draft, ByStart) - 1;
        for (int i = 0; i < MostInstrumentsInCell && index > 0 && _drafts[index - 1].Span.End < _drafts[index].Span.Start && !HasRowStart(_drafts[index - 1].Span.End, _drafts[index].Span.Start); i++)
        {
            index--;
        }

        subject = _drafts[index];
        return true;
    }

    /// <summary>A line that holds nothing but a date stands between: the last cell of a row.</summary>
    private bool HasRowEnd(int from, int to) => HasLine(from, to, onlyDates: true);

    /// <summary>A line that holds nothing but a number or a date stands between.</summary>
    private bool HasRowStart(int from, int to) => to - from > LongestGap || HasLine(from, to, onlyDates: false);

    private bool HasLine(int from, int to, bool onlyDates)
    {
        int at = _text.AsSpan(from, to - from).IndexOf('\n') is var first and >= 0 ? from + first + 1 : to;
        while (at < to)
        {
            int length = _text.AsSpan(at, to - at).IndexOf('\n');
            if (length < 0)
            {
                return false;
            }

            ReadOnlySpan<char> line = _text.AsSpan(at, length).Trim();
            if (line.Length > 0 && !line.ContainsAnyExcept(onlyDates || line.Contains('/') ? "0123456789/" : "0123456789") && (!onlyDates || line.Count('/') == 2))
            {
                return true;
            }

            at += length + 1;
        }

        return false;
    }

    /// <summary>'Nghị định A sửa đổi, bổ sung một số điều của các Nghị định B của Chính phủ về phí và Nghị định C': 'các' tells that more than B is amended.</summary>
    private bool IsOfPlural(Draft previous, Draft draft, ReadOnlySpan<char> between) =>
        _chain is { Kind: RelationKind.Amends, Reversed: false } && previous.Type == draft.Type && between.TrimEnd().EndsWith(" va", StringComparison.Ordinal)
        && Clause(Math.Max(_chain.Source.Span.End, previous.Span.Start - LongestPlural), previous.Span.Start, stackalloc char[LongestPlural]).TrimEnd().EndsWith(" cac", StringComparison.Ordinal);

    private const int LongestPlural = 16;

    /// <summary>'10/2020/NQ-HĐND' at the foot of a page, 'Bãi bỏ Quyết định B' on the next line: a number without its kind is the subject of no new line.</summary>
    private bool IsAlone(int from, int to)
    {
        int next = SkipBlank(from);
        return next < to && char.IsUpper(_text[next]) && _text.AsSpan(from, next - from).Contains('\n');
    }

    /// <summary>A line that begins with a day stands between.</summary>
    private bool IsRow(int from, int to)
    {
        int line = _text.LastIndexOf('\n', to - 1, to - from) + 1;
        var cursor = new Combinators.Cursor(_text, line);
        return line > from && char.IsAsciiDigit(_text[line]) && DateRule.Bare.TryParse(ref cursor, out _) && cursor.Position < to;
    }
}
