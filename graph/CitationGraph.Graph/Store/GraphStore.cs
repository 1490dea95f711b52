using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>What storing a document did.</summary>
public enum StoreOutcome
{
    /// <summary>It was not there.</summary>
    Added,

    /// <summary>It was there with the same text: nothing was done.</summary>
    Unchanged,

    /// <summary>It was there with another text, which was replaced whole.</summary>
    Replaced,
}

/// <summary>One SQLite file of documents, citations and relations. One writer at a time; documents are stored whole or not at
/// all, so that a run that was killed can be run again. Not thread-safe.</summary>
public sealed class GraphStore : IDisposable
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private readonly string _path;
    private readonly DocumentWriter _writer;

    private GraphStore(string path, SqliteConnection connection)
    {
        _path = path;
        Connection = connection;
        _writer = new DocumentWriter(connection);
    }

    /// <summary>The open connection, for queries.</summary>
    internal SqliteConnection Connection { get; }

    /// <summary>Opens a store, or makes one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="wait">How long to wait for another program that writes; 30 seconds by default.</param>
    /// <exception cref="StoreException">The file cannot be used; the message says why and what to do.</exception>
    public static GraphStore Open(string path, TimeSpan? wait = null)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = path,
                DefaultTimeout = (int)(wait ?? TimeSpan.FromSeconds(30)).TotalSeconds,
                ForeignKeys = true,
                Pooling = false,
            }.ToString());
            connection.Open();
            StoreSchema.Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
            StoreSchema.Migrate(connection, path);
            return new GraphStore(path, connection);
        }
        catch (SqliteException e)
        {
            connection?.Dispose();
            throw Explain(path, e);
        }
        catch
        {
            connection?.Dispose();
            throw;
        }
    }

    /// <summary>True when the path is stored with this text: it need not be read again.</summary>
    public bool IsCurrent(string path, string hash) => Guard(() => _writer.HashOf(path) == hash);

    /// <summary>Stores documents, each batch in one transaction.</summary>
    /// <param name="documents">The documents; read lazily, so that a slow source is read while writing.</param>
    /// <param name="each">Told of every document once its batch is safely stored.</param>
    /// <param name="batch">Documents a transaction.</param>
    public void Ingest(IEnumerable<StoredDocument> documents, Action<StoredDocument, StoreOutcome>? each = null, int batch = 500)
    {
        ArgumentNullException.ThrowIfNull(documents);
        foreach (StoredDocument[] chunk in documents.Chunk(batch))
        {
            StoreOutcome[] outcomes = Guard(() => _writer.Write(chunk));
            for (int i = 0; i < chunk.Length; i++)
            {
                each?.Invoke(chunk[i], outcomes[i]);
            }
        }
    }

    /// <summary>The other paths under which an instrument is stored: the same instrument in two files.</summary>
    public IReadOnlyList<string> PathsOf(InstrumentId id) => Guard(() => _writer.PathsOf(id));

    /// <summary>Takes a document out; false when it was not there.</summary>
    public bool Remove(string path) => Guard(() => _writer.Remove(path));

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        Connection.Dispose();
    }

    /// <summary>Runs work on the store and puts SQLite's errors into words.</summary>
    internal T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw Explain(_path, e);
        }
    }

    private static StoreException Explain(string path, SqliteException e) => new(e.SqliteErrorCode switch
    {
        Busy or Locked => $"{path}: một chương trình khác đang ghi; hãy thử lại khi chương trình đó xong.",
        ReadOnly => $"{path}: không có quyền ghi; hãy sửa quyền của tệp và thư mục.",
        Full => $"{path}: hết chỗ trên đĩa; dữ liệu đã ghi trước đó còn nguyên, hãy chạy lại khi có chỗ.",
        CannotOpen => $"{path}: không mở được; hãy kiểm tra đường dẫn và quyền của thư mục.",
        Corrupt or NotADatabase => $"{path}: tệp hỏng hoặc không phải kho dữ liệu của citegraph; tệp không bị thay đổi.",
        _ => $"{path}: {e.Message}",
    }, e);
}
