using CitationGraph.Graph.Registry;
using CsvHelper;

namespace CitationGraph.Cli.Output;

/// <summary>The columns of the JSON lines for spreadsheets: UTF-8 with a byte order mark, so that Excel reads the letters
/// right, and no cell that a spreadsheet would run as a formula.</summary>
internal sealed class CsvRows<T> : IRowWriter<T>
{
    private readonly IReadOnlyList<Field<T>> _fields;
    private readonly CsvWriter _csv;
    private bool _started;

    /// <summary>Over a stream, which stays open.</summary>
    public CsvRows(Stream output, IReadOnlyList<Field<T>> fields)
    {
        _fields = fields;
        _csv = CsvWriter.Create(output, NormsExport.Options, leaveOpen: true);
    }

    /// <inheritdoc/>
    public void Write(IEnumerable<T> rows)
    {
        Start();
        foreach (T row in rows)
        {
            foreach (Field<T> field in _fields)
            {
                _csv.WriteField(field.Text(row));
            }

            _csv.EndRecord();
        }

        _csv.Flush();
    }

    /// <inheritdoc/>
    public void Finish()
    {
        Start();
        _csv.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => Closing.Quietly(_csv);

    private void Start()
    {
        if (_started)
        {
            return;
        }

        _started = true;
        foreach (Field<T> field in _fields)
        {
            _csv.WriteField(field.Name);
        }

        _csv.EndRecord();
    }
}
