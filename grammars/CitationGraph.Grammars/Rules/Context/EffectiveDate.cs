using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>When the document takes effect.
/// <code>
/// effective = 'này' 'có hiệu lực' ['thi hành'] ['kể'] 'từ' ( date | 'ngày ký' )
/// </code></summary>
internal static class EffectiveDate
{
    private const int Reach = 90;

    private static readonly Parser<Unit> Words = Parse.OneOf(
        Parse.Word("thi hanh"), Parse.Word("ke tu"), Parse.Word("tu"), Parse.Word("ke"), Parse.Word("phap ly"), Parse.Word("tro di"));

    private static readonly Parser<Unit> Signing = Parse.OneOf(Parse.Word("ngay ky"), Parse.Word("ngay ki"), Parse.Word("ngay ban hanh"), Parse.Word("ngay thong qua"));

    /// <summary>The first date that the text states for itself, at the words 'hiệu lực' of <paramref name="forceMarks"/>.</summary>
    public static CitedDate Find(string text, List<int> forceMarks, CitedDate own)
    {
        Span<char> buffer = stackalloc char[Reach];
        foreach (int mark in forceMarks)
        {
            ReadOnlySpan<char> lead = Paragraphs.Folded(text, Math.Max(0, mark - Reach), mark, buffer);
            int self = lead.LastIndexOf(" nay ", StringComparison.Ordinal);
            if (self < 0 || lead[self..].Contains('.') || lead.EndsWith("het hieu ", StringComparison.Ordinal) || lead[(self + 5)..].IndexOf("het", StringComparison.Ordinal) >= 0)
            {
                continue;
            }

            var cursor = new Cursor(text, mark);
            while (Fold.IsLetter(cursor.Current))
            {
                cursor.Advance();
            }

            PageFurniture.SkipGap(ref cursor);
            while (Words.TryParse(ref cursor, out _))
            {
                PageFurniture.SkipGap(ref cursor);
            }

            if (Signing.TryParse(ref cursor, out _))
            {
                return own;
            }

            if (DateRule.Bare.TryParse(ref cursor, out DateMatch date) && DateRule.IsPlausible(date))
            {
                return date.Date;
            }
        }

        return CitedDate.None;
    }
}
