using System.Text;
using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Output.Html;
using CitationGraph.Cli.Output.Tabular;
using Spectre.Console;

namespace CitationGraph.Cli.Output;

/// <summary>Chooses the report for a request.</summary>
internal static class ReportFactory
{
    /// <summary>The report that writes to a stream, which stays open.</summary>
    public static IReport Create(ExtractRequest request, Stream output) => (request.Format, request.View) switch
    {
        (OutputFormat.Html, _) => new HtmlReport(output, request.View, request.Language),
        (OutputFormat.Table, _) => new TableOverStream(request, output),
        (_, OutputView.Relations) => Machine(request.Format, output, Rows.Relations, Rows.RelationsOf),
        (_, OutputView.Header) => Machine(request.Format, output, Rows.Headers, Rows.HeaderOf),
        _ => Machine(request.Format, output, Rows.Citations, Rows.CitationsOf),
    };

    /// <summary>The table on a terminal.</summary>
    public static IReport Create(ExtractRequest request, IAnsiConsole terminal) =>
        new TableReport(terminal, request.View, request.Language);

    private static IReport Machine<T>(
        OutputFormat format, Stream output, IReadOnlyList<Field<T>> fields, Func<DocumentResult, IEnumerable<T>> rows) =>
        format == OutputFormat.Csv ? new CsvReport<T>(output, fields, rows) : new JsonlReport<T>(output, fields, rows);

    /// <summary>A table without a terminal: no colours, a fixed width, no blanks at the ends of lines.</summary>
    private sealed class TableOverStream : IReport
    {
        private readonly StreamWriter _writer;
        private readonly TableReport _table;

        public TableOverStream(ExtractRequest request, Stream output)
        {
            _writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
            _table = new TableReport(CliHost.Plain(new TrimmingWriter(_writer), CliHost.WidthWithoutTerminal), request.View, request.Language);
        }

        public void Add(DocumentResult result)
        {
            _table.Add(result);
            _writer.Flush();
        }

        public void Finish(RunTotals totals)
        {
            _table.Finish(totals);
            _writer.Flush();
        }

        public void Dispose()
        {
            _table.Dispose();
            try
            {
                _writer.Dispose();
            }
            catch (IOException)
            {
                // The reader is gone; whoever wrote last has been told.
            }
        }
    }
}
