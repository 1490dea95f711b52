using System.Globalization;
using System.Text;

namespace CitationGraph.Documents.Scans;

/// <summary>What tesseract read on one page.</summary>
/// <param name="Page">The text, its lines and paragraphs as tesseract's own text has them.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Confidence">Mean of the words', 0 to 1.</param>
/// <param name="Score">What speaks for this reading against another of the same page: the sure words.</param>
internal sealed record ScannedPage(PageText Page, int Words, double Confidence, double Score)
{
    public static readonly ScannedPage Empty = Parse(string.Empty);

    /// <summary>Words below it are told: of numbers that tesseract is surer of, hardly one is wrong.</summary>
    private const double Sure = 0.8;

    private const int Columns = 12;
    private const string WordLevel = "5";

    /// <summary>Reads tesseract's table (TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text).</summary>
    public static ScannedPage Parse(string table)
    {
        List<ScannedLine> lines = [];
        List<(string Text, double Confidence, int Line)> words = [];
        string number = string.Empty;
        foreach (string row in table.Split('\n'))
        {
            string[] cells = row.Split('\t', Columns);
            if (cells.Length < Columns || cells[0] != WordLevel || string.IsNullOrWhiteSpace(cells[^1])
                || !double.TryParse(cells[10], NumberStyles.Float, CultureInfo.InvariantCulture, out double confidence)
                || Pixels(cells[6]) is not { } left || Pixels(cells[7]) is not { } top || Pixels(cells[8]) is not { } width || Pixels(cells[9]) is not { } height)
            {
                continue;
            }

            string paragraph = $"{cells[2]}.{cells[3]}";
            if (lines.Count == 0 || number != $"{paragraph}.{cells[4]}")
            {
                lines.Add(new ScannedLine(paragraph, left, top, left + width, top + height));
                number = $"{paragraph}.{cells[4]}";
            }

            lines[^1] = lines[^1].With(left, top, left + width, top + height);
            words.Add((cells[^1].Trim(), Math.Clamp(confidence / 100, 0, 1), lines.Count - 1));
        }

        return Of(words, ScannedLine.GoOn(lines));
    }

    private static ScannedPage Of(List<(string Text, double Confidence, int Line)> words, bool[] goOn)
    {
        StringBuilder text = new();
        List<DoubtfulWord> doubts = [];
        int at = 0;
        foreach ((string word, double confidence, int line) in words)
        {
            text.Append(text.Length == 0 ? string.Empty : line == at ? " " : goOn[line] ? "\n" : "\n\n");
            at = line;
            if (confidence < Sure)
            {
                doubts.Add(new DoubtfulWord(text.Length, text.Length + word.Length, Math.Round(confidence, 2)));
            }

            text.Append(word);
        }

        return new ScannedPage(
            new PageText(text.Length == 0 ? string.Empty : text.Append('\n').ToString()) { Doubts = doubts },
            words.Count,
            words.Count == 0 ? 0 : words.Average(static word => word.Confidence),
            words.Where(static word => word.Confidence > 0.6 && word.Text.Length > 1).Sum(static word => word.Confidence * word.Text.Length));
    }

    private static int? Pixels(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int pixels) ? pixels : null;
}
