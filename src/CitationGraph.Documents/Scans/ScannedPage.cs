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
        StringBuilder text = new();
        List<DoubtfulWord> doubts = [];
        (string paragraph, string line) = (string.Empty, string.Empty);
        (int words, double confidences, double score) = (0, 0, 0);
        foreach (string row in table.Split('\n'))
        {
            string[] cells = row.Split('\t', Columns);
            if (cells.Length < Columns || cells[0] != WordLevel || string.IsNullOrWhiteSpace(cells[^1])
                || !double.TryParse(cells[10], NumberStyles.Float, CultureInfo.InvariantCulture, out double confidence))
            {
                continue;
            }

            string itsParagraph = $"{cells[2]}.{cells[3]}";
            string itsLine = $"{itsParagraph}.{cells[4]}";
            text.Append(text.Length == 0 ? string.Empty : itsParagraph != paragraph ? "\n\n" : itsLine != line ? "\n" : " ");
            (paragraph, line) = (itsParagraph, itsLine);

            string word = cells[^1].Trim();
            confidence = Math.Clamp(confidence / 100, 0, 1);
            if (confidence < Sure)
            {
                doubts.Add(new DoubtfulWord(text.Length, text.Length + word.Length, Math.Round(confidence, 2)));
            }

            text.Append(word);
            (words, confidences) = (words + 1, confidences + confidence);
            score += confidence > 0.6 && word.Length > 1 ? confidence * word.Length : 0;
        }

        return new ScannedPage(
            new PageText(text.Length == 0 ? string.Empty : text.Append('\n').ToString()) { Doubts = doubts }, words, words == 0 ? 0 : confidences / words, score);
    }
}
