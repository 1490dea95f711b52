using CitationGraph.Grammars.Combinators;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The document's own number and date where they stand in its title under the body's name, as in older
/// collections of laws.
/// <code>
/// title = KIND 'SỐ' number ['NGÀY' date] title          NGHỊ QUYẾT SỐ 214 NQ/UBTVQH9 NGÀY 21 THÁNG 11 NĂM 1995
/// </code></summary>
/// <param name="Match">The number.</param>
/// <param name="Date">The date, or none.</param>
/// <param name="End">Where the title goes on.</param>
internal readonly record struct TitleNumber(NumberMatch Match, CitedDate Date, int End)
{
    private static readonly Parser<Unit> So = Parse.Word("so");

    /// <summary>Reads it behind the kind.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="kindEnd">Where the kind ends.</param>
    /// <param name="line">The line of the kind.</param>
    /// <param name="found">The number and date.</param>
    public static bool TryRead(string text, int kindEnd, HeaderLine line, out TitleNumber found)
    {
        found = default;
        var cursor = new Cursor(text, kindEnd);
        cursor.SkipSpace();
        if (!line.IsCapitals || OwnNumber.IsItem(text, line.Span.Start) || !So.TryParse(ref cursor, out _))
        {
            return false;
        }

        cursor.SkipSpace();
        int offset = cursor.Position < line.Span.End ? text.AsSpan(cursor.Position, line.Span.End - cursor.Position).IndexOf('/') : -1;
        if (offset < 0 || !NumberRule.TryParse(text, cursor.Position + offset, cursor.Position, out NumberMatch match) || match.Span.Start > cursor.Position + 1)
        {
            return false;
        }

        cursor = new Cursor(text, match.Span.End);
        PageFurniture.SkipGap(ref cursor);
        bool dated = DateRule.Written.TryParse(ref cursor, out DateMatch date) && DateRule.IsPlausible(date);
        found = new TitleNumber(match, dated ? date.Date : CitedDate.None, dated ? cursor.Position : match.Span.End);
        return true;
    }
}
