using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <content>The date or year behind the name or the number.</content>
internal static partial class LawRule
{
    /// <summary>'Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XI, kỳ họp thứ 4,' before 'thông qua'.</summary>
    private const int MostWordsToPassed = 20;

    private const int LongestAside = 14;

    private static bool Tail(ref LawMatch match, ReadOnlySpan<char> text, bool allowBareYear)
    {
        var cursor = new Cursor(text, match.HeadEnd);
        Cursor from = cursor;
        SkipStrays(ref cursor);
        if (BeginsSentence(from, cursor))
        {
            return false;
        }

        SkipSpeckBeforeDay(ref cursor);
        SkipAside(ref cursor);
        if (DateRule.Full.TryParse(ref cursor, out DateMatch date) || DateRule.Year.TryParse(ref cursor, out date)
            || (allowBareYear && !match.HasNumber && DateRule.BareYear.TryParse(ref cursor, out date)))
        {
            date = DateRule.Settle(date, match.Number.YearValue);
            return (DateRule.IsPlausible(date) || !date.Date.IsFull) && TakeDate(date, cursor.Position, ref match);
        }

        return !match.HasNumber && TryPassed(cursor, ref match);
    }

    /// <summary>'Luật Đất đai (sửa đổi) năm 2013', 'Luật Phòng, chống tham nhũng (PCTN) năm 2018': letters in brackets before the date.</summary>
    private static void SkipAside(ref Cursor cursor)
    {
        if (cursor.Current != '(')
        {
            return;
        }

        Cursor at = cursor;
        at.Advance();
        int start = at.Position;
        while (at.Position - start < LongestAside && (Fold.IsLetter(at.Current) || Fold.IsSpace(at.Current)))
        {
            at.Advance();
        }

        if (at.Current == ')' && at.Position > start)
        {
            at.Advance();
            PageFurniture.SkipGap(ref at);
            cursor = at;
        }
    }

    private static readonly WordSet PassedBy = new("được", "đã được", "do", "của");

    private static readonly WordSet Assembly = new("quốc hội", "ủy ban thường vụ quốc hội", "uỷ ban thường vụ quốc hội", "thông qua");

    private static readonly Parser<DateMatch> PassedOn = Parse.Word("thong qua").Then(Parse.Gap).Then(DateRule.Full);

    /// <summary>'Luật Đất đai được Quốc hội khóa XI thông qua ngày 26/11/2003': its date, though not beside its name.</summary>
    private static bool TryPassed(Cursor cursor, ref LawMatch match)
    {
        if (cursor.Current is ';' or '.' or ',')
        {
            // 'NAY CÔNG BỐ: Pháp lệnh Đo lường; / Đã được ... thông qua ngày ...'.
            cursor.Advance();
            PageFurniture.SkipGap(ref cursor);
        }

        int lead = PassedBy.LengthAt(cursor, noisy: false);
        if (lead == 0)
        {
            return false;
        }

        cursor = new Cursor(cursor.Text, cursor.Position + lead);
        PageFurniture.SkipGap(ref cursor);
        if (!Assembly.StartsAt(cursor, noisy: false))
        {
            return false;
        }

        for (int words = 0; words < MostWordsToPassed && !cursor.AtEnd; words++)
        {
            if (PassedOn.TryParse(ref cursor, out DateMatch date))
            {
                match.Date = DateRule.IsPlausible(date) ? date : match.Date;
                return DateRule.IsPlausible(date);
            }

            while (Fold.IsWord(cursor.Current))
            {
                cursor.Advance();
            }

            if (!Fold.IsSpace(cursor.Current) && cursor.Current is not (',' or '(' or ')'))
            {
                return false;
            }

            cursor.Advance();
            PageFurniture.SkipGap(ref cursor);
        }

        return false;
    }

    /// <summary>'Luat T6 chirc Chinh phi: ngay 19', 'Luat Nha &amp; ngay 29': what a scan made of a mark or of 'ở'.</summary>
    private static void SkipSpeckBeforeDay(ref Cursor cursor)
    {
        if (cursor.Current is not (':' or '&'))
        {
            return;
        }

        Cursor behind = cursor;
        behind.Advance();
        PageFurniture.SkipGap(ref behind);
        Cursor day = behind;
        cursor = char.IsLower(behind.Raw) && DateRule.Day.TryParse(ref day, out _) ? behind : cursor;
    }

    /// <summary>'Ngày' with a capital on a new line begins another sentence.</summary>
    private static bool BeginsSentence(Cursor from, Cursor at) =>
        at.Raw == 'N' && char.IsLower(at.Position + 1 < at.Text.Length ? at.Text[at.Position + 1] : 'N') && from.Text[from.Position..at.Position].Contains('\n');

    private static bool TakeDate(DateMatch date, int end, ref LawMatch match)
    {
        match.Date = date;
        match.Span = match.Span with { End = end };
        match.HeadEnd = match.HeadEnd == 0 ? end : match.HeadEnd;
        return true;
    }
}
