using System.Buffers;
using System.Globalization;
using System.Text;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Wording;

/// <summary>Text of documents made fit to stand in one line of a terminal.</summary>
internal static class Plain
{
    private static readonly SearchValues<char> Unfit = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(static c => (char)c), '\u2028', '\u2029', '\u200E', '\u200F',
         .. Enumerable.Range(0x202A, 5).Concat(Enumerable.Range(0x2066, 4)).Select(static c => (char)c)]);

    /// <summary>White space becomes one space; control characters, which could steer the terminal or turn the text
    /// round, are dropped.</summary>
    public static string Line(string text)
    {
        if (text.AsSpan().IndexOfAny(Unfit) < 0 && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text.Trim();
        }

        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!Unfit.Contains(c))
            {
                line.Append(c);
            }
        }

        return line.ToString().Trim();
    }

    /// <summary>A date as it is written in Vietnam: <c>31/12/2024</c>, <c>2024</c>, or nothing.</summary>
    public static string Date(CitedDate date) => date switch
    {
        { IsEmpty: true } => string.Empty,
        { IsFull: false } => date.Year.ToString("0000", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}/{date.Month:00}/{date.Year:0000}"),
    };

    /// <summary>A day in the same way.</summary>
    public static string Date(DateOnly? day) => day is { } known ? Date(new CitedDate(known.Year, known.Month, known.Day)) : string.Empty;
}
