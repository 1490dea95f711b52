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

    /// <summary>Reads tesseract's table (TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text).</summary>
    public static ScannedPage Parse(string table)
    {
        List<ScannedLine> lines = [];
        List<(string Text, double Confidence, int Line)> words = [];
        string number = string.Empty;
        ScannedWord[] read = [.. table.Split('\n').Select(ScannedWord.Parse).OfType<ScannedWord>()];
        foreach (ScannedWord word in ScannedWord.WithoutSpecks(read))
        {
            if (lines.Count == 0 || number != word.Line)
            {
                lines.Add(new ScannedLine(word.Paragraph, word.Left, word.Top, word.Right, word.Bottom));
                number = word.Line;
            }

            lines[^1] = lines[^1].With(word.Left, word.Top, word.Right, word.Bottom);
            words.Add((word.Text, word.Confidence, lines.Count - 1));
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
}
