using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Combinators;

/// <summary>What a page break leaves in the middle of a sentence: page numbers and the running head of the official gazette
/// ('CÔNG BÁO/Số 149 + 150/Ngày 26-01-2022').</summary>
internal static class PageFurniture
{
    private const int LongestLine = 80;
    private const int LongestGap = 400;

    /// <summary>Steps over white space and, where it breaks lines, over lines of page furniture.</summary>
    public static void SkipGap(ref Cursor cursor, bool loose = false)
    {
        int end = cursor.Position + LongestGap;
        while (true)
        {
            int breaks = SkipSpaceSeeingBreaks(ref cursor, end);
            if (breaks == 0 || cursor.Position >= end || !TrySkipLine(ref cursor, blankBefore: loose || breaks > 1))
            {
                return;
            }
        }
    }

    /// <summary>Steps over a footnote's mark ('[1]') and the target of a Markdown link ('](https://...)') behind a word.</summary>
    public static void SkipMarks(ref Cursor cursor)
    {
        Cursor mark = cursor;
        if (mark.Current == ']' && mark.Next == '(')
        {
            mark.Advance();
            if (TrySkipTo(ref mark, ')', LongestLink))
            {
                cursor = mark;
            }
        }

        mark = cursor;
        if (mark.Current == '[' && char.IsAsciiDigit(mark.Next) && TrySkipTo(ref mark, ']', LongestNote))
        {
            cursor = mark;
        }
    }

    private const int LongestLink = 300;
    private const int LongestNote = 6;

    private static bool TrySkipTo(ref Cursor cursor, char closing, int longest)
    {
        int end = cursor.Position + longest;
        while (!cursor.AtEnd && cursor.Position < end && cursor.Current != '\n')
        {
            bool closes = cursor.Current == closing;
            cursor.Advance();
            if (closes)
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipSpaceSeeingBreaks(ref Cursor cursor, int end)
    {
        int breaks = 0;
        while (cursor.Position < end && (Fold.IsSpace(cursor.Current) || (breaks > 0 && cursor.Current == '|' && Fold.IsSpace(cursor.Next))))
        {
            breaks += cursor.Current == '\n' ? 1 : 0;
            cursor.Advance();
        }

        return breaks;
    }

    private static bool TrySkipLine(ref Cursor cursor, bool blankBefore)
    {
        Cursor line = cursor;
        int digits = 0;
        int value = 0;
        while (char.IsAsciiDigit(line.Current))
        {
            digits++;
            value = (value * 10) + (line.Current - '0');
            line.Advance();
        }

        if (digits is > 0 and <= 4)
        {
            line.SkipBlanks();
            // What may be the year of a date is no page number.
            if (line.Current == '\n' && !CitedDate.IsYear(value) && (blankBefore || IsPageEnd(line)))
            {
                cursor = line;
                return true;
            }

            return false;
        }

        if (digits > 0 || !IsGazetteHead(line))
        {
            return false;
        }

        int end = line.Position + LongestLine;
        while (!line.AtEnd && line.Current != '\n' && line.Position < end)
        {
            line.Advance();
        }

        cursor = line;
        return true;
    }

    /// <summary>A blank line or the gazette's running head follows: what stood alone on its line was a page number, not a day
    /// that the wrapping set apart.</summary>
    private static bool IsPageEnd(Cursor line)
    {
        line.Advance();
        line.SkipBlanks();
        return line.Current == '\n' || IsGazetteHead(line);
    }

    private static bool IsGazetteHead(Cursor line)
    {
        foreach (char wanted in "cong bao/so")
        {
            if (line.Current != wanted)
            {
                return false;
            }

            line.Advance();
        }

        return true;
    }
}
