using CitationGraph.Grammars;
using CitationGraph.Graph.Resolution;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>The statements that write documents, prepared once.</summary>
internal sealed class DocumentWriter : IDisposable
{
    /// <summary>So many documents in one run, if they are also more than were there, are worth sorting the index anew.</summary>
    private const int Many = 5_000;

    private readonly SqliteConnection _connection;
    private readonly RawStatement _known;
    private readonly Statement _paths;
    private readonly Statement _delete;
    private readonly RawStatement _document;
    private readonly Words _words;
    private readonly MentionWriter _mentions;
    private readonly AdjacencyWriter _adjacency;
    private readonly Statement _relation;
    private long _before = -1;
    private long _written;
    private bool _dropped;

    public DocumentWriter(SqliteConnection connection)
    {
        _connection = connection;
        _known = new RawStatement(connection, "SELECT f.hash, w.text FROM files f JOIN words w ON w.word = f.reader WHERE f.path = ?");
        _paths = new Statement(connection, "SELECT path FROM files WHERE id = (SELECT word FROM words WHERE text = $1) AND id <> 0 ORDER BY path", 1);
        _delete = new Statement(connection, "DELETE FROM files WHERE path = $1 RETURNING doc", 1);
        _document = new RawStatement(connection,
            "INSERT INTO files (path, hash, day_is_bound, title, kind, number, issued, issuer, place, province, effective, id, reader) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING doc");
        _words = new Words(connection);
        _mentions = new MentionWriter(connection, _words);
        _adjacency = new AdjacencyWriter(connection);
        _relation = new Statement(connection, "INSERT INTO relations VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9)", 9);
    }

    /// <summary>True when the path is stored with this text, as this reader read it.</summary>
    public bool IsCurrent(string path, string hash, string reader) => Known(path) == (hash, reader);

    /// <summary>Takes a document out; false when it was not there.</summary>
    public bool Remove(string path) => InTransaction(() => Delete(path));

    public List<string> PathsOf(InstrumentId id)
    {
        var paths = new List<string>();
        using SqliteDataReader reader = _paths.Read(id.Value);
        while (reader.Read())
        {
            paths.Add(reader.GetString(0));
        }

        return paths;
    }

    /// <summary>Writes a batch in one transaction: all or nothing.</summary>
    public StoreOutcome[] Write(IReadOnlyList<StoredDocument> batch) => InTransaction(() =>
    {
        StoreOutcome[] outcomes = [.. batch.Select(Write)];
        DropIndex(outcomes);
        return outcomes;
    });

    public void Dispose()
    {
        foreach (IDisposable statement in (IDisposable[])[_known, _paths, _delete, _document, _mentions, _adjacency, _relation, _words])
        {
            statement.Dispose();
        }
    }

    private T InTransaction<T>(Func<T> work)
    {
        StoreSchema.Run(_connection, "BEGIN IMMEDIATE");
        try
        {
            T done = work();
            _adjacency.Flush();
            StoreSchema.Run(_connection, "COMMIT");
            return done;
        }
        catch
        {
            _words.Forget();
            _adjacency.Forget();
            TryRollBack();
            throw;
        }
    }

    private bool Delete(string path)
    {
        if (_delete.Scalar(path) is not long doc)
        {
            return false;
        }

        _adjacency.Remove(doc);
        return true;
    }

    /// <summary>Does without the index from the moment on that sorting it anew is the lesser work.</summary>
    private void DropIndex(StoreOutcome[] outcomes)
    {
        int written = outcomes.Count(static o => o != StoreOutcome.Unchanged);
        if (written == 0 || _dropped)
        {
            return;
        }

        if (_before < 0)
        {
            _before = StoreCounts.OfDocuments(_connection) - outcomes.Count(static o => o == StoreOutcome.Added);
        }

        _written += written;
        if (_written > Many && _written > _before)
        {
            MentionIndex.Drop(_connection);
            _dropped = true;
        }
    }

    private StoreOutcome Write(StoredDocument document)
    {
        (string hash, string reader) = Known(document.Path);
        if (hash == document.Hash && reader == document.Reader)
        {
            return StoreOutcome.Unchanged;
        }

        if (hash.Length > 0)
        {
            Delete(document.Path);
        }

        DocumentHeader header = document.Header;
        DocumentContext context = document.Context;
        _document.Bind(1, document.Path).Bind(2, document.Hash).Bind(3, context.DayIsStated ? 0 : 1).Bind(4, header.Title).Bind(5, _words.Of(header.Type)).Bind(6, _words.Of(header.Number))
            .Bind(7, _words.Of(context.Day.Iso())).Bind(8, _words.Of(context.Issuer)).Bind(9, _words.Of(header.Place)).Bind(10, _words.Of(context.Province))
            .Bind(11, _words.Of(header.Effective.ToString())).Bind(12, _words.Of(context.Self.ToString())).Bind(13, _words.Of(document.Reader));
        long doc = _document.One();
        foreach (ResolvedCitation on in document.Citations)
        {
            long norm = _mentions.Add(doc, on);
            _adjacency.Use(norm, on.Citation.Relation.Code());
        }

        _adjacency.End(doc, _words.Of(header.Place), context.Day);

        for (int i = 0; i < document.Relations.Count; i++)
        {
            Relation r = document.Relations[i];
            _relation.Run(doc, i, r.Source.Value, r.Kind.Code(), r.Target.Value, r.Effective.Iso(), r.Partial ? 1 : 0, r.Part, r.Basis);
        }

        return hash.Length > 0 ? StoreOutcome.Replaced : StoreOutcome.Added;
    }

    private (string Hash, string Reader) Known(string path)
    {
        (string, string) known = _known.Bind(1, path).Read() ? (_known.Text(0), _known.Text(1)) : (string.Empty, string.Empty);
        _known.Leave();
        return known;
    }

    private void TryRollBack()
    {
        try
        {
            StoreSchema.Run(_connection, "ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite had rolled back by itself (a full disk); the first error is the one to tell.
        }
    }
}
