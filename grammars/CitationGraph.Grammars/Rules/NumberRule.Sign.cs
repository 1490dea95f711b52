using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>The letters behind the slash.</content>
internal static partial class NumberRule
{
    private static bool TrySign(ref Cursor cursor, char separator, ref NumberMatch match)
    {
        int end = -1;
        while (TryPart(ref cursor, separator, end < 0, ref match))
        {
            end = cursor.Position;
            if (!TrySeparator(ref cursor, match, out separator))
            {
                break;
            }
        }

        if (end < 0)
        {
            return false;
        }

        int printedEnd = match.Parts[match.PartCount - 1].Span.End;
        match.Span = match.Span with { End = printedEnd };
        return true;
    }

    private static bool TryPart(ref Cursor cursor, char separator, bool first, ref NumberMatch match)
    {
        int start = cursor.Position;
        int end = start;
        int letters = 0;
        Cursor walker = cursor;
        while (walker.Position - start < LongestPart && (Fold.IsWord(walker.Current) || walker.Current == '&' || (walker.Current == '¢' && IsMinister(cursor.Text, start, walker.Position))))
        {
            letters += Fold.IsLetter(walker.Current) ? 1 : 0;
            end = walker.Position + 1;
            walker.Advance();
            while (end < walker.Position && end < walker.Text.Length && walker.Text[end] is >= '\u0300' and <= '\u036F')
            {
                end++;
            }
        }

        if ((TornCentre(cursor.Text, new TextSpan(start, end), separator) is > 0 and var whole)
            || (walker.Raw == ' ' && letters > 0 && (whole = TornEnd(cursor.Text, new TextSpan(start, end))) > 0))
        {
            end = whole;
            walker = new Cursor(cursor.Text, end);
        }

        if (GluedWord(cursor.Text, new TextSpan(start, end)) is > 0 and var cut)
        {
            end -= cut;
            walker = new Cursor(cursor.Text, end);
            if (!LooksLikePart(cursor.Text, new TextSpan(start, end), first) || !match.TryAdd(new SignPart(new TextSpan(start, end), separator)))
            {
                return false;
            }

            cursor = walker;
            return true;
        }

        if (letters == 0 || Fold.IsWord(walker.Current) || !LooksLikePart(cursor.Text, new TextSpan(start, end), first)
            || !match.TryAdd(new SignPart(new TextSpan(start, end), separator)))
        {
            return false;
        }

        cursor = walker;
        return true;
    }

    /// <summary>'QD-TT¢': the g of 'TTg'; behind it ('TTg¢') a speck of the same shape.</summary>
    private static bool IsMinister(ReadOnlySpan<char> text, int start, int at) => text[start..at] is "TT" or "TTg";

    /// <summary>'09-NQ/T: U', 'NQ/T U': where the Party's body ends that a blank or a speck tears; else 0.</summary>
    private static int TornCentre(ReadOnlySpan<char> text, TextSpan part, char separator)
    {
        if (separator != '/' || part.Length != 1 || text[part.Start] != 'T')
        {
            return 0;
        }

        int at = part.End;
        while (at < text.Length && at - part.End < 3 && text[at] is ' ' or ':' or '.' or ',' or '\'')
        {
            at++;
        }

        return at > part.End && text[at - 1] == ' ' && at < text.Length && text[at] is 'U' or 'Ư' or 'W' && (at + 1 == text.Length || !Fold.IsWord(Fold.Of(text[at + 1]))) ? at + 1 : 0;
    }

    /// <summary>'TT-BGD ĐT ngày': where a part ends that a blank tears, and that without the capitals behind it names no body or the same; else 0.</summary>
    private static int TornEnd(ReadOnlySpan<char> text, TextSpan part)
    {
        if (TornSession(text, part))
        {
            return part.End + 3;
        }

        TextSpan next = PartAhead(new Cursor(text, part.End + 1));
        if (next.Length == 1 && text[next.Start] == 'r' && text[part.Start..part.End] is "TT" && next.End < text.Length && text[next.End] == '-')
        {
            return next.End;
        }

        if (next.Length is < 2 or > LongestTornPart || part.Length + next.Length > LongestPart || !AllCapitals(text[part.Start..part.End]) || !AllCapitals(text[next.Start..next.End]))
        {
            return 0;
        }

        Span<char> letters = stackalloc char[LongestPart];
        int length = Folded(text, part, letters).Length;
        length += Folded(text, next, letters[length..]).Length;
        return SignAtoms.TryGet(letters[..length], out SignAtom whole) && whole.Body.Length > 0
            && (!SignAtoms.TryGet(letters[..(length - next.Length)], out SignAtom alone) || alone.Body.Length == 0 || alone.Body == whole.Body) ? next.End : 0;
    }

    private const int LongestTornPart = 4;

    /// <summary>'203/2025/QH 15': the number of the National Assembly's term behind the blank, without which there is no such sign.</summary>
    private static bool TornSession(ReadOnlySpan<char> text, TextSpan part)
    {
        int at = part.End + 1;
        return at + 1 < text.Length && text[at] == '1' && char.IsAsciiDigit(text[at + 1]) && (at + 2 == text.Length || !Fold.IsWord(Fold.Of(text[at + 2])))
            && Folded(text, part, stackalloc char[LongestPart]) is "qh" or "ubtvqh";
    }

    /// <summary>Length of a small word glued to the capitals of a sign ('NĐ-CPngày', 'QH12ngày', 'TTgvề'), or 0.</summary>
    private static int GluedWord(ReadOnlySpan<char> text, TextSpan part)
    {
        int small = part.End;
        while (small > part.Start && char.IsLower(text[small - 1]))
        {
            small--;
        }

        if (part.End - small < 2 || small - part.Start < 2)
        {
            return 0;
        }

        foreach (string word in Glued)
        {
            if (text[small..part.End].EndsWith(word, StringComparison.Ordinal) && part.End - small - word.Length <= 1)
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static readonly string[] Glued = ["ngày", "ngay", "của", "về", "quy", "năm", "và", "ban"];

    /// <summary>Capitals (with the odd small letter, 'TTg', and digits, 'QH15') or letters that the lexicon knows.</summary>
    private static bool LooksLikePart(ReadOnlySpan<char> text, TextSpan span, bool first)
    {
        int capitals = 0;
        int small = 0;
        foreach (char unit in text[span.Start..span.End])
        {
            capitals += char.IsUpper(unit) ? 1 : 0;
            small += char.IsLower(unit) ? 1 : 0;
        }

        return (capitals > 0 && small <= 1 && (capitals > 1 || !first || span.Length <= 2))
            || SignAtoms.TryGet(Folded(text, span, stackalloc char[LongestPart]), out _);
    }
}
