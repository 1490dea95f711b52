using System.Globalization;

namespace CitationGraph.Documents.Word;

/// <summary>How a number of a list is written (ECMA-376, ST_NumberFormat).</summary>
internal static class NumberFormat
{
    private const int LastRoman = 3999;

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The number as text; formats of other scripts as decimal.</summary>
    public static string Write(int number, string format) => format switch
    {
        "none" => string.Empty,
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letters(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerRoman" => ToRoman(number),
        "upperRoman" => ToRoman(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // Word goes on after z with aa, bb, ...
    private static string Letters(int number) => number < 1 || number > 26 * 32
        ? number.ToString(CultureInfo.InvariantCulture)
        : new string((char)('a' + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string ToRoman(int number)
    {
        if (number is < 1 or > LastRoman)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        string text = string.Empty;
        foreach ((int value, string sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text += sign;
            }
        }

        return text;
    }
}
