using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>The documents of a store, each read when it is first asked for; all of them at once when many are.</summary>
internal sealed class DocumentTable : IDisposable
{
    /// <summary>A row that is looked up costs as much as so many that are read in order.</summary>
    private const int LookUp = 4;

    /// <summary>The columns of a document, of the table <c>files</c> under the name f.</summary>
    public const string Columns = "f.doc, f.id, f.path, f.kind, f.number, f.issued, f.issuer, f.place, f.province, f.title";

    private const string Row = $"SELECT {Columns} FROM files f";

    private readonly SqliteConnection _connection;
    private readonly Words _words;
    private readonly TextHeap _texts = new();
    private readonly RawStatement _one;
    private readonly Sparse<DocumentRow?> _rows = new();
    private readonly Dictionary<long, DateOnly?> _days = [];
    private readonly long _all;
    private long _asked;
    private bool _hasAll;

    public DocumentTable(SqliteConnection connection, Words words)
    {
        _connection = connection;
        _words = words;
        _one = new RawStatement(connection, Row + " WHERE f.doc = ?");
        using var most = new RawStatement(connection, "SELECT max(doc) FROM files");
        _all = most.One();
    }

    /// <summary>The document of a number.</summary>
    public DocumentRow Of(long doc)
    {
        if (_rows[doc] is { } known)
        {
            return known;
        }

        _asked++;
        if (!HasAll)
        {
            _one.Bind(1, doc).Read();
            _rows[doc] = Read(_one);
            _one.Leave();
        }

        return _rows[doc]!;
    }

    /// <summary>True when no document needs to be looked up any more, or given along.</summary>
    public bool HasAll
    {
        get
        {
            if (!_hasAll && AreMany(_asked))
            {
                ReadAll();
            }

            return _hasAll;
        }
    }

    /// <summary>True when so many documents, of those that there are, are better read all at once.</summary>
    public bool AreMany(long documents) => documents * LookUp > _all;

    /// <summary>Keeps the document that a row of another statement gives along, as <see cref="Columns"/>.</summary>
    /// <param name="doc">Its number.</param>
    /// <param name="row">The row.</param>
    /// <param name="first">The first of the columns.</param>
    public void Take(long doc, RawStatement row, int first)
    {
        if (_rows[doc] is null)
        {
            _asked++;
            _rows[doc] = Read(row, first);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private DocumentRow Read(RawStatement row, int first = 0) => new(_texts.Add(row.Bytes(first + 2)), _texts.Add(row.Bytes(first + 9)))
    {
        Doc = row.Number(first),
        Self = row.Number(first + 1),
        Kind = _words.Text(row.Number(first + 3)),
        Number = _words.Text(row.Number(first + 4)),
        Day = Day(row.Number(first + 5)),
        Issuer = _words.Text(row.Number(first + 6)),
        Place = _words.Text(row.Number(first + 7)),
        Province = _words.Text(row.Number(first + 8)),
    };

    private void ReadAll()
    {
        _hasAll = true;
        using var row = new RawStatement(_connection, Row);
        while (row.Read())
        {
            _rows[row.Number(0)] ??= Read(row);
        }
    }

    private DateOnly? Day(long word) => _days.TryGetValue(word, out DateOnly? day) ? day : _days[word] = Dates.Parse(_words.Text(word));
}
