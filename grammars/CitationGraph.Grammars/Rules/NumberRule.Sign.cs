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
        while (walker.Position - start < LongestPart && (Fold.IsWord(walker.Current) || walker.Current == '&'))
        {
            letters += Fold.IsLetter(walker.Current) ? 1 : 0;
            end = walker.Position + 1;
            walker.Advance();
            while (end < walker.Position && end < walker.Text.Length && walker.Text[end] is >= '\u0300' and <= '\u036F')
            {
                end++;
            }
        }

        if (walker.Raw == ' ' && letters > 1 && TornEnd(cursor.Text, new TextSpan(start, end)) is > 0 and var whole)
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

    /// <summary>'TT-BGD ĐT ngày': where a part ends that a blank tears, and that without the capitals behind it names no body or the same; else 0.</summary>
    private static int TornEnd(ReadOnlySpan<char> text, TextSpan part)
    {
        TextSpan next = PartAhead(new Cursor(text, part.End + 1));
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

    /// <summary>Steps over what stands between two parts. Blanks around a hyphen, a break behind it and a lost hyphen are only
    /// believed where a known part follows.</summary>
    private static bool TrySeparator(ref Cursor cursor, in NumberMatch match, out char separator)
    {
        Cursor start = cursor;
        bool blankBefore = SkipBreak(ref cursor);
        separator = '\0';
        int marks = 0;
        bool blankBehind = false;
        if ((!blankBefore || cursor.Current == '.') && TryMisreadHyphen(ref cursor, match, out separator))
        {
            return true;
        }

        while (cursor.Current is '-' or '/' && marks < 3)
        {
            separator = separator == '\0' ? cursor.Current : separator;
            marks++;
            cursor.Advance();
            blankBehind |= SkipBreak(ref cursor);
            blankBehind |= separator == '-' && SkipStray(ref cursor);
        }

        TextSpan next = PartAhead(cursor);
        bool known = !next.IsEmpty && SignAtoms.TryGet(Folded(cursor.Text, next, stackalloc char[LongestPart]), out _);
        bool capitals = !next.IsEmpty && AllCapitals(cursor.Text[next.Start..next.End]);
        if (separator == '/' && !known && Folded(cursor.Text, next, stackalloc char[LongestPart]) is "nghi" or "quyet" or "thong" or "luat" or "ke" or "chi" or "cong")
        {
            next = default;
        }

        bool believed = (marks, blankBefore, blankBehind) switch
        {
            (0, _, _) => blankBefore && (match.PartCount == 1 ? LostHyphen(cursor.Text, match.Parts[0].Span, next, known, capitals)
                : match.PartCount == 2 && match.Parts[1].Separator == '\0' && IsUnit(cursor.Text[next.Start..next.End])),
            (_, false, false) => !next.IsEmpty,
            (_, false, true) => !next.IsEmpty && (capitals || known),
            (_, true, false) => !next.IsEmpty && (capitals || known || IsUnit(cursor.Text[next.Start..next.End])),
            _ => (match.Spaced && (capitals || known)) || known && capitals | (next.Length <= 4 && cursor.Text[next.Start] is not (>= 'a' and <= 'z')),
        };
        if (!believed)
        {
            cursor = start;
        }

        return believed;
    }

    /// <summary>'HD-| MTTQ', 'NĐ-‘CP': a speck behind the hyphen that a scan read as a mark.</summary>
    private static bool SkipStray(ref Cursor cursor)
    {
        if (cursor.Current is not ('|' or '\''))
        {
            return false;
        }

        cursor.Advance();
        SkipBreak(ref cursor);
        return true;
    }

    /// <summary>'NĐ.CP', 'ND~CP': a mark in the hyphen's place, glued, before a part that stands for a body.</summary>
    private static bool TryMisreadHyphen(ref Cursor cursor, in NumberMatch match, out char separator)
    {
        separator = '\0';
        if (cursor.Current is not ('.' or '~' or ':' or ';' or '+' or '‹' or '=' or '_'))
        {
            return false;
        }

        char mark = cursor.Current == '.' ? '.' : '-';
        bool pause = cursor.Current is ':' or ';';
        Cursor start = cursor;
        for (int marks = 0; marks < 2 && cursor.Current is '.' or '~' or ':' or ';' or '+' or '‹' or '='; marks++)
        {
            cursor.Advance();
        }

        // 'NĐ: CP', 'KH;UBND': behind a kind's code only, since the marks end clauses.
        if (pause && !(match.PartCount == 1 && IsKindCode(cursor.Text, match.Parts[0].Span)))
        {
            cursor = start;
            return false;
        }

        if (cursor.Text[start.Position] == ':')
        {
            cursor.SkipSpace();
        }

        TextSpan next = PartAhead(cursor);
        if (mark == '.' && cursor.Position == start.Position + 1 && IsAbbreviated(cursor.Text, match.Parts[match.PartCount - 1].Span, next))
        {
            separator = mark;
            return true;
        }

        if (!next.IsEmpty && AllCapitals(cursor.Text[next.Start..next.End]) | next.Length == 3
            && SignAtoms.TryGet(Folded(cursor.Text, next, stackalloc char[LongestPart]), out SignAtom atom) && atom.Body.Length > 0)
        {
            separator = mark;
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>'21-CT/T.Ư' for the Party's centre, '05-NQ/T.U' for a province's committee, 'PGD.Q8' for a numbered district.</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> text, TextSpan part, TextSpan next)
    {
        if (next.IsEmpty || !char.IsUpper(text[next.Start]))
        {
            return false;
        }

        ReadOnlySpan<char> letters = Folded(text, next, stackalloc char[LongestPart]);
        return letters.Length == 1
            ? letters[0] is 'u' or 'w' && Folded(text, part, stackalloc char[LongestPart]) is "t"
            : letters.Length <= 3 && !letters[1..].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>'QP TTg', 'CV BCDTKNQI8': a code, a blank, and what can only be a body's sign.</summary>
    private static bool LostHyphen(ReadOnlySpan<char> text, TextSpan first, TextSpan next, bool known, bool capitals)
    {
        if (next.IsEmpty || first.Length > 3)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestPart];
        ReadOnlySpan<char> folded = Folded(text, next, buffer);
        if (folded is "ngay" or "cua" or "nam" or "quy" or "ban" or "ve")
        {
            return false;
        }

        return known ? capitals || folded is "ttg" : capitals && next.Length >= 4 && IsKindCode(text, first);
    }

    private static bool IsKindCode(ReadOnlySpan<char> text, TextSpan span) =>
        SignAtoms.TryGet(Folded(text, span, stackalloc char[LongestPart]), out SignAtom atom) && atom.IsKindCode;

    private static TextSpan PartAhead(Cursor cursor)
    {
        int start = cursor.Position;
        while (cursor.Position - start < LongestPart && (Fold.IsWord(cursor.Current) || cursor.Current == '&'))
        {
            cursor.Advance();
        }

        return Fold.IsWord(cursor.Current) ? default : new TextSpan(start, cursor.Position - GluedWord(cursor.Text, new TextSpan(start, cursor.Position)));
    }

    /// <summary>'Đ1' of 'CT-TTr3 -Đ1': a capital with the number of a unit.</summary>
    private static bool IsUnit(ReadOnlySpan<char> part) => part.Length is 2 or 3 && char.IsUpper(part[0]) && !part[1..].ContainsAnyExceptInRange('0', '9');

    private static bool AllCapitals(ReadOnlySpan<char> part) => Capitals.Fill(part, 2);
}
