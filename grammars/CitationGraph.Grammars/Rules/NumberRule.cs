using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>Số, ký hiệu around a slash.
/// <code>
/// number  = digits [letter | '.' digits]
/// central = number '/' year '/' sign          178/2024/NĐ-CP, 66.7/2025/NQ-CP
/// plain   = number '/' sign                   76/NQ-CP, 4625/BNV-CCHC, 71a/NQ-CP
/// yearly  = number '-' year '/' sign          19-2017/NQ-CP
/// party   = number '-' kind '/' body          57-NQ/TW
/// sign    = part { ('-' | '/') part }         NĐ-CP, NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN
/// </code>
/// Blanks and one line break may stand at every separator.</summary>
internal static partial class NumberRule
{
    /// <summary>Reads the number whose first slash stands at <paramref name="slash"/>.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="slash">Offset of the slash.</param>
    /// <param name="floor">Nothing before this offset belongs to it.</param>
    /// <param name="match">The number.</param>
    /// <param name="blanks">How many blanks may stand before the slash.</param>
    public static bool TryParse(ReadOnlySpan<char> text, int slash, int floor, out NumberMatch match, int blanks = MostBlanks)
    {
        match = default;
        return TryLeft(text, slash, floor, ref match, blanks) && TryRight(text, slash, ref match) && (match.GluedKind.IsEmpty || Repeats(text, match));
    }

    /// <summary>'NĐ126/2020/NĐ-CP': the sign names the kind that is glued to the number.</summary>
    private static bool Repeats(ReadOnlySpan<char> text, in NumberMatch match) =>
        Folded(text, match.GluedKind, stackalloc char[LongestPart]).SequenceEqual(Folded(text, match.Parts[0].Span, stackalloc char[LongestPart]));

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
        if (TryGluedParty(text, hyphen, floor, ref match))
        {
            return true;
        }

        match = default;
        if (!TryLeft(text, hyphen, floor, ref match) || match.Party || match.HyphenedYear || match.DoubtfulDigits > 0)
        {
            return false;
        }

        match.NeedsKind = true;
        match.Hyphened = true;
        var cursor = new Cursor(text, hyphen + 1);
        if (match.Spaced)
        {
            SkipBreak(ref cursor);
        }

        return char.IsUpper(cursor.Raw) && TrySign(ref cursor, '-', ref match)
            && SignAtoms.TryGet(Folded(text, match.Parts[0].Span, stackalloc char[LongestPart]), out SignAtom atom)
            && (match.PartCount == 1 ? atom.Body.Length > 0 || (atom.IsKindCode && !match.Spaced) : atom.IsKindCode && EndsInBody(text, match));
    }

    /// <summary>'74-NĐ-CP': hyphens throughout, a kind's code and a body that the lexicon knows.</summary>
    private static bool EndsInBody(ReadOnlySpan<char> text, in NumberMatch match) =>
        match.PartCount == 2 && match.Parts[1].Separator == '-' && SignAtoms.TryGet(Folded(text, match.Parts[1].Span, stackalloc char[LongestPart]), out SignAtom atom) && atom.Body.Length > 0;

    /// <summary>Digits with the kind's code glued to them: the slash between them was lost.</summary>
    private static bool TryGlued(ReadOnlySpan<char> text, int separator, int floor, ref NumberMatch match)
    {
        int end = separator;
        int start = end;
        while (start > floor && end - start < LongestNumber + 4 && (Fold.IsWord(Fold.Of(text[start - 1])) || IsStopForSlash(text, start, floor)))
        {
            start--;
        }

        int split = start;
        while (split < end && char.IsAsciiDigit(text[split]))
        {
            split++;
        }

        int digitsEnd = split;
        split += split < end && text[split] == '.' ? 1 : 0;
        if (digitsEnd == start || split == end || split - start > 5 || !IsFree(text, start, floor)
            || !SignAtoms.TryGet(Folded(text, new TextSpan(split, end), stackalloc char[LongestPart]), out SignAtom code) || !code.IsKindCode)
        {
            return false;
        }

        var cursor = new Cursor(text, separator + 1);
        match.NeedsKind = true;
        match.DoubtfulDigits = 1;
        match.Digits = new TextSpan(start, digitsEnd);
        match.Span = new TextSpan(start, start);
        match.Party = text[separator] == '/';
        return match.TryAdd(new SignPart(new TextSpan(split, end), '/')) && char.IsUpper(cursor.Raw) && TrySign(ref cursor, match.Party ? '/' : '-', ref match);
    }

    /// <summary>'2163.QĐ-UBND'.</summary>
    private static bool IsStopForSlash(ReadOnlySpan<char> text, int at, int floor) =>
        text[at - 1] == '.' && at - 2 > floor && char.IsAsciiDigit(text[at - 2]) && char.IsUpper(text[at]);

    /// <summary>'57-NQTW': the kind's code with the Party's body glued to it.</summary>
    private static bool TryGluedParty(ReadOnlySpan<char> text, int hyphen, int floor, ref NumberMatch match)
    {
        var cursor = new Cursor(text, hyphen + 1);
        SkipBreak(ref cursor);
        int start = cursor.Position;
        while (cursor.Position - start < LongestPart && Fold.IsWord(cursor.Current))
        {
            cursor.Advance();
        }

        int split = cursor.Position - 2;
        if (split - start is < 2 or > 3 || !text[split..cursor.Position].SequenceEqual("TW") || !TryLeft(text, hyphen, floor, ref match) || match.Party
            || !SignAtoms.TryGet(Folded(text, new TextSpan(start, split), stackalloc char[LongestPart]), out SignAtom code) || !code.IsKindCode)
        {
            return false;
        }

        match.NeedsKind = true;
        match.Party = true;
        match.Span = match.Span with { End = cursor.Position };
        return match.TryAdd(new SignPart(new TextSpan(start, split), '-')) && match.TryAdd(new SignPart(new TextSpan(split, cursor.Position), '/'));
    }

    private static bool TryRight(ReadOnlySpan<char> text, int slash, ref NumberMatch match)
    {
        var cursor = new Cursor(text, slash + 1);
        SkipBreak(ref cursor);
        char separator = '/';
        if (!match.Party && !match.HyphenedYear && DigitLikes.Of(cursor.Raw) >= 0 && TryYear(ref cursor, ref match))
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
            else if (cursor.Position != yearEnd && IsCodeBehindBlank(cursor, yearEnd))
            {
                match.NeedsKind = true;
            }
            else if (cursor.Position != yearEnd || !char.IsUpper(cursor.Raw))
            {
                return false;
            }
        }

        return TrySign(ref cursor, separator, ref match);
    }

    /// <summary>'44/2007 QĐ-BGDĐT': a blank in the place of the slash, before a kind's code with its body.</summary>
    private static bool IsCodeBehindBlank(Cursor cursor, int blank)
    {
        int start = cursor.Position;
        while (cursor.Position - start < 5 && char.IsUpper(cursor.Raw))
        {
            cursor.Advance();
        }

        return start == blank + 1 && cursor.Current == '-' && IsKindCode(cursor.Text, new TextSpan(start, cursor.Position));
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

        if (digits == 2 && doubtful == 0 && value is >= 45 and <= 99 && cursor.Current == '/' && cursor.Position + 1 < cursor.Text.Length && char.IsUpper(cursor.Text[cursor.Position + 1]))
        {
            // '01/98/TTLT-...': only a kind before it makes it credible.
            match.Year = new TextSpan(start.Position, cursor.Position);
            match.YearValue = 1900 + value;
            match.ShortYear = true;
            match.NeedsKind = true;
            return true;
        }

        if (digits != 4 || doubtful > 2 || !CitedDate.IsYear(value))
        {
            cursor = start;
            return false;
        }

        match.Year = new TextSpan(start.Position, cursor.Position);
        match.YearValue = value;
        match.DoubtfulDigits += doubtful;
        return true;
    }

    /// <summary>Folded letters of a span in <paramref name="buffer"/>, cut to its size.</summary>
    internal static ReadOnlySpan<char> Folded(ReadOnlySpan<char> text, TextSpan span, Span<char> buffer)
    {
        int length = 0;
        char before = '\0';
        foreach (char unit in text[span.Start..span.End])
        {
            char folded = Fold.Of(unit);
            if (folded != Fold.Nothing && length < buffer.Length && !(folded == 'd' && before is 'Đ' or 'Ð' && unit is 'Đ' or 'Ð' && unit != before))
            {
                buffer[length++] = folded;
            }

            before = unit;
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
}
