using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CitationGraph.Graph.Store;

/// <summary>A transaction that only reads; none of its own where one is open already.</summary>
internal sealed class StoreSnapshot : IDisposable
{
    private readonly SqliteConnection? _connection;

    public StoreSnapshot(SqliteConnection connection)
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) != 0)
        {
            StoreSchema.Run(connection, "BEGIN");
            _connection = connection;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_connection is not null && raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            StoreSchema.Run(_connection, "COMMIT");
        }
    }
}
