using System.Globalization;
using System.Text;
using Spectre.Console;

namespace CitationGraph.Cli.Output.Tabular;

/// <summary>A column for people.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Wraps">False for what is copied as a whole.</param>
/// <param name="Least">How wide it must be for its lines to read well; less where all of them are shorter.</param>
internal sealed record TextColumn(string Title, bool Wraps = true, int Least = 0);

/// <summary>A table whose words are never broken: it is drawn only where its columns have room to be read.</summary>
internal sealed class TextTable(IReadOnlyList<TextColumn> columns)
{
    // Every row of Spectre's simple border: one blank at both ends, one between columns, and one on each side of a cell.
    private const int SpaceBesideCell = 3;
    private const int SpaceAtEnds = 1;
    private const int RowsAtOnce = 500;

    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row, one cell a column.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Draws the table; false, with nothing drawn, when it is too wide for the console.</summary>
    public bool TryWrite(IAnsiConsole console)
    {
        if (Fit(console.Profile.Width - SpaceAtEnds - SpaceBesideCell * columns.Count) is not { } widths)
        {
            return false;
        }

        // The widths are settled, so a long table can be drawn in pieces.
        for (int start = 0; start < _rows.Count; start += RowsAtOnce)
        {
            var table = new Table { Border = TableBorder.Simple, ShowHeaders = start == 0 };
            for (int i = 0; i < columns.Count; i++)
            {
                table.AddColumn(new TableColumn(new Text(columns[i].Title, new Style(decoration: Decoration.Bold))) { Width = widths[i] });
            }

            foreach (string[] row in _rows.Skip(start).Take(RowsAtOnce))
            {
                table.AddRow(row.Select(static cell => new Text(cell)));
            }

            console.Write(table);
        }

        return true;
    }

    /// <summary>The number of terminal columns that a text takes; combining marks take none.</summary>
    public static int WidthOf(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
        }

        return width;
    }

    /// <summary>Each column gets its longest word, and the width that it asks for; what is left is shared out evenly, beginning with those that need least,
    /// so that short columns stay on one line.</summary>
    private int[]? Fit(int available)
    {
        int[] least = new int[columns.Count];
        int[] most = new int[columns.Count];
        for (int i = 0; i < columns.Count; i++)
        {
            least[i] = LongestWord(columns[i].Title);
            most[i] = WidthOf(columns[i].Title);
            foreach (string[] row in _rows)
            {
                most[i] = Math.Max(most[i], LongestLine(row[i]));
                least[i] = Math.Max(least[i], columns[i].Wraps ? LongestWord(row[i]) : LongestLine(row[i]));
            }

            least[i] = Math.Max(least[i], Math.Min(columns[i].Least, most[i]));
        }

        int spare = available - least.Sum();
        if (spare < 0)
        {
            return null;
        }

        int[] widths = least;
        int[] byNeed = [.. Enumerable.Range(0, columns.Count).OrderBy(i => most[i] - least[i])];
        for (int rank = 0; rank < byNeed.Length; rank++)
        {
            int i = byNeed[rank];
            int more = Math.Min(most[i] - least[i], spare / (byNeed.Length - rank));
            widths[i] += more;
            spare -= more;
        }

        return widths;
    }

    private static int LongestLine(string text) => Longest(text, '\n');

    private static int LongestWord(string text) => Longest(text, ' ', '\n');

    private static int Longest(ReadOnlySpan<char> text, params ReadOnlySpan<char> separators)
    {
        int longest = 0;
        foreach (Range part in text.SplitAny(separators))
        {
            longest = Math.Max(longest, WidthOf(text[part]));
        }

        return longest;
    }
}
