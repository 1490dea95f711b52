using System.Globalization;

namespace CitationGraph.Grammars;

/// <summary>A date as a citation states it: day, month and year, the year alone, or nothing.</summary>
/// <param name="Year">Four-digit year, 0 when no date is stated.</param>
/// <param name="Month">1 to 12, 0 when only the year is stated.</param>
/// <param name="Day">1 to 31, 0 when only the year is stated.</param>
public readonly record struct CitedDate(int Year, int Month, int Day)
{
    /// <summary>No date stated.</summary>
    public static readonly CitedDate None;

    /// <summary>True when no date is stated.</summary>
    public bool IsEmpty => Year == 0;

    /// <summary>True when day and month are stated.</summary>
    public bool IsFull => Month != 0;

    /// <summary>True when the calendar has this day (a year alone always counts as possible).</summary>
    public bool IsPossible => !IsFull || (Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month));

    /// <summary>True for a year that an instrument can be of.</summary>
    internal static bool IsYear(int year) => year is >= 1945 and <= 2099;

    /// <summary>ISO 8601: <c>2024-12-31</c>, <c>2024</c>, or the empty string. Of a day that the calendar does not have only the year.</summary>
    public override string ToString() => (IsEmpty, IsFull && IsPossible) switch
    {
        (true, _) => string.Empty,
        (_, false) => Year.ToString("D4", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
    };
}
