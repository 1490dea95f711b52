using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CitationGraph.Graph.Store;

/// <summary>An insert bound by position, without the parameter objects of ADO.NET: most of the time of an ingest is spent in
/// the rows of citations.</summary>
internal sealed class RawInsert : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public RawInsert(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement), raw.SQLITE_OK);
    }

    /// <summary>Binds a number.</summary>
    public RawInsert Number(int at, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, at, value), raw.SQLITE_OK);
        return this;
    }

    /// <summary>Binds a real number.</summary>
    public RawInsert Real(int at, double value)
    {
        Check(raw.sqlite3_bind_double(_statement, at, value), raw.SQLITE_OK);
        return this;
    }

    /// <summary>Binds a text.</summary>
    public RawInsert Text(int at, string value)
    {
        Check(raw.sqlite3_bind_text(_statement, at, value), raw.SQLITE_OK);
        return this;
    }

    /// <summary>Inserts the row.</summary>
    public void Run()
    {
        int code = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        Check(code, raw.SQLITE_DONE);
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private void Check(int code, int expected)
    {
        if (code != expected)
        {
            throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), code & 0xFF, code);
        }
    }
}
