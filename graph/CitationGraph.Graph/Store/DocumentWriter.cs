using CitationGraph.Grammars;
using CitationGraph.Graph.Resolution;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>The statements that write documents, prepared once.</summary>
internal sealed class DocumentWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement _known = new(connection, "SELECT hash || ' ' || reader FROM documents WHERE path = $1", 1);
    private readonly Statement _paths = new(connection, "SELECT path FROM documents WHERE id = $1 AND id <> '' ORDER BY path", 1);
    private readonly Statement _delete = new(connection, "DELETE FROM documents WHERE path = $1 RETURNING doc", 1);
    private readonly Statement _document = new(connection, "INSERT INTO documents VALUES (NULL,$1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13) RETURNING doc", 13);
    private readonly MentionWriter _mentions = new(connection);
    private readonly AdjacencyWriter _adjacency = new(connection);
    private readonly Statement _relation = new(connection, "INSERT INTO relations VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9)", 9);

    /// <summary>True when the path is stored with this text, as this reader read it.</summary>
    public bool IsCurrent(string path, string hash, string reader) => Known(path) == $"{hash} {reader}";

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
    public StoreOutcome[] Write(StoredDocument[] batch) => InTransaction(() => Array.ConvertAll(batch, Write));

    public void Dispose()
    {
        foreach (Statement statement in (Statement[])[_known, _paths, _delete, _document, _relation])
        {
            statement.Dispose();
        }

        _mentions.Dispose();
        _adjacency.Dispose();
    }

    private T InTransaction<T>(Func<T> work)
    {
        StoreSchema.Run(connection, "BEGIN IMMEDIATE");
        try
        {
            T done = work();
            _adjacency.Flush();
            StoreSchema.Run(connection, "COMMIT");
            return done;
        }
        catch
        {
            _mentions.Forget();
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

    private StoreOutcome Write(StoredDocument document)
    {
        string known = Known(document.Path);
        if (known == $"{document.Hash} {document.Reader}")
        {
            return StoreOutcome.Unchanged;
        }

        if (known.Length > 0)
        {
            Delete(document.Path);
        }

        DocumentHeader header = document.Header;
        DocumentContext context = document.Context;
        long doc = (long)_document.Scalar(document.Path, document.Hash, header.Type, header.Number, context.Day.Iso(), context.DayIsStated ? 0 : 1, context.Issuer, header.Place,
            context.Province, header.Title, header.Effective.ToString(), context.Self.ToString(), document.Reader)!;
        foreach (ResolvedCitation on in document.Citations)
        {
            long norm = _mentions.Add(doc, on);
            _adjacency.Use(norm, on.Citation.Relation.Code());
        }

        _adjacency.End(doc, _mentions.Word(header.Place), context.Day);

        for (int i = 0; i < document.Relations.Count; i++)
        {
            Relation r = document.Relations[i];
            _relation.Run(doc, i, r.Source.Value, r.Kind.Code(), r.Target.Value, r.Effective.Iso(), r.Partial ? 1 : 0, r.Part, r.Basis);
        }

        return known.Length > 0 ? StoreOutcome.Replaced : StoreOutcome.Added;
    }

    private string Known(string path) => _known.Scalar(path) as string ?? string.Empty;

    private void TryRollBack()
    {
        try
        {
            StoreSchema.Run(connection, "ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite had rolled back by itself (a full disk); the first error is the one to tell.
        }
    }
}
