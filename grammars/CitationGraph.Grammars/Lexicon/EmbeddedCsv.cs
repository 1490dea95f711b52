using System.Reflection;
using CsvHelper;

namespace CitationGraph.Grammars.Lexicon;

/// <summary>Reads a CSV table embedded in the assembly that this source is compiled into: the grammars and the graph share it.</summary>
internal static class EmbeddedCsv
{
    /// <summary>The rows of a table turned into values.</summary>
    /// <param name="folder">Logical folder of the resource, for example 'lexicon'.</param>
    /// <param name="file">File name without folder, for example 'kinds.csv'.</param>
    /// <param name="columns">The columns to hand to <paramref name="read"/>, in that order.</param>
    /// <param name="read">Makes a value of the columns' fields.</param>
    /// <exception cref="InvalidDataException">The table is not embedded, lacks a column or has a row with too few fields.</exception>
    public static List<T> Read<T>(string folder, string file, string[] columns, Func<string[], T> read)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(folder + "/" + file)
            ?? throw new InvalidDataException($"The {folder} has no table '{file}': it must be embedded with that name.");
        using CsvReader csv = CsvReader.Create(stream);
        csv.ReadHeader();
        string[] header = [.. csv.Headers];
        int[] at = [.. columns.Select(column => Array.IndexOf(header, column) is >= 0 and var i
            ? i
            : throw new InvalidDataException($"{file}: column '{column}' is missing; found {string.Join(',', header)}."))];
        var rows = new List<T>();
        while (csv.Read())
        {
            if (csv.FieldCount < header.Length)
            {
                throw new InvalidDataException($"{file}, row {rows.Count + 1}: {csv.FieldCount} fields, expected {header.Length}.");
            }

            string[] fields = new string[at.Length];
            for (int i = 0; i < at.Length; i++)
            {
                fields[i] = csv.GetString(at[i]);
            }

            rows.Add(read(fields));
        }

        return rows;
    }
}
