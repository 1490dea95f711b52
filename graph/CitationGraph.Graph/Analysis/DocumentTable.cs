using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>A row of the store's documents.</summary>
internal sealed record DocumentRow(long Doc, string Path, string Kind, string Number, DateOnly? Day, string Issuer, string Place, string Province, string Title, InstrumentId Id)
{
    private AffectedStep? _step;

    /// <summary>The document as one on the way to a norm.</summary>
    public AffectedStep Step => _step ??= new AffectedStep(Path, Kind, Number, Issuer, Day);
}

/// <summary>The documents of a store, each read when it is first asked for.</summary>
internal sealed class DocumentTable(SqliteConnection connection) : IDisposable
{
    private readonly RawStatement _row = new(connection, "SELECT path, kind, number, issued, issuer, place, province, title, id FROM documents WHERE doc = ?");
    private readonly Dictionary<long, DocumentRow> _rows = [];
    private readonly Dictionary<string, string> _same = new(StringComparer.Ordinal);

    /// <summary>The document of a number.</summary>
    public DocumentRow Of(long doc)
    {
        if (!_rows.TryGetValue(doc, out DocumentRow? row))
        {
            _row.Bind(1, doc).Read();
            row = _rows[doc] = new DocumentRow(doc, _row.Text(0), Same(_row.Text(1)), _row.Text(2), Dates.Parse(_row.Text(3)), Same(_row.Text(4)), Same(_row.Text(5)), Same(_row.Text(6)), Same(_row.Text(7)), new InstrumentId(_row.Text(8)));
            _row.Leave();
        }

        return row;
    }

    /// <inheritdoc/>
    public void Dispose() => _row.Dispose();

    /// <summary>One string for all rows that have the same.</summary>
    private string Same(string text) => _same.TryGetValue(text, out string? known) ? known : _same[text] = text;
}
