using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Tests;

/// <summary>All rows of all tables of a store, in order of their keys, as text to compare.</summary>
internal static class StoreDump
{
    public static string Of(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadWrite;Pooling=False");
        connection.Open();
        return Of(connection);
    }

    private static string Of(SqliteConnection connection)
    {
        var lines = new List<string> { "integrity " + Rows(connection, "PRAGMA integrity_check").Single(), "foreign keys " + Rows(connection, "PRAGMA foreign_key_check").Count() };
        foreach ((string table, string order) in new[] { ("documents", "doc"), ("citations", "doc, start, \"end\""), ("relations", "doc, seq") })
        {
            lines.AddRange(Rows(connection, $"SELECT * FROM {table} ORDER BY {order}").Select(row => $"{table} {row}"));
        }

        lines.AddRange(Rows(connection, "SELECT name, sql FROM sqlite_schema ORDER BY name"));
        lines.AddRange(Rows(connection, "PRAGMA user_version"));
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Rows(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader row = command.ExecuteReader();
        while (row.Read())
        {
            yield return string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => Convert.ToString(row.GetValue(i), CultureInfo.InvariantCulture)));
        }
    }
}
