using System.Globalization;

namespace CitationGraph.Cli.Commands;

/// <summary>Sizes as users write them: <c>500KB</c>, <c>64 MB</c>, <c>1GB</c>, or bytes.</summary>
internal static class ByteSize
{
    /// <summary>Reads a size; false when it is none or not above zero.</summary>
    public static bool TryParse(string text, out long bytes)
    {
        bytes = 0;
        ReadOnlySpan<char> value = text.AsSpan().Trim();
        int digits = value.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> unit = digits < 0 ? [] : value[digits..].Trim();
        int shift = unit switch
        {
            _ when unit.IsEmpty || unit.Equals("B", StringComparison.OrdinalIgnoreCase) => 0,
            _ when Is(unit, "K") => 10,
            _ when Is(unit, "M") => 20,
            _ when Is(unit, "G") => 30,
            _ => -1,
        };
        if (shift < 0
            || !long.TryParse(digits < 0 ? value : value[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out long count)
            || count == 0
            || count > long.MaxValue >> shift)
        {
            return false;
        }

        bytes = count << shift;
        return true;
    }

    private static bool Is(ReadOnlySpan<char> unit, string letter) =>
        unit.StartsWith(letter, StringComparison.OrdinalIgnoreCase)
        && (unit.Length == 1 || unit[1..].Equals("B", StringComparison.OrdinalIgnoreCase));
}
