using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>Opens the file of a store.</summary>
internal static class StoreFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A connection that can write; the file is made where there is none, and brought to the newest version.</summary>
    /// <exception cref="StoreException">The file cannot be used.</exception>
    public static SqliteConnection Writable(string path, TimeSpan? wait) => Opened(path, Path.GetFullPath(path), SqliteOpenMode.ReadWriteCreate, wait, connection =>
    {
        // Nothing is written before it is certain that the file is ours.
        StoreSchema.Examine(connection, path);
        StoreSchema.Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8192; PRAGMA cache_size = -262144");
        StoreSchema.Migrate(connection);
    });

    /// <summary>A store that is in no file and is gone when closed.</summary>
    public static SqliteConnection Memory() => Opened(":memory:", ":memory:", SqliteOpenMode.ReadWriteCreate, null, StoreSchema.Migrate);

    /// <summary>A connection that only reads, without the files that SQLite keeps beside a store that someone may write.</summary>
    /// <exception cref="StoreException">The file cannot be used.</exception>
    public static SqliteConnection Unwritable(string path) =>
        Opened(path, $"file:{Uri.EscapeDataString(Path.GetFullPath(path))}?immutable=1", SqliteOpenMode.ReadOnly, null, connection =>
        {
            StoreSchema.Examine(connection, path);
            if (!StoreSchema.IsNewest(connection) || !MentionIndex.Exists(connection))
            {
                throw StoreException.TooOldToRead(path);
            }
        });

    private static SqliteConnection Opened(string path, string source, SqliteOpenMode mode, TimeSpan? wait, Action<SqliteConnection> prepare)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            DefaultTimeout = (int)(wait ?? Patience).TotalSeconds,
            ForeignKeys = true,
            Mode = mode,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            prepare(connection);
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw StoreException.Of(path, e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
