using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>Norms that documents of a store cite, though no source knows more of them.</summary>
public static class CitedNorms
{
    /// <summary>The norms of an id, or of a number, in order.</summary>
    /// <param name="store">The documents.</param>
    /// <param name="typed">An id, or a number as it is customarily written: '47/KH-UBND'.</param>
    public static IReadOnlyList<InstrumentId> Find(GraphStore store, string typed)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(typed);
        return store.Guard(() => Ids(store.Connection, NumberOf(typed)));
    }

    /// <summary>The number as it is customarily written, or the id, that was typed.</summary>
    internal static string NumberOf(string typed)
    {
        string number = typed.Trim();
        return Sign.TryParse(number, out Sign sign) && !number.Contains('|', StringComparison.Ordinal) ? InstrumentId.Number(sign) : number;
    }

    private static List<InstrumentId> Ids(SqliteConnection connection, string number)
    {
        var ids = new List<InstrumentId>();
        using var statement = new Statement(connection, """
            SELECT w.text FROM words w WHERE w.word <> 0 AND (w.text = $1 OR (w.text > $1 || '|' AND w.text < $1 || '}'))
            AND EXISTS (SELECT 1 FROM mentions m WHERE m.id = w.word AND m.id <> 0) ORDER BY w.text
            """, 1);
        using SqliteDataReader row = statement.Read(number);
        while (row.Read())
        {
            ids.Add(new InstrumentId(row.GetString(0)));
        }

        return ids;
    }
}
