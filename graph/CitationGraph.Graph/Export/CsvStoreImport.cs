using System.Globalization;
using CitationGraph.Graph.Store;
using CsvHelper;

namespace CitationGraph.Graph.Export;

/// <summary>Puts the tables that <see cref="CsvExport"/> wrote back into an empty store; nothing is lost.</summary>
public static class CsvStoreImport
{
    /// <summary>Reads documents.csv, citations.csv and relations.csv of a folder, all or nothing.</summary>
    /// <exception cref="InvalidDataException">A file lacks a column.</exception>
    public static void Read(string folder, GraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.Guard(() =>
        {
            StoreSchema.Run(store.Connection, "BEGIN IMMEDIATE");
            try
            {
                foreach ((string name, string[] columns, _) in StoreTables.All)
                {
                    Table(folder, store, name, columns);
                }

                StoreSchema.Run(store.Connection, "COMMIT");
                return true;
            }
            catch
            {
                StoreSchema.Run(store.Connection, "ROLLBACK");
                throw;
            }
        });
    }

    private static void Table(string folder, GraphStore store, string name, string[] columns)
    {
        using CsvReader csv = CsvReader.FromFile(Path.Combine(folder, name + ".csv"), CsvReaderOptions.Default with { Separator = ',' });
        csv.ReadHeader();
        string[] header = [.. csv.Headers];
        int[] at = [.. columns.Select(c => Array.IndexOf(header, c) is >= 0 and var i ? i : throw new InvalidDataException($"{name}.csv: column '{c}' is missing; found {string.Join(',', header)}."))];
        string[] values = [.. Enumerable.Range(1, columns.Length).Select(static i => string.Create(CultureInfo.InvariantCulture, $"${i}"))];
        string[] into = [.. columns.Select(static c => $"\"{c}\"")];
        if (name != "documents")
        {
            (into[0], values[0]) = ("doc", "(SELECT doc FROM documents WHERE path = $1)");
        }

        using var insert = new Statement(store.Connection, $"INSERT INTO {name} ({string.Join(',', into)}) VALUES ({string.Join(',', values)})", columns.Length);
        while (csv.Read())
        {
            insert.Run([.. at.Select(i => (object)Plain(csv.GetString(i)))]);
        }
    }

    /// <summary>Takes off the apostrophe that keeps a spreadsheet from running a cell.</summary>
    private static string Plain(string cell) => cell.Length > 1 && cell[0] == '\'' && "=+-@\t\r\n".Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;
}
