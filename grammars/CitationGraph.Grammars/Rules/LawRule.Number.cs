using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>The number behind the name of a law, or in the cell before it.</content>
internal static partial class LawRule
{
    private const int NumberReach = 24;

    /// <summary>Behind the name of a law even a misread 'số' is one.</summary>
    private static readonly NoiseProfile AnyScan = NoiseProfile.Stripped;

    private static bool TryNumberBehind(ReadOnlySpan<char> text, ref LawMatch match)
    {
        var cursor = new Cursor(text, match.HeadEnd);
        SkipStrays(ref cursor);
        if (cursor.Current is '(' or ',' or '|')
        {
            cursor.Advance();
            PageFurniture.SkipGap(ref cursor);
        }

        return TryNumberAt(cursor, ref match);
    }

    /// <summary>'42/2013/QH13 | Luật Tiếp công dân': the number in the cell before the name, on the same line.</summary>
    private static bool TryCellBefore(ReadOnlySpan<char> text, int floor, ref LawMatch match)
    {
        int end = match.Span.Start;
        bool cell = false;
        while (end > floor && text[end - 1] is ' ' or '|' or '\t')
        {
            cell |= text[end - 1] is '|' or '\t';
            end--;
        }

        if (!cell || end <= floor || !char.IsAsciiDigit(text[end - 1]))
        {
            return false;
        }

        int start = end;
        while (start > floor && end - start < NumberReach && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '-'))
        {
            start--;
        }

        int slash = text[start..end].IndexOf('/');
        if (slash < 0 || !NumberRule.TryParse(text, start + slash, start, out NumberMatch number) || number.Span.Start != start || number.Span.End != end || !IsAssembly(text, number))
        {
            return false;
        }

        match.HasNumber = true;
        match.Number = number;
        match.Span = match.Span with { Start = start };
        return true;
    }

    /// <summary>White space and the quotation marks that a scan makes of the hooks of 'ơ' and 'ư'.</summary>
    private static void SkipStrays(ref Cursor cursor)
    {
        while (cursor.Current == '\'')
        {
            cursor.Advance();
        }

        PageFurniture.SkipGap(ref cursor);
        if (cursor.Current == '&' && cursor.Next == ' ')
        {
            // 'Luat Nha & s6 27/2023/QH15': a short word of the name.
            cursor.Advance();
            PageFurniture.SkipGap(ref cursor);
        }
    }

    /// <summary>Steps over 'số 31/2024/QH15' behind the name of a law.</summary>
    internal static bool TryNumberOf(ref Cursor cursor)
    {
        var match = new LawMatch { HeadEnd = cursor.Position };
        if (!TryNumberBehind(cursor.Text, ref match))
        {
            return false;
        }

        cursor = new Cursor(cursor.Text, match.HeadEnd);
        return true;
    }

    /// <summary>A number of the National Assembly, or any number behind 'số', at the cursor.</summary>
    private static bool TryNumberAt(Cursor cursor, ref LawMatch match)
    {
        ReadOnlySpan<char> text = cursor.Text;
        int reach = Math.Min(text.Length, cursor.Position + NumberReach);
        int slash = text[cursor.Position..reach].IndexOf('/');
        if (slash < 0)
        {
            return false;
        }

        slash += cursor.Position;
        if (!NumberRule.TryParse(text, slash, cursor.Position, out NumberMatch number) || number.PartCount == 0)
        {
            return false;
        }

        int between = number.Span.Start;
        int so = KindRule.StepBackOverSo(text, between, cursor.Position, AnyScan, out bool hasSo);
        if (so > cursor.Position || (!hasSo && !IsAssembly(text, number)) || IsOfAnotherKind(text, number))
        {
            return false;
        }

        match.HasNumber = true;
        match.Number = number;
        match.Span = match.Span with { End = number.Span.End };
        match.HeadEnd = number.Span.End;
        return true;
    }

    private static bool IsAssembly(ReadOnlySpan<char> text, in NumberMatch number)
    {
        ReadOnlySpan<char> sign = NumberRule.Folded(text, number.Parts[0].Span, stackalloc char[16]);
        return sign.StartsWith("qh", StringComparison.Ordinal) || sign.StartsWith("ubtvqh", StringComparison.Ordinal) || sign is "ctn" or "lct";
    }

    /// <summary>'1206/QĐ-UBND' numbers no law.</summary>
    private static bool IsOfAnotherKind(ReadOnlySpan<char> text, in NumberMatch number) =>
        number.PartCount > 1 && InstrumentKinds.TryByCode(NumberRule.Folded(text, number.Parts[0].Span, stackalloc char[16]), out InstrumentKind kind)
        && kind.Name is not ("Luật" or "Bộ luật" or "Pháp lệnh");
}
