using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>A row of the store's documents.</summary>
internal sealed record DocumentRow(string Path, string Kind, string Number, DateOnly? Day, string Place, string Province, string Title, InstrumentId Id);

/// <summary>The documents of a store in memory.</summary>
internal static class DocumentTable
{
    public static Dictionary<string, DocumentRow> Load(SqliteConnection connection)
    {
        var rows = new Dictionary<string, DocumentRow>(StringComparer.Ordinal);
        using var statement = new Statement(connection, "SELECT path, kind, number, issued, place, province, title, id FROM documents", 0);
        using SqliteDataReader row = statement.Read();
        while (row.Read())
        {
            rows.Add(row.GetString(0), new DocumentRow(row.GetString(0), row.GetString(1), row.GetString(2), Dates.Parse(row.GetString(3)),
                row.GetString(4), row.GetString(5), row.GetString(6), new InstrumentId(row.GetString(7))));
        }

        return rows;
    }
}
