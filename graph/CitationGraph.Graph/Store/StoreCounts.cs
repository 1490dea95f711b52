using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>How much a store holds.</summary>
/// <param name="Documents">Documents.</param>
/// <param name="Citations">Mentions.</param>
/// <param name="Resolved">Mentions whose instrument is known.</param>
/// <param name="Relations">What documents state that instruments do to each other.</param>
public readonly record struct StoreCounts(long Documents, long Citations, long Resolved, long Relations)
{
    internal static long OfDocuments(SqliteConnection connection)
    {
        using var statement = new RawStatement(connection, "SELECT count(*) FROM files");
        return statement.One();
    }

    internal static StoreCounts Of(SqliteConnection connection)
    {
        using var statement = new Statement(connection, """
            SELECT (SELECT count(*) FROM files), (SELECT count(*) FROM mentions), (SELECT count(*) FROM mentions WHERE id <> 0), (SELECT count(*) FROM relations)
            """, 0);
        using SqliteDataReader row = statement.Read();
        row.Read();
        return new StoreCounts(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3));
    }
}
