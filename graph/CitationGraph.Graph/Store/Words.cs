using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>The texts that rows repeat (kinds, numbers, days, bodies, ids), each stored once under a number. Words are
/// never taken out, so that a number stays good; what was not committed is forgotten by <see cref="Forget"/>.</summary>
internal sealed class Words(SqliteConnection connection) : IDisposable
{
    /// <summary>More are not remembered at a time, whatever documents say.</summary>
    private const int Most = 200_000;

    private readonly RawStatement _number = new(connection, "SELECT word FROM words WHERE text = ?");
    private readonly RawStatement _text = new(connection, "SELECT text FROM words WHERE word = ?");
    private readonly RawStatement _add = new(connection, "INSERT INTO words (text) VALUES (?) RETURNING word");
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);
    private Sparse<string?> _texts = new();
    private int _known;

    /// <summary>The number of a text, which is added where it is new. The empty text is 0.</summary>
    public long Of(string text) => Find(text) is >= 0 and var known ? known : Remember(text, Added(text));

    /// <summary>The number of a text, -1 where the store does not have it.</summary>
    public long Find(string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        return _numbers.TryGetValue(text, out long number) ? number : _number.Bind(1, text).One() is >= 0 and var known ? Remember(text, known) : -1;
    }

    /// <summary>The text of a number.</summary>
    public string Text(long number)
    {
        if (_texts[number] is { } known)
        {
            return known;
        }

        string text = _text.Bind(1, number).Read() ? _text.Text(0) : string.Empty;
        _text.Leave();
        if (++_known > Most)
        {
            (_texts, _known) = (new Sparse<string?>(), 1);
        }

        return _texts[number] = text;
    }

    /// <summary>Forgets what was remembered: a transaction was rolled back.</summary>
    public void Forget()
    {
        _numbers.Clear();
        (_texts, _known) = (new Sparse<string?>(), 0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _number.Dispose();
        _text.Dispose();
        _add.Dispose();
    }

    private long Added(string text) => _add.Bind(1, text).One();

    private long Remember(string text, long number)
    {
        if (_numbers.Count >= Most)
        {
            _numbers.Clear();
        }

        return _numbers[text] = number;
    }
}
