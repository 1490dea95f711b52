using CitationGraph.Graph.Registry;
using CsvHelper;

namespace CitationGraph.Web.Hosting;

/// <summary>Tables for spreadsheets: UTF-8 with a byte order mark, no cell that a spreadsheet would run as a formula.</summary>
internal static class Csv
{
    /// <summary>A table.</summary>
    /// <param name="columns">Their names.</param>
    /// <param name="rows">The cells of each row, in the order of the columns.</param>
    public static byte[] Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var output = new MemoryStream();
        Write(output, columns, rows);
        return output.ToArray();
    }

    /// <summary>Writes a table as its rows come.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="columns">Their names.</param>
    /// <param name="rows">The cells of each row, in the order of the columns.</param>
    public static void Write(Stream output, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using CsvWriter csv = CsvWriter.Create(output, NormsExport.Options, leaveOpen: true);
        foreach (IReadOnlyList<string> row in rows.Prepend(columns))
        {
            foreach (string cell in row)
            {
                csv.WriteField(cell);
            }

            csv.EndRecord();
        }

        csv.Flush();
    }
}
