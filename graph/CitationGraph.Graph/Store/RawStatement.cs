using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CitationGraph.Graph.Store;

/// <summary>A statement bound and read by position, without the objects of ADO.NET: most of the time of an ingest and of a query
/// over everything is spent in rows. Parameters count from 1, columns from 0, as in SQLite.</summary>
internal sealed class RawStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <summary>The statement for <see cref="SqliteNative"/>; 0, which SQLite refuses, when it is gone.</summary>
    private nint _handle;

    public RawStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement), raw.SQLITE_OK);
        _handle = SqliteNative.IsInUse ? _statement.DangerousGetHandle() : 0;
    }

    /// <summary>Binds a number.</summary>
    public RawStatement Bind(int at, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, at, value), raw.SQLITE_OK);
        return this;
    }

    /// <summary>Binds a real number.</summary>
    public RawStatement Bind(int at, double value)
    {
        Check(raw.sqlite3_bind_double(_statement, at, value), raw.SQLITE_OK);
        return this;
    }

    /// <summary>Binds a text.</summary>
    public RawStatement Bind(int at, string value)
    {
        Check(raw.sqlite3_bind_text(_statement, at, value), raw.SQLITE_OK);
        return this;
    }

    /// <summary>Binds bytes.</summary>
    public RawStatement Bind(int at, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(_statement, at, value), raw.SQLITE_OK);
        return this;
    }

    /// <summary>Runs a statement that gives no rows; how many rows it changed.</summary>
    public int RunCounting()
    {
        Run();
        return raw.sqlite3_changes(_database);
    }

    /// <summary>Runs a statement that gives no rows.</summary>
    public void Run()
    {
        int code = Step();
        raw.sqlite3_reset(_statement);
        Check(code, raw.SQLITE_DONE);
    }

    /// <summary>Goes to the first or next row; false, and ready to be bound again, when there is none.</summary>
    public bool Read()
    {
        int code = Step();
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        raw.sqlite3_reset(_statement);
        Check(code, raw.SQLITE_DONE);
        return false;
    }

    /// <summary>The number that the one row of a statement has, to the end of which it is run; -1 for no row.</summary>
    public long One()
    {
        long number = -1;
        while (Read())
        {
            number = Number(0);
        }

        return number;
    }

    /// <summary>Leaves rows unread; the statement can be bound again.</summary>
    public void Leave() => raw.sqlite3_reset(_statement);

    /// <summary>A number of the row.</summary>
    public long Number(int at) => SqliteNative.IsInUse ? SqliteNative.Number(_handle, at) : raw.sqlite3_column_int64(_statement, at);

    /// <summary>A text of the row.</summary>
    public string Text(int at) => raw.sqlite3_column_text(_statement, at).utf8_to_string() ?? string.Empty;

    /// <summary>Bytes of the row, of a text in UTF-8; good until the next row.</summary>
    public ReadOnlySpan<byte> Bytes(int at) => SqliteNative.IsInUse ? SqliteNative.Bytes(_handle, at) : raw.sqlite3_column_blob(_statement, at);

    /// <inheritdoc/>
    public void Dispose()
    {
        _handle = 0;
        _statement.Dispose();
    }

    private int Step() => SqliteNative.IsInUse ? SqliteNative.Step(_handle) : raw.sqlite3_step(_statement);

    private void Check(int code, int expected)
    {
        if (code != expected)
        {
            throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), code & 0xFF, code);
        }
    }
}
