using CitationGraph.Graph.Analysis;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>Keeps, beside the rows of citations, which document uses which norm how, so small that all of it is read at once:
/// what the pages count over a whole store is counted from it. One row a transaction; of several entries on a document the last
/// holds. Written in the transaction that writes the documents.</summary>
internal sealed class AdjacencyWriter(SqliteConnection connection) : IDisposable
{
    private const int DocumentsEach = 5_000, FewRows = 64;

    /// <summary>Beyond that, most entries are of documents that were written again: a usual one takes 60 to 100 bytes.</summary>
    private const int MostBytesEach = 400;

    private const int BytesEach = 1 << 19;

    private readonly RawStatement _add = new(connection, "INSERT INTO adjacency (data) VALUES (?)");
    private readonly RawStatement _rows = new(connection, "SELECT count(*) FROM adjacency");
    private readonly AdjacencyBlob _blob = new();
    private readonly SortedDictionary<long, int> _uses = [];

    /// <summary>Notes a mention of the document that is being written.</summary>
    /// <param name="norm">Number of the word of the norm's id; 0 where it is not known.</param>
    /// <param name="relation">Code of the relation.</param>
    public void Use(long norm, string relation)
    {
        if (norm > 0)
        {
            _uses[norm] = Math.Max(_uses.GetValueOrDefault(norm), UseWeight.Of(relation));
        }
    }

    /// <summary>Ends a document with what was noted.</summary>
    public void End(long doc, long place, DateOnly? day)
    {
        _blob.Add(doc, place, day, _uses);
        _uses.Clear();
    }

    /// <summary>Notes that a document was taken out.</summary>
    public void Remove(long doc) => _blob.Remove(doc);

    /// <summary>Writes what was noted; to be called before the transaction is committed.</summary>
    public void Flush()
    {
        if (_blob.IsEmpty)
        {
            return;
        }

        _add.Bind(1, _blob.Take()).Run();
        if (_rows.One() is var rows && rows > FewRows && Documents() is var documents && rows > FewRows + (2 * documents / DocumentsEach))
        {
            if (Bytes() > documents * MostBytesEach)
            {
                Rebuild(connection);
            }
            else
            {
                Merge(connection);
            }
        }
    }

    /// <summary>Forgets what was noted: the transaction is rolled back.</summary>
    public void Forget()
    {
        _blob.Clear();
        _uses.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _add.Dispose();
        _rows.Dispose();
    }

    /// <summary>Makes the adjacency anew from the rows of citations.</summary>
    public static void Rebuild(SqliteConnection connection)
    {
        byte[][] blobs = [.. Read(connection)];
        Write(connection, blobs);
    }

    /// <summary>Writes the small rows of single transactions together, in their order: a copy of bytes, where making them anew would read every citation.</summary>
    private static void Merge(SqliteConnection connection)
    {
        var merged = new List<byte[]>();
        using (var rows = new RawStatement(connection, "SELECT data FROM adjacency ORDER BY seq"))
        {
            var bytes = new MemoryStream();
            while (rows.Read())
            {
                bytes.Write(rows.Bytes(0));
                if (bytes.Length >= BytesEach)
                {
                    merged.Add(bytes.ToArray());
                    bytes.SetLength(0);
                }
            }

            merged.Add(bytes.ToArray());
        }

        Write(connection, merged);
    }

    private static void Write(SqliteConnection connection, IEnumerable<byte[]> blobs)
    {
        StoreSchema.Run(connection, "DELETE FROM adjacency");
        using var add = new RawStatement(connection, "INSERT INTO adjacency (data) VALUES (?)");
        foreach (byte[] blob in blobs.Where(static blob => blob.Length > 0))
        {
            add.Bind(1, blob).Run();
        }
    }

    private static IEnumerable<byte[]> Read(SqliteConnection connection)
    {
        using var words = new Words(connection);
        using var documents = new RawStatement(connection, "SELECT doc, place, issued FROM documents ORDER BY doc");
        using var mentions = new RawStatement(connection, "SELECT id, relation FROM mentions WHERE doc = ? AND id <> 0");
        var weights = new Dictionary<long, int>();
        var uses = new SortedDictionary<long, int>();
        var blob = new AdjacencyBlob();
        int count = 0;
        while (documents.Read())
        {
            long doc = documents.Number(0);
            for (mentions.Bind(1, doc); mentions.Read();)
            {
                long norm = mentions.Number(0), relation = mentions.Number(1);
                if (!weights.TryGetValue(relation, out int weight))
                {
                    weights[relation] = weight = UseWeight.Of(words.Text(relation));
                }

                uses[norm] = Math.Max(uses.GetValueOrDefault(norm), weight);
            }

            blob.Add(doc, words.Of(documents.Text(1)), Dates.Parse(documents.Text(2)), uses);
            uses.Clear();
            if (++count % DocumentsEach == 0)
            {
                yield return blob.Take();
            }
        }

        if (!blob.IsEmpty)
        {
            yield return blob.Take();
        }
    }

    private long Bytes()
    {
        using var bytes = new RawStatement(connection, "SELECT coalesce(sum(length(data)), 0) FROM adjacency");
        return bytes.One();
    }

    private long Documents()
    {
        using var documents = new RawStatement(connection, "SELECT count(*) FROM files");
        return documents.One();
    }
}
