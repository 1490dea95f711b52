using CsvHelper;

namespace CitationGraph.Graph.Registry;

/// <summary>A row of an import that could not be used, or a cell of it.</summary>
/// <param name="Line">Line in the file, the header being 1.</param>
/// <param name="Column">The column; empty for the whole row.</param>
/// <param name="Message">What is wrong and what is expected, in Vietnamese.</param>
/// <param name="MessageEn">The same in English.</param>
/// <param name="Kept">True when the rest of the row was kept.</param>
public sealed record ImportProblem(long Line, string Column, string Message, string MessageEn, bool Kept);

/// <summary>What an import gave.</summary>
/// <param name="Instruments">The instruments, in file order.</param>
/// <param name="Relations">The relations that the rows state.</param>
/// <param name="Problems">Bad rows and cells.</param>
public sealed record ImportResult(IReadOnlyList<Instrument> Instruments, IReadOnlyList<Relation> Relations, IReadOnlyList<ImportProblem> Problems);

/// <summary>Reads lists of norms as people have them: comma, semicolon or tab, headers in Vietnamese or English, days as
/// 31/12/2024 or 2024-12-31. Bad rows are reported and the rest kept.</summary>
public static class NormsImport
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">A CSV file.</param>
    /// <param name="day">The day for which a stated status counts where the file has no column for it.</param>
    /// <exception cref="InputFileException">It is no CSV in Unicode, or no column holds the number of the norm or the ends of a relation.</exception>
    public static ImportResult FromFile(string path, DateOnly? day = null)
    {
        using FileStream stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path), day);
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The CSV.</param>
    /// <param name="name">Its name, for messages and as the source of rows that name none.</param>
    /// <param name="day">The day for which a stated status counts where the file has no column for it.</param>
    /// <exception cref="InputFileException">It is no CSV in Unicode, or no column holds the number of the norm or the ends of a relation.</exception>
    public static ImportResult Read(Stream stream, string name, DateOnly? day = null)
    {
        try
        {
            return Rows(ListText.Read(stream, name), name, day);
        }
        catch (CsvFormatException e)
        {
            throw new InputFileException($"{name}: không phải bảng CSV: {e.Message}", $"{name}: no CSV table: {e.Message}", e);
        }
    }

    private static ImportResult Rows(string text, string name, DateOnly? day)
    {
        using CsvReader csv = CsvReader.Create(new StringReader(text), CsvReaderOptions.Default with
        {
            Separator = null,
            TrackLineNumbers = true,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
        });
        csv.ReadHeader();
        string[] columns = [.. csv.Headers.Select(static h => ImportColumns.Of(h.Trim('\uFEFF', ' ')))];
        if (Array.IndexOf(columns, "target") >= 0)
        {
            // In a table of relations 'source' is the acting instrument.
            columns = [.. columns.Select(static c => c == "source" ? "relation_source" : c)];
        }
        else if (Array.IndexOf(columns, "number") < 0 && Array.IndexOf(columns, "name") < 0)
        {
            string headers = string.Join(", ", csv.Headers);
            throw headers.Length == 0
                ? new InputFileException($"{name}: tệp trống; dòng đầu phải là tên các cột, trong đó có 'Số ký hiệu'.", $"{name}: the file is empty; its first line must name the columns, one of them 'number' or 'Số ký hiệu'.")
                : new InputFileException(
                    $"{name}: không có cột 'Số ký hiệu' (các cột: {headers}).", $"{name}: there is no column 'number' or 'Số ký hiệu' (the columns are {headers}).");
        }

        var rows = new ImportRows(name, day);
        while (csv.Read())
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int i = 0; i < Math.Min(columns.Length, csv.FieldCount); i++)
            {
                if (columns[i].Length > 0)
                {
                    cells.TryAdd(columns[i], csv.GetString(i).Trim());
                }
            }

            if (cells.Values.Any(static c => c.Length > 0))
            {
                rows.Add(csv.LineNumber, cells);
            }
        }

        return new ImportResult(rows.Instruments, rows.Relations, rows.Problems);
    }
}
