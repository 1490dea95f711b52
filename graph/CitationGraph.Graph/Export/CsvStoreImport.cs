using System.Globalization;
using CitationGraph.Graph.Store;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Export;

/// <summary>Puts the tables that <see cref="CsvExport"/> wrote back into an empty store; nothing is lost.</summary>
public static class CsvStoreImport
{
    private const int Constraint = 19;

    /// <summary>Reads documents.csv, citations.csv and relations.csv of a folder, all or nothing.</summary>
    /// <exception cref="StoreException">A file, a column or a row is not as the export writes it; the store holds documents, or
    /// cannot be written. The store is as before.</exception>
    public static void Read(string folder, GraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.Guard(() =>
        {
            StoreSchema.Run(store.Connection, "BEGIN IMMEDIATE");
            try
            {
                if (StoreCounts.Of(store.Connection).Documents > 0)
                {
                    throw StoreException.NotEmpty(store.Path);
                }

                using var words = new Words(store.Connection);
                foreach ((string name, string[] columns, _) in StoreTables.All)
                {
                    Table(folder, store, name, columns, words);
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

    /// <summary>Refuses a folder that lacks a table; to be asked before a store is made for it.</summary>
    /// <exception cref="StoreException">A table is not there.</exception>
    public static void Expect(string folder)
    {
        if (StoreTables.All.Select(table => Path.Combine(folder, table.Name + ".csv")).FirstOrDefault(static file => !File.Exists(file)) is { } missing)
        {
            throw StoreException.BadTable(missing, "không có tệp này; hãy nêu thư mục mà 'citegraph export csv' đã ghi", "there is no such file; name a folder that 'citegraph export csv' wrote");
        }
    }

    private static void Table(string folder, GraphStore store, string name, string[] columns, Words words)
    {
        string file = Path.Combine(folder, name + ".csv");
        using CsvReader csv = Opened(file);
        string[] header = Headers(csv);
        int[] at = [.. columns.Select(c => Array.IndexOf(header, c) is >= 0 and var i ? i
            : throw StoreException.BadTable(file, $"thiếu cột '{c}'; các cột có: {string.Join(", ", header)}", $"column '{c}' is missing; found {string.Join(", ", header)}"))];
        string[] values = [.. Enumerable.Range(1, columns.Length).Select(static i => string.Create(CultureInfo.InvariantCulture, $"${i}"))];
        string[] into = [.. columns.Select(static c => $"\"{c}\"")];
        if (name != "documents")
        {
            (into[0], values[0]) = ("doc", "(SELECT doc FROM files WHERE path = $1)");
        }

        string table = name switch { "citations" => "mentions", "documents" => "files", _ => name };
        using var insert = new Statement(store.Connection, $"INSERT INTO {table} ({string.Join(',', into)}) VALUES ({string.Join(',', values)})", columns.Length);
        for (int row = 2; csv.Read(); row++)
        {
            try
            {
                insert.Run([.. at.Select((i, column) => Value(table, columns[column], StoreTables.Text(csv.GetString(i)), words))]);
            }
            catch (Exception e) when (e is FormatException or SqliteException { SqliteErrorCode: Constraint })
            {
                string line = row.ToString(CultureInfo.InvariantCulture);
                throw StoreException.BadTable(file, $"hàng {line}: không phải là hàng do 'citegraph export csv' ghi ({e.Message})", $"row {line}: is no row that 'citegraph export csv' wrote ({e.Message})", e);
            }
        }
    }

    private static CsvReader Opened(string file)
    {
        try
        {
            return CsvReader.FromFile(file, CsvReaderOptions.Default with { Separator = ',' });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StoreException.BadTable(file, $"không đọc được ({e.Message})", $"cannot be read ({e.Message})", e);
        }
    }

    private static string[] Headers(CsvReader csv)
    {
        csv.ReadHeader();
        return [.. csv.Headers];
    }

    /// <summary>Numbers are numbers in the store, whatever stands in the file; so are the texts that citations repeat.</summary>
    private static object Value(string table, string column, string cell, Words words) => column switch
    {
        not ("path" or "start" or "end" or "text" or "confidence") when table == "mentions" => words.Of(cell),
        not ("path" or "hash" or "day_is_bound" or "title") when table == "files" => words.Of(cell),
        "start" or "end" or "seq" or "partial" or "day_is_bound" => long.Parse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        "confidence" => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => cell,
    };
}
