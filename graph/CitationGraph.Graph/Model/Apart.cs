using System.Text;

namespace CitationGraph.Graph;

/// <summary>Letters and their marks taken apart (Unicode normalisation form D) from a table: for a name, ICU costs more than all
/// else that is done to it.</summary>
internal static class Apart
{
    private const int LatinEnd = 0x0250, VietnameseStart = 0x1E00, VietnameseEnd = 0x1F00, Longest = 128;

    /// <summary>Canonical decomposition of the letters of Latin-1, Latin Extended-A, B and Additional.</summary>
    private static readonly string[] Latin = Decomposed('\u00C0', LatinEnd), Vietnamese = Decomposed(VietnameseStart, VietnameseEnd);

    /// <summary>Form D of a text.</summary>
    public static string Of(string text)
    {
        if (text.Length > Longest || !IsKnown(text, out bool changes))
        {
            return text.Normalize(NormalizationForm.FormD);
        }

        if (!changes)
        {
            return text;
        }

        Span<char> apart = stackalloc char[Longest * 3];
        int length = 0;
        foreach (char unit in text)
        {
            if (unit < '\u00C0' || unit >= VietnameseEnd)
            {
                apart[length++] = unit;
                continue;
            }

            string letters = unit < LatinEnd ? Latin[unit - '\u00C0'] : Vietnamese[unit - VietnameseStart];
            letters.CopyTo(apart[length..]);
            length += letters.Length;
        }

        return new string(apart[..length]);
    }

    /// <summary>True where every unit stands alone: none is a mark that joins, or may be moved past, the one before.</summary>
    private static bool IsKnown(string text, out bool changes)
    {
        changes = false;
        foreach (char unit in text)
        {
            bool letter = unit is >= '\u00C0' and < (char)LatinEnd or >= (char)VietnameseStart and < (char)VietnameseEnd;
            changes |= letter;
            if (!letter && unit is not (< '\u00C0' or >= '\u2010' and <= '\u2027'))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Decomposed(int from, int end) =>
        [.. Enumerable.Range(from, end - from).Select(static unit => ((char)unit).ToString().Normalize(NormalizationForm.FormD))];
}
