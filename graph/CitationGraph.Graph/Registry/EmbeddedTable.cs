using System.Reflection;
using CsvHelper;

namespace CitationGraph.Graph.Registry;

/// <summary>Reads the embedded tables of graph/registry.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of <paramref name="file"/> turned into values.</summary>
    /// <exception cref="InvalidDataException">The table is not embedded or lacks a column.</exception>
    public static List<T> Read<T>(string file, string[] columns, Func<string[], T> read)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("registry/" + file)
            ?? throw new InvalidDataException($"The registry has no table '{file}': it must be embedded from graph/registry.");
        using CsvReader csv = CsvReader.Create(stream);
        csv.ReadHeader();
        string[] header = [.. csv.Headers];
        int[] at = [.. columns.Select(column => Array.IndexOf(header, column) is >= 0 and var i
            ? i
            : throw new InvalidDataException($"{file}: column '{column}' is missing; found {string.Join(',', header)}."))];
        var rows = new List<T>();
        while (csv.Read())
        {
            rows.Add(read([.. at.Select(csv.GetString)]));
        }

        return rows;
    }
}
