using CsvHelper;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>A small CSV file with a header line, read whole.</summary>
internal static class CsvTable
{
    /// <summary>The rows in file order; a column that a file does not have reads as empty.</summary>
    public static List<CsvRecord> Read(string path)
    {
        using CsvReader reader = CsvReader.FromFile(path);
        reader.ReadHeader();
        string[] columns = [.. reader.Headers];
        List<CsvRecord> rows = [];
        while (reader.Read())
        {
            Dictionary<string, string> fields = new(StringComparer.Ordinal);
            for (int i = 0; i < Math.Min(columns.Length, reader.FieldCount); i++)
            {
                fields[columns[i]] = reader.GetString(i);
            }

            rows.Add(new CsvRecord(fields));
        }

        return rows;
    }
}

/// <summary>One row by column name.</summary>
internal sealed class CsvRecord(Dictionary<string, string> fields)
{
    public string this[string column] => fields.GetValueOrDefault(column, string.Empty);
}
