using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>Số, ký hiệu around a slash.
/// <code>
/// number  = digits [letter | '.' digits]
/// central = number '/' year '/' sign          178/2024/NĐ-CP, 66.7/2025/NQ-CP
/// plain   = number '/' sign                   76/NQ-CP, 4625/BNV-CCHC, 71a/NQ-CP
/// party   = number '-' kind '/' body          57-NQ/TW
/// sign    = part { ('-' | '/') part }         NĐ-CP, NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN
/// </code>
/// Blanks and one line break may stand at every separator.</summary>
internal static class NumberRule
{
    private const int LongestNumber = 7;
    private const int LongestPart = 28;

    /// <summary>Reads the number whose first slash stands at <paramref name="slash"/>.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="slash">Offset of the slash.</param>
    /// <param name="floor">Nothing before this offset belongs to it.</param>
    /// <param name="match">The number.</param>
    public static bool TryParse(ReadOnlySpan<char> text, int slash, int floor, out NumberMatch match)
    {
        match = default;
        return TryLeft(text, slash, floor, ref match) && TryRight(text, slash, ref match);
    }

    /// <summary>Reads a number without slash whose hyphen stands at <paramref name="hyphen"/>: '194-CP' of old, or '3041QĐ-UBND'
    /// and '05CT/TW' of a scan that lost the slash.</summary>
    public static bool TryParseHyphened(ReadOnlySpan<char> text, int hyphen, int floor, out NumberMatch match)
    {
        match = default;
        if (TryGlued(text, hyphen, floor, ref match))
        {
            return true;
        }

        match = default;
        if (!TryLeft(text, hyphen, floor, ref match) || match.Party || match.DoubtfulDigits > 0)
        {
            return false;
        }

        match.NeedsKind = true;
        match.Hyphened = true;
        var cursor = new Cursor(text, hyphen + 1);
        return char.IsUpper(cursor.Raw) && TrySign(ref cursor, '-', ref match)
            && match.PartCount == 1 && SignAtoms.TryGet(Folded(text, match.Parts[0].Span, stackalloc char[LongestPart]), out SignAtom atom)
            && (atom.Body.Length > 0 || atom.IsKindCode);
    }

    /// <summary>Digits with the kind's code glued to them: the slash between them was lost.</summary>
    private static bool TryGlued(ReadOnlySpan<char> text, int separator, int floor, ref NumberMatch match)
    {
        int end = separator;
        int start = end;
        while (start > floor && end - start < LongestNumber + 4 && Fold.IsWord(Fold.Of(text[start - 1])))
        {
            start--;
        }

        int split = start;
        while (split < end && char.IsAsciiDigit(text[split]))
        {
            split++;
        }

        if (split == start || split == end || split - start > 5 || !IsFree(text, start, floor)
            || !SignAtoms.TryGet(Folded(text, new TextSpan(split, end), stackalloc char[LongestPart]), out SignAtom code) || !code.IsKindCode)
        {
            return false;
        }

        var cursor = new Cursor(text, separator + 1);
        match.NeedsKind = true;
        match.DoubtfulDigits = 1;
        match.Digits = new TextSpan(start, split);
        match.Span = new TextSpan(start, start);
        match.Party = text[separator] == '/';
        return match.TryAdd(new SignPart(new TextSpan(split, end), '/')) && char.IsUpper(cursor.Raw) && TrySign(ref cursor, '-', ref match);
    }

    private static bool TryLeft(ReadOnlySpan<char> text, int slash, int floor, ref NumberMatch match)
    {
        int end = StepBackOverBlanks(text, slash, floor);
        int start = StepBackOverWord(text, end, floor);
        start = CutSo(text, start, end);
        if (end == start)
        {
            return false;
        }

        match.Spaced = end < slash && Fold.Of(text[end]) == ' ' && slash + 1 < text.Length && Fold.Of(text[slash + 1]) == ' ';
        if (IsNumber(text[start..end], out int doubtful))
        {
            match.Digits = new TextSpan(start, end);
            match.DoubtfulDigits = doubtful;
            return (IsFree(text, start, floor) || text[start - 1] is not ('/' or '&')) && (IsFree(text, start, floor) || IsGluedSo(text, start, floor)) && Covers(ref match, start);
        }

        return TryPartyLeft(text, start, end, floor, ref match);
    }

    private static bool IsGluedSo(ReadOnlySpan<char> text, int start, int floor)
    {
        int at = start;
        while (at > floor && start - at < 4 && (Fold.IsWord(Fold.Of(text[at - 1])) || text[at - 1] == '$'))
        {
            at--;
        }

        return at < start && text[at] is 's' or 'S' or '$' && IsFree(text, at, floor);
    }

    /// <summary>Steps over a 'số' that is glued to the digits: 'số15', 's612'.</summary>
    private static int CutSo(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start < 2 || text[start] is not ('s' or 'S' or '$'))
        {
            return start;
        }

        int behind = start + 1;
        if (Fold.Of(text[behind]) is 'o' or 'e' or 'b' or 'd' or 'g' or '6' or '0')
        {
            behind++;
            while (behind < end && Fold.Of(text[behind]) == Fold.Nothing)
            {
                behind++;
            }
        }

        return behind < end && char.IsAsciiDigit(text[behind]) ? behind : behind >= end ? end : start;
    }

    private static bool Covers(ref NumberMatch match, int start)
    {
        match.Span = new TextSpan(start, start);
        return true;
    }

    private static bool TryPartyLeft(ReadOnlySpan<char> text, int start, int end, int floor, ref NumberMatch match)
    {
        int hyphen = StepBackOverBlanks(text, start, floor);
        if (hyphen <= floor || Fold.Of(text[hyphen - 1]) != '-' || end - start > 8 || !char.IsLetter(text[start]))
        {
            return false;
        }

        int numberEnd = StepBackOverBlanks(text, hyphen - 1, floor);
        int numberStart = CutSo(text, StepBackOverWord(text, numberEnd, floor), numberEnd);
        if (numberStart == numberEnd || !IsNumber(text[numberStart..numberEnd], out int doubtful) || !(IsFree(text, numberStart, floor) || IsGluedSo(text, numberStart, floor))
            || !(AllCapitals(text[start..end]) || SignAtoms.TryGet(Folded(text, new TextSpan(start, end), stackalloc char[LongestPart]), out _)))
        {
            return false;
        }

        match.NeedsKind = !(SignAtoms.TryGet(Folded(text, new TextSpan(start, end), stackalloc char[LongestPart]), out SignAtom atom) && atom.IsKindCode);
        match.Digits = new TextSpan(numberStart, numberEnd);
        match.DoubtfulDigits = doubtful;
        match.Party = true;
        match.TryAdd(new SignPart(new TextSpan(start, end), '-'));
        return Covers(ref match, numberStart);
    }

    /// <summary>Digits with an optional letter or dotted part. Letters that look like digits count when a real digit is there.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word, out int doubtful)
    {
        doubtful = 0;
        int digits = 0;
        int dots = 0;
        if (word.Length > LongestNumber + 3)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            char unit = word[i];
            if (Fold.Of(unit) == Fold.Nothing)
            {
                continue;
            }

            if (char.IsAsciiDigit(unit))
            {
                digits++;
            }
            else if (unit == '.' && i > 0 && i < word.Length - 1 && dots++ == 0)
            {
                continue;
            }
            else if (i == word.Length - 1 && digits > 0 && doubtful == 0 && (unit is >= 'a' and <= 'h' or 'k' or 'đ' || (unit is >= 'A' and <= 'H' && DigitLikes.Of(unit) < 0)))
            {
                continue;
            }
            else if (DigitLikes.Of(unit) >= 0 && !(i == 0 && unit is 's' or 'S'))
            {
                doubtful++;
            }
            else
            {
                return false;
            }
        }

        return digits > 0;
    }

    private static bool TryRight(ReadOnlySpan<char> text, int slash, ref NumberMatch match)
    {
        var cursor = new Cursor(text, slash + 1);
        SkipBreak(ref cursor);
        char separator = '/';
        if (!match.Party && DigitLikes.Of(cursor.Raw) >= 0 && TryYear(ref cursor, ref match))
        {
            int yearEnd = cursor.Position;
            SkipBreak(ref cursor);
            if (cursor.Current == '/')
            {
                cursor.Advance();
                SkipBreak(ref cursor);
            }
            else if (cursor.Current == '-')
            {
                cursor.Advance();
            }
            else if (cursor.Position != yearEnd || !char.IsUpper(cursor.Raw))
            {
                return false;
            }
        }

        return TrySign(ref cursor, separator, ref match);
    }

    private static bool TryYear(ref Cursor cursor, ref NumberMatch match)
    {
        Cursor start = cursor;
        int value = 0;
        int digits = 0;
        int doubtful = 0;
        while (digits < 5 && DigitLikes.Of(cursor.Raw) is var digit and >= 0 && (digits < 4 || char.IsAsciiDigit(cursor.Raw)))
        {
            value = (value * 10) + digit;
            doubtful += char.IsAsciiDigit(cursor.Raw) ? 0 : 1;
            digits++;
            cursor.Advance();
            if (digits is > 0 and < 4 && cursor.Current == ' ' && char.IsAsciiDigit(cursor.Next))
            {
                // '107/202 1/ND-CP': a scan parted the year.
                cursor.Advance();
                doubtful++;
            }
        }

        if (digits != 4 || doubtful > 2 || value is < 1945 or > 2099)
        {
            cursor = start;
            return false;
        }

        match.Year = new TextSpan(start.Position, cursor.Position);
        match.YearValue = value;
        match.DoubtfulDigits += doubtful;
        return true;
    }

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

        if (letters == 0 || Fold.IsWord(walker.Current) || !LooksLikePart(cursor.Text, new TextSpan(start, end), first)
            || !match.TryAdd(new SignPart(new TextSpan(start, end), separator)))
        {
            return false;
        }

        cursor = walker;
        return true;
    }

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
        if (!blankBefore && TryMisreadHyphen(ref cursor, out separator))
        {
            return true;
        }

        while (cursor.Current is '-' or '/' && marks < 3)
        {
            separator = separator == '\0' ? cursor.Current : separator;
            marks++;
            cursor.Advance();
            blankBehind |= SkipBreak(ref cursor);
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
            (0, _, _) => blankBefore && match.PartCount == 1 && LostHyphen(cursor.Text, match.Parts[0].Span, next, known, capitals),
            (_, false, false) => !next.IsEmpty,
            (_, false, true) => !next.IsEmpty && (capitals || known),
            (_, true, false) => !next.IsEmpty && (capitals || known),
            _ => (match.Spaced && (capitals || known)) || known && capitals | (next.Length <= 4 && cursor.Text[next.Start] is not (>= 'a' and <= 'z')),
        };
        if (!believed)
        {
            cursor = start;
        }

        return believed;
    }

    /// <summary>'NĐ.CP', 'ND~CP': a mark in the hyphen's place, glued, before a part that stands for a body.</summary>
    private static bool TryMisreadHyphen(ref Cursor cursor, out char separator)
    {
        separator = '\0';
        if (cursor.Current is not ('.' or '~' or ':' or '+' or '‹' or '=' or '_'))
        {
            return false;
        }

        char mark = cursor.Current == '.' ? '.' : '-';
        Cursor start = cursor;
        for (int marks = 0; marks < 2 && cursor.Current is '.' or '~' or ':' or '+' or '‹' or '='; marks++)
        {
            cursor.Advance();
        }

        TextSpan next = PartAhead(cursor);
        if (!next.IsEmpty && AllCapitals(cursor.Text[next.Start..next.End]) | next.Length == 3
            && SignAtoms.TryGet(Folded(cursor.Text, next, stackalloc char[LongestPart]), out SignAtom atom) && atom.Body.Length > 0)
        {
            separator = mark;
            return true;
        }

        cursor = start;
        return false;
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

        return Fold.IsWord(cursor.Current) ? default : new TextSpan(start, cursor.Position);
    }

    private static bool AllCapitals(ReadOnlySpan<char> part)
    {
        int capitals = 0;
        foreach (char unit in part)
        {
            if (char.IsLower(unit))
            {
                return false;
            }

            capitals += char.IsUpper(unit) ? 1 : 0;
        }

        return capitals >= 2;
    }

    /// <summary>Folded letters of a span in <paramref name="buffer"/>, cut to its size.</summary>
    internal static ReadOnlySpan<char> Folded(ReadOnlySpan<char> text, TextSpan span, Span<char> buffer)
    {
        int length = 0;
        foreach (char unit in text[span.Start..span.End])
        {
            char folded = Fold.Of(unit);
            if (folded != Fold.Nothing && length < buffer.Length)
            {
                buffer[length++] = folded;
            }
        }

        return buffer[..length];
    }

    private static bool SkipBreak(ref Cursor cursor)
    {
        int start = cursor.Position;
        int breaks = 0;
        while (cursor.Position - start < 24 && (cursor.Current == ' ' || (cursor.Current == '\n' && breaks++ < 3)))
        {
            cursor.Advance();
        }

        return cursor.Position > start;
    }

    /// <summary>True when no letter, digit or slash stands directly before the number, so that it is no part of a date, a path
    /// or a longer code.</summary>
    private static bool IsFree(ReadOnlySpan<char> text, int start, int floor)
    {
        if (start <= floor)
        {
            return true;
        }

        char before = Fold.Of(text[start - 1]);
        return !Fold.IsWord(before) && before is not ('/' or '&' or '@' or '#' or '%');
    }

    private static int StepBackOverBlanks(ReadOnlySpan<char> text, int end, int floor)
    {
        int lowest = Math.Max(floor, end - 6);
        int breaks = 0;
        while (end > lowest && ((Fold.Of(text[end - 1]) != '\n' && Fold.IsGap(text[end - 1])) || (text[end - 1] == '\n' && breaks++ == 0)))
        {
            end--;
        }

        return end;
    }

    private static int StepBackOverWord(ReadOnlySpan<char> text, int end, int floor)
    {
        int lowest = Math.Max(floor, end - LongestNumber - 4);
        int start = end;
        while (start > lowest && (Fold.IsWord(Fold.Of(text[start - 1])) || Fold.Of(text[start - 1]) == Fold.Nothing || text[start - 1] is '|' or '!'
            || (text[start - 1] == '.' && start > lowest + 1 && start < end && char.IsAsciiDigit(text[start - 2]) && char.IsAsciiDigit(text[start]))))
        {
            start--;
        }

        while (start < end && Fold.Of(text[start]) == Fold.Nothing)
        {
            start++;
        }

        return start;
    }
}
