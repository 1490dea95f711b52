using System.Globalization;

namespace CitationGraph.Cli.Commands.Options;

/// <summary>Days as users type them.</summary>
internal static class Days
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    /// <summary>Reads 2026-11-21 or 21/11/2026 (the day before the month, as in Vietnam); false for anything else.</summary>
    public static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
