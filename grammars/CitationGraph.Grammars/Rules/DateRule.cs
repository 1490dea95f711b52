using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>A date as read.</summary>
/// <param name="Date">Day, month and year, or the year alone.</param>
/// <param name="Doubtful">Digits that were read from letters, or a year with a digit too many.</param>
internal readonly record struct DateMatch(CitedDate Date, int Doubtful);

/// <summary>Dates behind a citation.
/// <code>
/// date  = [','] ['('] [ngày] ( d sep m sep yyyy | d 'tháng' m 'năm' yyyy )      ngày 31/12/2024, ngày 22 tháng 12 năm 2024
/// year  = ['năm'] yyyy                                                       năm 2015
/// sep   = '/' | '-' | '.'
/// </code>
/// The words may be misread ('ngayo3 thang 02 nim 2026'): between numbers only their outline counts.</summary>
internal static class DateRule
{
    private static readonly Parser<Unit> Comma = Parse.Char(static c => c is ',' or '(').Then(Parse.Gap).Optional();

    private static readonly Parser<DigitRun> DayDigits = new DigitRunParser(1, 2);

    private static readonly Parser<DigitRun> Month = new DigitRunParser(1, 2);

    /// <summary>'ngày II tháng § năm': between the words letters alone are enough.</summary>
    private static readonly Parser<DigitRun> Lettered = new DigitRunParser(1, 2, letters: true);

    private static readonly Parser<DigitRun> WrittenMonth = Parse.OneOf(Month, Lettered);

    private static readonly Parser<DigitRun> FullYear = new DigitRunParser(4, 5);

    private static readonly Parser<Unit> DayWord = new DayWordParser().Then(Parse.Gap.Then(Parse.Char(static c => c is '.' or ',' or ':' or '¿' or '-')).Optional()).Then(Parse.Gap);

    private static readonly Parser<TextSpan> MonthWord = Parse.Token(IsMonthWord).Before(Parse.Gap);

    private static readonly Parser<TextSpan> YearWord = Parse.Token(IsYearWord).Before(Parse.Gap);

    /// <summary>The word between month and year, also with the speck that a scan put behind it: 'năm.', a line break, '2025'; a second
    /// 'tháng' written for it.</summary>
    private static readonly Parser<TextSpan> InnerYearWord = Parse.Token(static letters => IsYearWord(letters) || letters is "thang" || (letters is [.., '.'] && IsYearWord(letters[..^1]))).Before(Parse.Gap);

    private static readonly Parser<Unit> Separator = Parse.Gap.Then(Parse.Char(static c => c is '/' or '-' or '.')).Then(Parse.Gap);

    private static readonly Parser<DateMatch> Numeric =
        DayDigits.Before(Separator).Then(Month.Before(Separator), static (d, m) => (d, m)).Then(FullYear, static (dm, y) => Make(dm.d, dm.m, y));

    private static readonly Parser<DigitRun> Two = new DigitRunParser(2, 2);

    private static readonly Parser<DateMatch> Torn =
        DayDigits.Before(Separator).Then(Month.Before(Separator), static (d, m) => (d, m)).Then(Two.Before(Parse.Gap), static (dm, y) => (dm.d, dm.m, y))
            .Then(Two, static (dmy, y) => new DateMatch(new CitedDate((dmy.y.Value * 100) + y.Value, dmy.m.Value, dmy.d.Value), 1));

    private static readonly Parser<DateMatch> DayMonthYear = InWords(DayDigits);

    private static readonly Parser<DateMatch> LetteredDay = InWords(Lettered);

    private static Parser<DateMatch> InWords(Parser<DigitRun> day) =>
        day.Before(Parse.LooseGap).Before(MonthWord).Then(WrittenMonth.Before(Parse.LooseGap).Before(Comma).Before(InnerYearWord), static (d, m) => (d, m))
            .Then(FullYear, static (dm, y) => Make(dm.d, dm.m, y));

    /// <summary>'ngày 31 tháng 12' without a year.</summary>
    public static readonly Parser<Unit> DayAndMonth = DayWord.Then(DayDigits).Then(Parse.LooseGap).Then(MonthWord).Then(Month).Select(static _ => default(Unit));

    private static readonly Parser<Unit> Unfilled = new UnfilledParser();

    /// <summary>'ngày    tháng 5 năm 2021', 'ngày … tháng … năm 2025': a date of which something was left blank.</summary>
    public static readonly Parser<Unit> LeftBlank = DayWord.Then(Unfilled).Then(MonthWord).Then(Unfilled).Then(YearWord).Then(Unfilled);

    private static readonly Parser<DateMatch> DayDate = Parse.OneOf(Numeric, DayMonthYear);

    /// <summary>The word 'ngày'.</summary>
    public static readonly Parser<Unit> Day = DayWord;

    private static readonly Parser<Unit> Signed = Parse.OneOf(Parse.Word("ky"), Parse.Word("ban hanh"), Parse.Word("de")).Then(Parse.Gap).Optional();

    /// <summary>A full date with the word 'ngày' before it, or none where a comma or bracket leads to it.</summary>
    public static readonly Parser<DateMatch> Full = Comma.Then(Signed).Then(DayWord).Then(Parse.OneOf(DayDate, LetteredDay)).Labelled("ngày tháng năm");

    /// <summary>'ngày 16/7/20 21': a year with a blank inside, for numbers that tell the year.</summary>
    public static readonly Parser<DateMatch> TornYear = DayWord.Then(Torn);

    /// <summary>'ngày 08 tháng 9 năm 2025', as letterheads write it.</summary>
    public static readonly Parser<DateMatch> Written = DayWord.Then(Parse.OneOf(DayMonthYear, LetteredDay)).Labelled("ngày tháng năm");

    /// <summary>'13 tháng 5 năm 2021', directly behind a number whose writer left 'ngày' out.</summary>
    public static readonly Parser<DateMatch> Wordless = DayMonthYear;

    /// <summary>A date in brackets without the word: '(07/7/2022)'.</summary>
    public static readonly Parser<DateMatch> Bracketed = Parse.Char('(').Then(Parse.Gap).Then(Numeric).Before(Parse.Gap).Before(Parse.Char(')'));

    /// <summary>A full date, with or without the word.</summary>
    public static readonly Parser<DateMatch> Bare = Comma.Then(DayWord.Optional()).Then(DayDate).Labelled("ngày tháng năm");

    /// <summary>'12/2010/QĐ-UBND | 05/3/2010 |': a date alone in the cell or on the line behind a number. Its year must not
    /// contradict that of the number: another column may hold another date.</summary>
    public static bool TryCell(ref Cursor cursor, int year, out DateMatch date)
    {
        const int Widest = 40;
        Cursor at = cursor;
        int limit = at.Position + Widest;
        bool parted = false;
        while (at.Position < limit && IsBetweenCells(at.Raw))
        {
            parted |= at.Raw is not (' ' or '\u00A0');
            at.Advance();
        }

        if (!parted || !Numeric.TryParse(ref at, out date) || date.Doubtful > 0 || !IsPlausible(date) || (year > 0 && date.Date.Year != year))
        {
            date = default;
            return false;
        }

        Cursor behind = at;
        while (behind.Raw is ' ' or '\u00A0')
        {
            behind.Advance();
        }

        if (!behind.AtEnd && !IsBetweenCells(behind.Raw))
        {
            return false;
        }

        cursor = at;
        return true;
    }

    private static bool IsBetweenCells(char unit) => unit is ' ' or '\u00A0' or '|' or '\t' or '\n' or '\r';

    /// <summary>A year: 'năm 2015'.</summary>
    public static readonly Parser<DateMatch> Year = Comma.Then(YearWord).Then(FullYear).Where(static y => CitedDate.IsYear(y.Value))
        .Select(static y => new DateMatch(new CitedDate(y.Value, 0, 0), y.Doubtful)).Labelled("năm");

    /// <summary>A year without its word, directly behind the name of a law: 'Luật Đất đai 2024'.</summary>
    public static readonly Parser<DateMatch> BareYear = FullYear.Where(static y => y.Doubtful == 0 && CitedDate.IsYear(y.Value))
        .Select(static y => new DateMatch(new CitedDate(y.Value, 0, 0), 0)).Labelled("năm");

    /// <summary>True when the date can be one of an instrument at all. One that no calendar has may be an author's mistake, but not
    /// with digits read from letters.</summary>
    public static bool IsPlausible(DateMatch match) =>
        CitedDate.IsYear(match.Date.Year) && match.Date.Month is >= 1 and <= 99 && match.Date.Day is >= 1 and <= 99
        && (match.Doubtful == 0 || (match.Date.Month <= 12 && match.Date.Day <= 31));

    /// <summary>A year with one digit too many ('09/6/20205') is read as the year that the number or the neighbourhood names.</summary>
    public static DateMatch Settle(DateMatch match, int expectedYear)
    {
        if (match.Date.Year < 10_000 || expectedYear == 0)
        {
            return match;
        }

        string wanted = expectedYear.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string seen = match.Date.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (int i = 0; i < seen.Length; i++)
        {
            if (seen.Remove(i, 1) == wanted)
            {
                return new DateMatch(match.Date with { Year = expectedYear }, match.Doubtful + 1);
            }
        }

        return match;
    }

    private static DateMatch Make(DigitRun day, DigitRun month, DigitRun year) =>
        new(new CitedDate(year.Value, month.Value, day.Value), day.Doubtful + month.Doubtful + year.Doubtful);

    private static bool IsMonthWord(ReadOnlySpan<char> letters) =>
        letters is ['t', _, _, .., 'g' or 'q' or 'n'] or ['t', 'h', ..] && letters.Length is >= 3 and <= 8;

    private static bool IsYearWord(ReadOnlySpan<char> letters) => letters is ['n', .., 'm' or 'n'] && letters.Length is >= 2 and <= 6;
}

/// <summary>The word 'ngày', also when a scan glued the day to it ('ngayo3'), misread ('ngdy', 'ngảy', 'n=ay' is not believed).</summary>
internal sealed class DayWordParser : Parser<Unit>
{
    /// <inheritdoc/>
    public override bool TryParse(ref Cursor cursor, out Unit value)
    {
        value = default;
        Cursor start = cursor;
        if (cursor.Current == 'n')
        {
            cursor.Advance();
            bool saw = false;
            for (int letters = 1; letters < 5 && Fold.IsLetter(cursor.Current); letters++)
            {
                saw |= cursor.Current is 'g' or 'p' or 'q';
                bool last = cursor.Current is 'y' or 'v';
                cursor.Advance();
                if (last && letters >= 2)
                {
                    return saw || Restore(ref cursor, start);
                }
            }

            if (saw && !Fold.IsWord(cursor.Current))
            {
                return true;
            }
        }

        cursor = start;
        return IsOutline(ref cursor) || Restore(ref cursor, start);
    }

    /// <summary>'Rgày', 'rigày': no other word of the language ends so.</summary>
    private static bool IsOutline(ref Cursor cursor)
    {
        for (int letters = 0; letters < 2 && Fold.IsLetter(cursor.Current) && cursor.Current != 'g'; letters++)
        {
            cursor.Advance();
        }

        foreach (char letter in "gay")
        {
            if (cursor.Current != letter)
            {
                return false;
            }

            cursor.Advance();
        }

        return !Fold.IsLetter(cursor.Current);
    }

    private static bool Restore(ref Cursor cursor, Cursor start)
    {
        cursor = start;
        return false;
    }
}

/// <summary>Blanks, dots and digits between the words of a date, or nothing.</summary>
internal sealed class UnfilledParser : Parser<Unit>
{
    private const int Widest = 16;

    /// <inheritdoc/>
    public override bool TryParse(ref Cursor cursor, out Unit value)
    {
        value = default;
        int limit = cursor.Position + Widest;
        while (cursor.Position < limit && !cursor.AtEnd && (char.IsAsciiDigit(cursor.Raw) || cursor.Raw is '.' or '…' or '_' || Fold.Of(cursor.Raw) is ' ' or '\n' or Fold.Nothing))
        {
            cursor.Advance();
        }

        return true;
    }
}

/// <summary>A run of digits as a number.</summary>
internal readonly record struct DigitRun(int Value, int Digits, int Doubtful);

/// <summary>Digits, some of them possibly read from letters: all of them only where <paramref name="letters"/> says so.</summary>
internal sealed class DigitRunParser(int fewest, int most, bool letters = false) : Parser<DigitRun>
{
    /// <inheritdoc/>
    public override bool TryParse(ref Cursor cursor, out DigitRun value)
    {
        Cursor start = cursor;
        int number = 0;
        int digits = 0;
        int doubtful = 0;
        while (digits < most && Digit(cursor.Raw) is var digit and >= 0 && (char.IsAsciiDigit(cursor.Raw) || !IsWordAhead(cursor)))
        {
            number = (number * 10) + digit;
            doubtful += char.IsAsciiDigit(cursor.Raw) ? 0 : 1;
            digits++;
            cursor.Advance();
            if (digits == 1 && most == 2 && IsTorn(cursor))
            {
                cursor.Advance();
                doubtful++;
            }
        }

        value = new DigitRun(number, digits, doubtful);
        if (digits >= fewest && (doubtful < digits || letters) && !char.IsAsciiDigit(cursor.Raw))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>'tháng I] năm': a bracket is a one in a day or a month, but closes what stands around a year.</summary>
    private int Digit(char raw) => raw == ']' && most == 2 ? 1 : DigitLikes.Of(raw);

    /// <summary>'26/1 1/2003', 'ngày 1 I tháng 10': a blank in a day or a month, before what ends it.</summary>
    private static bool IsTorn(Cursor blank)
    {
        ReadOnlySpan<char> text = blank.Text;
        int at = blank.Position;
        return blank.Raw == ' ' && at + 3 < text.Length && char.IsAsciiDigit(text[at - 1]) && DigitLikes.Of(text[at + 1]) >= 0
            && (text[at + 2] == '/' ? char.IsAsciiDigit(text[at + 1]) : text[at + 2] == ' ' && text[at + 3] == 't');
    }

    /// <summary>A letter that begins a word is no digit: two letters follow each other.</summary>
    private static bool IsWordAhead(Cursor cursor) => Fold.IsLetter(cursor.Next) && DigitLikes.Of(cursor.Text[Math.Min(cursor.Position + 1, cursor.Text.Length - 1)]) < 0;
}
