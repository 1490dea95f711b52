namespace CitationGraph.Documents.Scans;

/// <summary>A line of a scanned page: where it stands, in pixels, and the paragraph that tesseract took it for a part of.</summary>
/// <param name="Paragraph">Block and paragraph.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge.</param>
internal readonly record struct ScannedLine(string Paragraph, int Left, int Top, int Right, int Bottom)
{
    // Of the width of the text: a last word that did not fit leaves as much of a line; an indent is wider.
    private const double Ragged = 0.06;
    private const double Indent = 0.03;

    // Of the height of a line: between two of one paragraph there is less.
    private const double Apart = 1.8;

    /// <summary>The line with one more word.</summary>
    public ScannedLine With(int left, int top, int right, int bottom) => this with
    {
        Left = Math.Min(Left, left),
        Top = Math.Min(Top, top),
        Right = Math.Max(Right, right),
        Bottom = Math.Max(Bottom, bottom),
    };

    /// <summary>For each line but the first, whether it goes on with the paragraph of the line before it. Tesseract was
    /// seen to part a paragraph within (one page, set flush left); a line that fills the width of the text, with the next one close below it at the left edge, is none's last.</summary>
    public static bool[] GoOn(IReadOnlyList<ScannedLine> lines)
    {
        bool[] goOn = new bool[lines.Count];
        if (lines.Count == 0)
        {
            return goOn;
        }

        int widest = lines.Max(static line => line.Right - line.Left);
        ScannedLine[] wide = [.. lines.Where(line => (line.Right - line.Left) * 3 > widest * 2)];
        int left = Middle(wide.Select(static line => line.Left));
        int right = Middle(wide.Select(static line => line.Right));
        int height = Middle(wide.Select(static line => line.Bottom - line.Top));
        double width = right - left;
        for (int i = 1; i < lines.Count; i++)
        {
            (ScannedLine before, ScannedLine line) = (lines[i - 1], lines[i]);
            bool isFull = before.Right >= right - Ragged * width && before.Left <= left + 0.5 * width;
            bool isClose = line.Top > before.Top && line.Top - before.Top <= Apart * height;
            goOn[i] = line.Paragraph == before.Paragraph || isFull && isClose && Math.Abs(line.Left - left) <= Indent * width;
        }

        return goOn;
    }

    private static int Middle(IEnumerable<int> values)
    {
        int[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
