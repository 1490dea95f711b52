using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>Rows of tables, their cells side by side or one under the other.</content>
internal static partial class KindRule
{
    /// <summary>Most digits of a row's number.</summary>
    private const int LongestRowNumber = 3;

    /// <summary>The digits are alone on the line above: the first cell of a row whose cells stand one under the other.</summary>
    public static bool IsRowNumber(ReadOnlySpan<char> text, int floor, int end)
    {
        int lowest = Math.Max(0, end - LongestRowNumber - 1);
        int start = lowest + text[lowest..end].LastIndexOf('\n') + 1;
        return text[end] is '\n' or '\r' && start > lowest && start >= floor && IsRowNumber(text[start..end]);
    }

    /// <summary>'... | Nghị định', a blank line, '5 | 1206/QĐ-UBND': a kind that the sign contradicts belongs to the row above; so do
    /// 'Ban hành quy định chế độ thu phí', '2', '12/2010/QĐ-UBND', one under the other.</summary>
    private static bool IsOfRowAbove(InstrumentKind kind, ReadOnlySpan<char> between, ReadOnlySpan<char> signCode)
    {
        TextSpan row = RowNumber(between);
        if (!row.IsEmpty && HasLetter(between[..row.Start]) && between[row.End..].IsWhiteSpace())
        {
            return true;
        }

        return (!row.IsEmpty || between.Contains("\n\n", StringComparison.Ordinal)) && InstrumentKinds.TryByCode(signCode, out _) && !HasCode(kind, signCode);
    }

    /// <summary>A line of digits alone: the first cell of a row.</summary>
    private static TextSpan RowNumber(ReadOnlySpan<char> between)
    {
        int start = between.IndexOf('\n') + 1;
        while (start > 0)
        {
            int length = between[start..].IndexOf('\n');
            ReadOnlySpan<char> line = length < 0 ? default : between.Slice(start, length).Trim();
            if (IsRowNumber(line))
            {
                return new TextSpan(start, start + length);
            }

            start = length < 0 ? 0 : start + length + 1;
        }

        return default;
    }

    private static bool IsRowNumber(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestRowNumber && !line.ContainsAnyExceptInRange('0', '9');

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (Fold.IsLetter(Fold.Of(unit)))
            {
                return true;
            }
        }

        return false;
    }
}
