using System.Globalization;

namespace CitationGraph.Documents.Scans;

/// <summary>A word as tesseract read it, with its box.</summary>
/// <param name="Paragraph">The paragraph it stands in.</param>
/// <param name="Line">The line it stands in.</param>
/// <param name="Left">Pixels.</param>
/// <param name="Top">Pixels.</param>
/// <param name="Right">Pixels.</param>
/// <param name="Bottom">Pixels.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Text">The word.</param>
internal sealed record ScannedWord(string Paragraph, string Line, int Left, int Top, int Right, int Bottom, double Confidence, string Text)
{
    private const int Columns = 12;
    private const string WordLevel = "5";

    // Of the height of words: a full stop is an eighth across, the smallest dust a twentieth.
    private const double Speck = 1 / 12.0;

    /// <summary>Reads a row of tesseract's table (TSV: level, page, block, paragraph, line, word, left, top, width, height,
    /// confidence, text); null where it tells no word.</summary>
    public static ScannedWord? Parse(string row)
    {
        string[] cells = row.Split('\t', Columns);
        if (cells.Length < Columns || cells[0] != WordLevel || string.IsNullOrWhiteSpace(cells[^1])
            || !double.TryParse(cells[10], NumberStyles.Float, CultureInfo.InvariantCulture, out double confidence)
            || Pixels(cells[6]) is not { } left || Pixels(cells[7]) is not { } top || Pixels(cells[8]) is not { } width || Pixels(cells[9]) is not { } height)
        {
            return null;
        }

        string paragraph = $"{cells[2]}.{cells[3]}";
        return new ScannedWord(paragraph, $"{paragraph}.{cells[4]}", left, top, left + width, top + height, Math.Clamp(confidence / 100, 0, 1), cells[^1].Trim());
    }

    /// <summary>The words without those that are dust: alone, no letter or digit, and far smaller than a full stop would be
    /// beside the words of the page.</summary>
    public static IEnumerable<ScannedWord> WithoutSpecks(IReadOnlyList<ScannedWord> words)
    {
        int[] heights = [.. words.Where(static word => word.Text.Any(char.IsLetterOrDigit)).Select(static word => word.Bottom - word.Top).Order()];
        double most = heights.Length == 0 ? 0 : heights[heights.Length / 2] * Speck;
        return words.Where(word => word.Right - word.Left > most || word.Bottom - word.Top > most || word.Text.Any(char.IsLetterOrDigit));
    }

    private static int? Pixels(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int pixels) ? pixels : null;
}
