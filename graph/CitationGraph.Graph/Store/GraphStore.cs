using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>One SQLite file of documents, citations and relations. One writer at a time; documents are stored whole or not at
/// all, so that a run that was killed can be run again. Not thread-safe.</summary>
public sealed class GraphStore : IDisposable
{
    private readonly DocumentWriter _writer;
    private readonly List<IDisposable> _owned = [];

    private GraphStore(string path, SqliteConnection connection)
    {
        Path = path;
        Connection = connection;
        _writer = Guard(() => new DocumentWriter(connection));
    }

    /// <summary>The file, as it was named.</summary>
    public string Path { get; }

    /// <summary>The open connection, for queries.</summary>
    internal SqliteConnection Connection { get; }

    /// <summary>The words of the store, for questions: a word keeps its number, so that they are remembered from one question to
    /// the next.</summary>
    internal Words Words => field ??= Own(new Words(Connection));

    /// <summary>Opens a store, or makes one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="wait">How long to wait for another program that writes; 30 seconds by default.</param>
    /// <exception cref="StoreException">The file cannot be used; the message says why and what to do.</exception>
    public static GraphStore Open(string path, TimeSpan? wait = null) => new(path, StoreFile.Writable(path, wait));

    /// <summary>Opens a store that is there, to ask it questions; also one that may not be written.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="StoreException">There is no such file, or it cannot be used.</exception>
    public static GraphStore OpenExisting(string path)
    {
        if (!File.Exists(path))
        {
            throw StoreException.Missing(path);
        }

        try
        {
            return Completed(Open(path));
        }
        catch (StoreException e) when (e.Problem is StoreProblem.ReadOnly or StoreProblem.CannotOpen)
        {
            return new GraphStore(path, StoreFile.Unwritable(path));
        }
    }

    /// <summary>A store in memory, for a part of what is kept elsewhere.</summary>
    internal static GraphStore InMemory() => new(":memory:", StoreFile.Memory());

    /// <summary>True when the path is stored with this text, as this reader read it: it need not be read again.</summary>
    /// <param name="path">The path.</param>
    /// <param name="hash">See <see cref="StoredDocument.HashOf"/>.</param>
    /// <param name="reader">See <see cref="Reader"/>; this program, taught nothing, where none is given.</param>
    public bool IsCurrent(string path, string hash, string? reader = null) => Guard(() => _writer.IsCurrent(path, hash, reader ?? Reader.Current));

    /// <summary>The hash of every document that this reader read, by path.</summary>
    public IReadOnlyDictionary<string, string> Current(string reader) => Guard(() =>
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        using var statement = new Statement(Connection, "SELECT path, hash FROM files WHERE reader = (SELECT word FROM words WHERE text = $1)", 1);
        using SqliteDataReader row = statement.Read(reader);
        while (row.Read())
        {
            hashes.Add(row.GetString(0), row.GetString(1));
        }

        return hashes;
    });

    /// <summary>The paths of all documents, in order.</summary>
    public IReadOnlyList<string> Paths() => Guard(() =>
    {
        var paths = new List<string>();
        using var statement = new Statement(Connection, "SELECT path FROM files ORDER BY path", 0);
        using SqliteDataReader row = statement.Read();
        while (row.Read())
        {
            paths.Add(row.GetString(0));
        }

        return paths;
    });

    /// <summary>How much the store holds.</summary>
    public StoreCounts Counts() => Guard(() => StoreCounts.Of(Connection));

    /// <summary>Stores documents, each batch in one transaction, and makes the store ready to be asked.</summary>
    /// <param name="documents">The documents; read lazily, so that a slow source is read while writing.</param>
    /// <param name="each">Told of every document once its batch is safely stored.</param>
    /// <param name="batch">Documents a transaction: a kill loses no more than these. Large ones are much faster, since every
    /// transaction writes the pages of the index that it touched.</param>
    public void Ingest(IEnumerable<StoredDocument> documents, Action<StoredDocument, StoreOutcome>? each = null, int batch = 5_000)
    {
        ArgumentNullException.ThrowIfNull(documents);
        foreach (StoredDocument[] chunk in documents.Chunk(batch))
        {
            Add(chunk, each);
        }

        Complete();
    }

    /// <summary>Stores documents in one transaction; <see cref="Complete"/> is to follow the last ones.</summary>
    /// <param name="batch">The documents.</param>
    /// <param name="each">Told of every document once all of them are safely stored.</param>
    public void Add(IReadOnlyList<StoredDocument> batch, Action<StoredDocument, StoreOutcome>? each = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        StoreOutcome[] outcomes = Guard(() => _writer.Write(batch));
        for (int i = 0; i < batch.Count; i++)
        {
            each?.Invoke(batch[i], outcomes[i]);
        }
    }

    /// <summary>Makes the index that a large ingest goes without, where it is not there; nothing else changes.</summary>
    public void Complete() => Guard(() =>
    {
        MentionIndex.Ensure(Connection);
        return true;
    });

    /// <summary>The other paths under which an instrument is stored: the same instrument in two files.</summary>
    public IReadOnlyList<string> PathsOf(InstrumentId id) => Guard(() => _writer.PathsOf(id));

    /// <summary>Takes a document out; false when it was not there.</summary>
    public bool Remove(string path) => Guard(() => _writer.Remove(path));

    private static GraphStore Completed(GraphStore store)
    {
        try
        {
            store.Complete();
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        _owned.ForEach(static o => o.Dispose());
        Connection.Dispose();
    }

    /// <summary>Keeps what must go before the connection goes.</summary>
    internal T Own<T>(T resource)
        where T : IDisposable
    {
        _owned.Add(resource);
        return resource;
    }

    /// <summary>Begins to read the store as it is now: what others write meanwhile is not seen, and statements do not lock the
    /// file one by one. Nothing can be written over the same connection until it is disposed of.</summary>
    internal IDisposable Snapshot() => new StoreSnapshot(Connection);

    /// <summary>Runs work on the store and puts SQLite's errors into words.</summary>
    internal T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw StoreException.Of(Path, e);
        }
    }
}
