using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>The index that answers who cites what. Rows come in order of documents and go into it everywhere, so that every
/// transaction of a large ingest would write most of its pages again; such an ingest goes on without it and sorts it in at the
/// end. Whoever finds a store without it, left by a run that was ended, makes it before asking.</summary>
internal static class MentionIndex
{
    /// <summary>True when a store has it.</summary>
    public static bool Exists(SqliteConnection connection)
    {
        using var look = new Statement(connection, "SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = 'mentions_by_id'", 0);
        return look.Scalar() is not null;
    }

    /// <summary>Makes it where it is not there; waits for others who write.</summary>
    public static void Ensure(SqliteConnection connection)
    {
        if (!Exists(connection))
        {
            StoreSchema.Run(connection, "CREATE INDEX IF NOT EXISTS mentions_by_id ON mentions (id, doc, start, relation, pinpoint) WHERE id <> 0");
        }
    }

    /// <summary>Takes it away, within the transaction of the caller.</summary>
    public static void Drop(SqliteConnection connection) => StoreSchema.Run(connection, "DROP INDEX IF EXISTS mentions_by_id");
}
