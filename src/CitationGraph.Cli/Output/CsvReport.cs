using CitationGraph.Cli.Extracting;
using CsvHelper;

namespace CitationGraph.Cli.Output;

/// <summary>The columns of the JSON lines for spreadsheets: UTF-8 with a byte order mark, so that Excel reads the letters
/// right, and no cell that a spreadsheet would run as a formula.</summary>
internal sealed class CsvReport<T> : IReport
{
    private readonly IReadOnlyList<Field<T>> _fields;
    private readonly Func<DocumentResult, IEnumerable<T>> _rows;
    private readonly CsvWriter _csv;
    private bool _started;

    /// <summary>A report over a stream, which stays open.</summary>
    public CsvReport(Stream output, IReadOnlyList<Field<T>> fields, Func<DocumentResult, IEnumerable<T>> rows)
    {
        (_fields, _rows) = (fields, rows);
        CsvWriterOptions options = CsvWriterOptions.Default with
        {
            WriteByteOrderMark = true,
            NewLine = "\r\n",
            Injection = CsvInjection.Escape,
            InjectionCharacters = "=+-@\t\r\n",
            InjectionEscape = '\'',
        };
        _csv = CsvWriter.Create(output, options, leaveOpen: true);
    }

    /// <inheritdoc/>
    public void Add(DocumentResult result)
    {
        Start();
        foreach (T row in _rows(result))
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
    public void Finish(RunTotals totals)
    {
        Start();
        _csv.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _csv.Dispose();
        }
        catch (IOException)
        {
            // The reader is gone; whoever wrote last has been told.
        }
    }

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
