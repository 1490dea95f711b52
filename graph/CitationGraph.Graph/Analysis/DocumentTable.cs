using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>The documents of a store, each read when it is first asked for; all of them at once when many are.</summary>
internal sealed class DocumentTable : IDisposable
{
    /// <summary>A row that is looked up costs as much as so many that are read in order.</summary>
    private const int LookUp = 4;

    private const int Chunk = 512;

    /// <summary>The columns of a document, of the table <c>files</c> under the name f.</summary>
    public const string Columns = "f.id, f.path, f.kind, f.number, f.issued, f.issuer, f.place, f.province, f.title";

    private const string Row = $"SELECT {Columns}, f.doc FROM files f";

    /// <summary>The column behind those.</summary>
    private const int Doc = 9;

    private readonly SqliteConnection _connection;
    private readonly Words _words;
    private readonly TextHeap _texts = new();
    private readonly RawStatement _one;
    private readonly List<DocumentData[]> _chunks = [];

    /// <summary>Where documents stand, counted from 1.</summary>
    private readonly Sparse<int> _places = new();

    private readonly Dictionary<long, DateOnly?> _days = [];
    private readonly Dictionary<(long Kind, long Issuer, long Place, long Province), DocumentOrigin> _origins = [];
    private readonly long _all;
    private int _count;
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
        int place = _places[doc];
        if (place == 0)
        {
            _asked++;
            if (!HasAll)
            {
                _one.Bind(1, doc).Read();
                Add(doc, _one, 0);
                _one.Leave();
            }

            place = _places[doc];
        }

        return new DocumentRow(_chunks[(place - 1) / Chunk], (place - 1) % Chunk);
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
        if (_places[doc] == 0)
        {
            _asked++;
            Add(doc, row, first);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private void Add(long doc, RawStatement row, int first)
    {
        if (_count % Chunk == 0)
        {
            _chunks.Add(new DocumentData[Chunk]);
        }

        ref DocumentData data = ref _chunks[^1][_count % Chunk];
        data.Doc = doc;
        data.Self = row.Number(first);
        data.Path = _texts.Add(row.Bytes(first + 1));
        data.Origin = Origin((row.Number(first + 2), row.Number(first + 5), row.Number(first + 6), row.Number(first + 7)));
        data.Number = _words.Text(row.Number(first + 3));
        data.Day = Day(row.Number(first + 4));
        data.Title = _texts.Add(row.Bytes(first + 8));
        _places[doc] = ++_count;
    }

    private void ReadAll()
    {
        _hasAll = true;
        using var row = new RawStatement(_connection, Row);
        while (row.Read())
        {
            if (row.Number(Doc) is var doc && _places[doc] == 0)
            {
                Add(doc, row, 0);
            }
        }
    }

    private DocumentOrigin Origin((long Kind, long Issuer, long Place, long Province) of)
    {
        if (!_origins.TryGetValue(of, out DocumentOrigin? origin))
        {
            _origins[of] = origin = new DocumentOrigin(_words.Text(of.Kind), _words.Text(of.Issuer), _words.Text(of.Place), _words.Text(of.Province));
        }

        return origin;
    }

    private DateOnly? Day(long word) => _days.TryGetValue(word, out DateOnly? day) ? day : _days[word] = Dates.Parse(_words.Text(word));
}
