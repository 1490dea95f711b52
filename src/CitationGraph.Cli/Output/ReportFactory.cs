using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Output.Html;
using CitationGraph.Cli.Output.Tabular;

namespace CitationGraph.Cli.Output;

/// <summary>Chooses the report for a request of <c>extract</c>.</summary>
internal static class ReportFactory
{
    /// <summary>The report that writes to a printout, which stays open.</summary>
    public static IReport<DocumentResult, RunTotals> Create(ExtractRequest request, Printout printout) => (printout.Format, request.View) switch
    {
        (OutputFormat.Html, _) => new HtmlReport(printout.Stream, request.View, printout.Language),
        (OutputFormat.Table, _) => new TableReport(printout, request.View),
        (_, OutputView.Relations) => new RowReport<DocumentResult, RunTotals, RelationRow>(printout, Rows.Relations, Rows.RelationsOf),
        (_, OutputView.Header) => new RowReport<DocumentResult, RunTotals, HeaderRow>(printout, Rows.Headers, Rows.HeaderOf),
        _ => new RowReport<DocumentResult, RunTotals, CitationRow>(printout, Rows.Citations, Rows.CitationsOf),
    };
}
