using System.Globalization;
using CitationGraph.Grammars;

namespace CitationGraph.Graph;

/// <summary>Days as files write them.</summary>
internal static class Dates
{
    /// <summary>ISO 8601, empty for none.</summary>
    public static string Iso(this DateOnly? day) => day is { } known ? known.Iso() : string.Empty;

    /// <summary>ISO 8601.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As Vietnamese documents write a day: 05/6/2025 (Nghị định 30/2020/NĐ-CP: a zero before days below 10 and months
    /// 1 and 2).</summary>
    public static string Vietnamese(this DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{(day.Month < 3 ? "0" : string.Empty)}{day.Month}/{day.Year}");

    /// <summary>The full day of a cited date, none where it is not full or not possible.</summary>
    public static DateOnly? Day(this CitedDate date) =>
        date.IsFull && date.IsPossible && date.Year > 0 ? new DateOnly(date.Year, date.Month, date.Day) : null;

    /// <summary>Reads ISO (yyyy-mm-dd) or Vietnamese (dd/mm/yyyy) days.</summary>
    public static bool TryParse(string text, out DateOnly day)
    {
        if (text.Length == 0)
        {
            day = default;
            return false;
        }

        return TryIso(text, out day) || DateOnly.TryParseExact(text, ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day);
    }

    private static bool TryIso(string text, out DateOnly day)
    {
        day = default;
        return text.Length == 10 && text[4] == '-' && text[7] == '-'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int y) && y > 0
            && int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int m) && m is > 0 and < 13
            && int.TryParse(text.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int d) && d > 0 && d <= DateTime.DaysInMonth(y, m)
            && (day = new DateOnly(y, m, d)).Year == y;
    }

    /// <summary>The day of ISO text, none for anything else.</summary>
    public static DateOnly? Parse(string text) => TryParse(text, out DateOnly day) ? day : null;

    /// <summary>The leading year of ISO text, 0 for none.</summary>
    public static int Year(string text) =>
        text.Length >= 4 && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0;
}
