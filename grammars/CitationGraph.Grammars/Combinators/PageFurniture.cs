using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Combinators;

/// <summary>What a page break leaves in the middle of a sentence: page numbers and the running head of the official gazette
/// ('CÔNG BÁO/Số 149 + 150/Ngày 26-01-2022').</summary>
internal static class PageFurniture
{
    private const int LongestLine = 80;
    private const int LongestGap = 400;

    /// <summary>Steps over white space and, where it breaks lines, over lines of page furniture.</summary>
    public static void SkipGap(ref Cursor cursor)
    {
        int end = cursor.Position + LongestGap;
        while (true)
        {
            bool brokeLine = SkipSpaceSeeingBreaks(ref cursor, end);
            if (!brokeLine || cursor.Position >= end || !TrySkipLine(ref cursor))
            {
                return;
            }
        }
    }

    private static bool SkipSpaceSeeingBreaks(ref Cursor cursor, int end)
    {
        bool broke = false;
        while (cursor.Position < end && (Fold.IsSpace(cursor.Current) || (broke && cursor.Current == '|' && Fold.IsSpace(cursor.Next))))
        {
            broke |= cursor.Current == '\n';
            cursor.Advance();
        }

        return broke;
    }

    private static bool TrySkipLine(ref Cursor cursor)
    {
        Cursor line = cursor;
        int digits = 0;
        while (char.IsAsciiDigit(line.Current))
        {
            digits++;
            line.Advance();
        }

        if (digits is > 0 and <= 4)
        {
            line.SkipBlanks();
            if (line.Current == '\n')
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
