using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>A date that stands behind a citation and cannot be read: 'ngày 17/2003', 'ngày 02/12 2/2005', 'ngày 29 tháng 11 năm 301 2'. What
/// cannot be read is not made up, but neither is the citation one without a date.</summary>
internal static class UnreadDate
{
    /// <summary>What a note says in the place of such a date.</summary>
    public const string Unknown = "?";

    private const int Widest = 30;
    private const int FewestDigits = 5;

    /// <summary>Where it stands, or an empty span. A date that its author left blank in part, or without its year, is none.</summary>
    public static TextSpan Behind(ReadOnlySpan<char> text, int end)
    {
        var cursor = new Cursor(text, end);
        PageFurniture.SkipGap(ref cursor);
        if (cursor.Current is ',' or '.')
        {
            cursor.Advance();
            PageFurniture.SkipGap(ref cursor);
        }

        int start = cursor.Position;
        if (cursor.Raw != 'n' || Matches(DateRule.DayAndMonth, cursor) || !DateRule.Day.TryParse(ref cursor, out _))
        {
            return default;
        }

        int digits = 0;
        int groups = 0;
        int last = start;
        while (!cursor.AtEnd && cursor.Position - start < Widest && cursor.Raw is not (';' or '.' or ',' or '('))
        {
            if (Fold.IsLetter(cursor.Current) && !IsWordOfDate(ref cursor))
            {
                break;
            }

            if (char.IsAsciiDigit(cursor.Raw))
            {
                digits++;
                groups += last == cursor.Position ? 0 : 1;
                last = cursor.Position + 1;
            }

            cursor.Advance();
        }

        // 'ngày     tháng 12 năm 2025': two groups and a blank between the words.
        return digits < FewestDigits || (groups < 3 && Matches(DateRule.LeftBlank, new Cursor(text, start))) ? default : new TextSpan(start, last);
    }

    private static bool Matches(Parser<Unit> parser, Cursor at) => parser.TryParse(ref at, out _) && !Fold.IsWord(at.Current);

    /// <summary>'tháng', 'năm' and letters alone, which may be digits; the cursor moves to the last letter.</summary>
    private static bool IsWordOfDate(ref Cursor cursor)
    {
        Cursor at = cursor;
        char first = at.Current;
        int length = 0;
        Cursor last = at;
        while (Fold.IsWord(at.Current))
        {
            last = at;
            length++;
            at.Advance();
        }

        cursor = last;
        return length <= 2 || (length <= 6 && first is 't' or 'n');
    }
}
