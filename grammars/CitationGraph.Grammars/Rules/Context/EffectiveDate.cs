using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>When the document takes effect.
/// <code>
/// effective = ( 'này' | own name ) 'có hiệu lực' ['thi hành'] ['kể'] 'từ' ( date | 'ngày ký' )
/// </code></summary>
internal static class EffectiveDate
{
    private const int Reach = 90;

    /// <summary>'Nghị quyết này đã được Hội đồng nhân dân tỉnh Lào Cai khóa XV, kỳ họp thứ 5 thông qua ngày 17 tháng 7 năm 2017 và có hiệu lực'.</summary>
    private const int AdoptedReach = 280;

    private static readonly Parser<Unit> Words = Parse.OneOf(
        Parse.Word("thi hanh"), Parse.Word("ke tu"), Parse.Word("tu"), Parse.Word("ke"), Parse.Word("phap ly"), Parse.Word("tro di"));

    private static readonly Parser<Unit> Signing = Parse.OneOf(Parse.Word("nga ky"), Parse.Word("ngay ky"), Parse.Word("ngay ki"), Parse.Word("ngay ban hanh"), Parse.Word("ngay thong qua"));

    /// <summary>The first date that the text states for itself, at the words 'hiệu lực' of <paramref name="forceMarks"/>.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="forceMarks">Where 'lực' stands.</param>
    /// <param name="signed">The document's date.</param>
    /// <param name="own">What it is called.</param>
    /// <param name="noisy">True for a scan.</param>
    public static CitedDate Find(string text, List<int> forceMarks, CitedDate signed, OwnName own, bool noisy)
    {
        Span<char> buffer = stackalloc char[AdoptedReach];
        Span<char> restored = stackalloc char[2 * AdoptedReach];
        foreach (int mark in forceMarks)
        {
            ReadOnlySpan<char> lead = Paragraphs.Folded(text, Math.Max(0, mark - Reach), mark, buffer);
            if (lead.EndsWith(" va co hieu ", StringComparison.Ordinal) && lead.Contains(" thong qua ", StringComparison.Ordinal))
            {
                lead = Paragraphs.Folded(text, Math.Max(0, mark - AdoptedReach), mark, buffer);
            }

            lead = noisy ? Outlines.Restore(lead, restored) : lead;
            int self = lead.LastIndexOf(" nay ", StringComparison.Ordinal);
            if ((self < 0 || lead[self..].Contains('.') || lead.EndsWith("het hieu ", StringComparison.Ordinal) || lead[(self + 5)..].IndexOf("het", StringComparison.Ordinal) >= 0)
                && !IsOwn(text, mark, lead, own))
            {
                continue;
            }

            if (TryBehind(text, mark, signed, noisy, out CitedDate date))
            {
                return date;
            }
        }

        return CitedDate.None;
    }

    /// <summary>The day behind '(hết) hiệu lực thi hành kể từ'.</summary>
    public static bool TryBehind(string text, int mark, CitedDate own, bool noisy, out CitedDate date)
    {
        var cursor = new Cursor(text, mark);
        while (Fold.IsLetter(cursor.Current))
        {
            cursor.Advance();
        }

        PageFurniture.SkipGap(ref cursor);
        int words = 0;
        while (Words.TryParse(ref cursor, out _) || (noisy && words < 4 && SkipMisreadWord(ref cursor)))
        {
            words++;
            PageFurniture.SkipGap(ref cursor);
        }

        if (TryAfter(cursor, own, out date))
        {
            return true;
        }

        if (Signing.TryParse(ref cursor, out _))
        {
            date = own;
            return true;
        }

        bool stated = DateRule.Bare.TryParse(ref cursor, out DateMatch day) && DateRule.IsPlausible(day);
        date = stated ? day.Date : CitedDate.None;
        return stated;
    }

    /// <summary>'sau 45 ngày kể từ ngày ký', 'sau 10 (mười) ngày, kể từ ngày ký ban hành': so many days behind the document's own.</summary>
    private static bool TryAfter(Cursor cursor, CitedDate own, out CitedDate date)
    {
        date = CitedDate.None;
        if (!own.IsFull || !own.IsPossible || !After.TryParse(ref cursor, out _))
        {
            return false;
        }

        PageFurniture.SkipGap(ref cursor);
        int days = 0;
        while (char.IsAsciiDigit(cursor.Raw) && days < MostDays)
        {
            days = (days * 10) + cursor.Raw - '0';
            cursor.Advance();
        }

        PageFurniture.SkipGap(ref cursor);
        for (int i = 0; cursor.Raw == '(' || (i > 0 && i < LongestInWords); i++)
        {
            bool closes = cursor.Raw == ')';
            cursor.Advance();
            if (closes)
            {
                break;
            }
        }

        if (days is 0 or >= MostDays || !FromSigning.TryParse(ref cursor, out _))
        {
            return false;
        }

        DateTime day = new DateTime(own.Year, own.Month, own.Day).AddDays(days);
        date = new CitedDate(day.Year, day.Month, day.Day);
        return true;
    }

    private const int MostDays = 400;

    private const int LongestInWords = 30;

    private static readonly Parser<Unit> After = Parse.Word("sau");

    private static readonly Parser<Unit> FromSigning = Parse.Gap.Then(Parse.Word("ngay")).Then(Parse.OneOf(Parse.Char(',').Then(Parse.Gap), Parse.Gap)).Then(Parse.OneOf(Parse.Word("ke tu"), Parse.Word("tu"))).Then(Parse.Gap).Then(Signing);

    /// <summary>'2. Thông tư có hiệu lực', in a circular: at the beginning of a sentence.</summary>
    private static bool IsOwn(string text, int mark, ReadOnlySpan<char> lead, OwnName own)
    {
        const string Force = " co hieu ";
        if (!lead.EndsWith(Force, StringComparison.Ordinal) || !own.Ends(lead[..^Force.Length]))
        {
            return false;
        }

        int start = Paragraphs.SentenceStart(text, mark, Paragraphs.Start(text, mark, Math.Max(0, mark - Reach)));
        return own.TakesForce(Paragraphs.Folded(text, start, mark, stackalloc char[Reach]));
    }

    /// <summary>A short word of 'thi hành kể từ' that a scan misread; never one that can be 'ngày'.</summary>
    private static bool SkipMisreadWord(ref Cursor cursor)
    {
        if (cursor.Current is not ('t' or 'k' or 'h'))
        {
            return false;
        }

        int start = cursor.Position;
        while (cursor.Position - start < 5 && !cursor.AtEnd && !Fold.IsSpace(cursor.Current))
        {
            cursor.Advance();
        }

        return Fold.IsSpace(cursor.Current);
    }
}
