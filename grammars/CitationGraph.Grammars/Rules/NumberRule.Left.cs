using System.Globalization;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>The running number before the slash.</content>
internal static partial class NumberRule
{
    private const int LongestNumber = 7;
    private const int LongestPart = 28;
    private const int MostBlanks = 6;

    private static bool TryLeft(ReadOnlySpan<char> text, int slash, int floor, ref NumberMatch match, int blanks = MostBlanks)
    {
        int end = StepBackOverBlanks(text, slash, floor, blanks);
        int start = StepBackOverWord(text, end, floor);
        start = CutSo(text, start, end);
        if (end == start)
        {
            return false;
        }

        if (char.IsUpper(text[start]) && char.IsAsciiDigit(text[end - 1]) && IsFree(text, start, floor) && BehindCode(text, start, end) is var digits && digits > start)
        {
            match.GluedKind = new TextSpan(start, digits);
            match.Digits = new TextSpan(digits, end);
            return Covers(ref match, digits);
        }

        match.Spaced = end < slash && Fold.Of(text[end]) == ' ' && slash + 1 < text.Length && Fold.Of(text[slash + 1]) == ' ';
        if (IsNumber(text[start..end], out int doubtful))
        {
            if (doubtful == 0 && TryYearLeft(text, start, end, floor, ref match))
            {
                return true;
            }

            match.Digits = new TextSpan(start, end);
            match.DoubtfulDigits = doubtful;
            return (IsFree(text, start, floor) || text[start - 1] is not ('/' or '&')) && (IsFree(text, start, floor) || IsGluedSo(text, start, floor)) && Covers(ref match, start);
        }

        return TryPartyLeft(text, start, end, floor, ref match);
    }

    /// <summary>'19-2017/NQ-CP': a hyphen between number and year. Only a kind before it makes it credible; 'Kế hoạch 2021-2025/KH-UBND' is of a term.</summary>
    private static bool TryYearLeft(ReadOnlySpan<char> text, int start, int end, int floor, ref NumberMatch match)
    {
        if (start - 1 <= floor || text[start - 1] is not ('-' or '–' or '\u2011') || !IsYear(text[start..end], out int year))
        {
            return false;
        }

        int number = StepBackOverWord(text, start - 1, floor);
        if (number == start - 1 || text[number..(start - 1)].ContainsAnyExceptInRange('0', '9') || IsYear(text[number..(start - 1)], out _) || !IsFree(text, number, floor))
        {
            return false;
        }

        match.NeedsKind = true;
        match.HyphenedYear = true;
        match.Year = new TextSpan(start, end);
        match.YearValue = year;
        match.Digits = new TextSpan(number, start - 1);
        return Covers(ref match, number);
    }

    private static bool IsYear(ReadOnlySpan<char> digits, out int year) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year) && digits.Length == 4 && CitedDate.IsYear(year);

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

    /// <summary>'số I 71/2004/NĐ-CP', 'số II 2/2008/NĐ-CP': the first digits stand apart. An English model also parts the letters of 'số' ('so 6').</summary>
    public static void TakeTornDigit(ReadOnlySpan<char> text, int floor, NoiseProfile noise, ref NumberMatch match)
    {
        int at = match.Span.Start - 2;
        at -= at > floor && IsOne(text[at], noise) && IsOne(text[at - 1], noise) ? 1 : 0;
        if (at <= floor || text[match.Span.Start - 1] != ' ' || text[at - 1] != ' ' || !IsOne(text[at], noise) || match.Digits.Start != match.Span.Start)
        {
            return;
        }

        _ = KindRule.StepBackOverSo(text, at, floor, noise, out bool hasSo);
        if (hasSo)
        {
            match.Digits = match.Digits with { Start = at };
            match.Span = match.Span with { Start = at };
            match.DoubtfulDigits++;
        }
    }

    private static bool IsOne(char unit, NoiseProfile noise) => unit is 'I' or 'l' or '|' or '!' || (unit == '1' && !noise.IsNoisy);

    /// <summary>Where the digits begin behind two or more capitals, 'NĐ126'; else <paramref name="start"/>.</summary>
    private static int BehindCode(ReadOnlySpan<char> text, int start, int end)
    {
        int digits = start;
        while (digits < end && (char.IsUpper(text[digits]) || Fold.Of(text[digits]) == Fold.Nothing))
        {
            digits++;
        }

        return digits - start >= 2 && digits < end && !text[digits..end].ContainsAnyExceptInRange('0', '9') ? digits : start;
    }

    private static bool Covers(ref NumberMatch match, int start)
    {
        match.Span = new TextSpan(start, start);
        return true;
    }

    private static bool TryPartyLeft(ReadOnlySpan<char> text, int start, int end, int floor, ref NumberMatch match)
    {
        int hyphen = StepBackOverBlanks(text, start, floor);
        if (hyphen <= floor || end - start > 8 || !char.IsLetter(text[start]))
        {
            return false;
        }

        // 'Quyết định số 84 QĐ/TWĐTN', 'Công văn 2345 TCT/NV1': the code of a kind or a body in capitals behind a blank.
        bool blank = Fold.Of(text[hyphen - 1]) != '-';
        if (blank && !(start - hyphen == 1 && end < text.Length && text[end] == '/' && AllCapitals(text[start..end]) && IsKnown(text, new TextSpan(start, end))))
        {
            return false;
        }

        if (!blank && TryBodiesLeft(text, start, end, floor, ref match))
        {
            return true;
        }

        int numberEnd = blank ? hyphen : StepBackOverBlanks(text, hyphen - 1, floor);
        if (!blank && numberEnd > floor && Fold.Of(text[numberEnd - 1]) == '-')
        {
            // '37- -NQ/TW': a scan read the hyphen twice.
            numberEnd = StepBackOverBlanks(text, numberEnd - 1, floor);
        }

        int numberStart = CutSo(text, StepBackOverWord(text, numberEnd, floor), numberEnd);
        if (numberStart == numberEnd || !IsNumber(text[numberStart..numberEnd], out int doubtful) || !(IsFree(text, numberStart, floor) || IsGluedSo(text, numberStart, floor))
            || !(AllCapitals(text[start..end]) || SignAtoms.TryGet(Folded(text, new TextSpan(start, end), stackalloc char[LongestPart]), out _)))
        {
            return false;
        }

        match.NeedsKind = blank || !(SignAtoms.TryGet(Folded(text, new TextSpan(start, end), stackalloc char[LongestPart]), out SignAtom atom) && atom.IsKindCode);
        match.Digits = new TextSpan(numberStart, numberEnd);
        match.DoubtfulDigits = doubtful;
        match.Party = true;
        match.TryAdd(new SignPart(new TextSpan(start, end), '-'));
        return Covers(ref match, numberStart);
    }

    /// <summary>'01-TANDTC-VKSNDTC/TTLT': two bodies or more in capitals between the number and the slash.</summary>
    private static bool TryBodiesLeft(ReadOnlySpan<char> text, int start, int end, int floor, ref NumberMatch match)
    {
        Span<TextSpan> bodies = stackalloc TextSpan[4];
        bodies[0] = new TextSpan(start, end);
        for (int count = 1; ; count++)
        {
            int at = bodies[count - 1].Start;
            if (at <= floor || Fold.Of(text[at - 1]) != '-' || !AllCapitals(text[at..bodies[count - 1].End]))
            {
                return false;
            }

            int wordStart = StepBackOverWord(text, at - 1, floor);
            if (count > 1 && IsNumber(text[wordStart..(at - 1)], out int doubtful) && doubtful == 0 && IsFree(text, wordStart, floor))
            {
                match.NeedsKind = true;
                match.Digits = new TextSpan(wordStart, at - 1);
                match.Party = true;
                for (int i = count - 1; i >= 0; i--)
                {
                    match.TryAdd(new SignPart(bodies[i], '-'));
                }

                return Covers(ref match, wordStart);
            }

            if (count == bodies.Length)
            {
                return false;
            }

            bodies[count] = new TextSpan(wordStart, at - 1);
        }
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

    /// <summary>True when no letter, digit or slash stands directly before the number, so that it is no part of a date, a path
    /// or a longer code ('A05-2024/QĐ-UBND').</summary>
    private static bool IsFree(ReadOnlySpan<char> text, int start, int floor)
    {
        if (start <= floor)
        {
            return true;
        }

        char before = Fold.Of(text[start - 1]);
        return !Fold.IsWord(before) && before is not ('/' or '&' or '@' or '#' or '%' or '§') && !(before == '-' && start - 1 > floor && char.IsAsciiDigit(text[start - 2]));
    }

    private static bool IsKnown(ReadOnlySpan<char> text, TextSpan span) =>
        SignAtoms.TryGet(Folded(text, span, stackalloc char[LongestPart]), out SignAtom atom) && (atom.IsKindCode || atom.Body.Length > 0);

    private static int StepBackOverBlanks(ReadOnlySpan<char> text, int end, int floor, int most = MostBlanks)
    {
        int lowest = Math.Max(floor, end - most);
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
        while (start > lowest && (Fold.IsWord(Fold.Of(text[start - 1])) || Fold.Of(text[start - 1]) == Fold.Nothing || text[start - 1] is '|' or '!' or '§'
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
