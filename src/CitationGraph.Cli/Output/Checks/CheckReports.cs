using System.Globalization;
using CitationGraph.Cli.Checking;
using CitationGraph.Graph.Export;
using CitationGraph.Graph.Findings;

namespace CitationGraph.Cli.Output.Checks;

/// <summary>Chooses the report for a request of <c>check</c>.</summary>
internal static class CheckReports
{
    /// <summary>The columns of <c>--format jsonl</c> and <c>csv</c>: a contract, held by the library.</summary>
    public static readonly IReadOnlyList<Field<string[]>> Fields = [.. CsvExport.FindingColumns.Select(Column)];

    /// <summary>The report that writes to a printout, which stays open.</summary>
    public static IReport<CheckedDocument, CheckTotals> Create(CheckRequest request, Printout printout) => printout.Format switch
    {
        OutputFormat.Html => new FindingPage(printout, request),
        OutputFormat.Table => new FindingList(printout, request),
        _ => new RowReport<CheckedDocument, CheckTotals, string[]>(printout, Fields, result => Shown(result, request).Select(CsvExport.FindingCells)),
    };

    /// <summary>The findings that are severe enough to be printed.</summary>
    public static IEnumerable<Finding> Shown(CheckedDocument result, CheckRequest request) =>
        result.Check.Findings.Where(finding => finding.Severity >= request.Least);

    /// <summary>How many findings are not.</summary>
    public static CheckTotals Hidden(CheckedDocument result, CheckRequest request) =>
        CheckTotals.Of([.. result.Check.Findings.Where(finding => finding.Severity < request.Least)]);

    private static Field<string[]> Column(string name, int at) => name is "start" or "end"
        ? Field.Integer<string[]>(name, cells => int.Parse(cells[at], NumberStyles.None, CultureInfo.InvariantCulture))
        : Field.Text<string[]>(name, cells => cells[at]);
}
