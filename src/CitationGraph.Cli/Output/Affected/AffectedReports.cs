using System.Globalization;
using CitationGraph.Cli.Affecting;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Cli.Output.Affected;

/// <summary>Prints the answer of <c>affected</c>.</summary>
internal static class AffectedReports
{
    /// <summary>The columns of <c>--format jsonl</c> and <c>csv</c>: a contract.</summary>
    public static readonly IReadOnlyList<Field<AffectedRow>> Fields =
    [
        Field.Text<AffectedRow>("document", static row => row.Document),
        Field.Text<AffectedRow>("number", static row => row.Number),
        Field.Text<AffectedRow>("title", static row => row.Title),
        Field.Text<AffectedRow>("place", static row => row.Place),
        Field.Day<AffectedRow>("issued", static row => row.Issued),
        Field.Text<AffectedRow>("norm", static row => row.Norm),
        Field.Text<AffectedRow>("id", static row => row.Id.Value),
        Field.Text<AffectedRow>("relation", static row => row.Relation),
        Field.Text<AffectedRow>("pinpoint", static row => row.Pinpoint),
        Field.Text<AffectedRow>("status_then", static row => row.Then.Code()),
        Field.Text<AffectedRow>("status_now", static row => row.Now.Code()),
        Field.Text<AffectedRow>("by", static row => row.By.IsEmpty ? string.Empty : Finding.NumberOf(row.By)),
        Field.Text<AffectedRow>("since", Since),
        Field.Texts<AffectedRow>("path", static row => row.Path),
    ];

    /// <summary>Prints rows in the format asked for.</summary>
    public static void Print(Printout printout, AffectedRequest request, IReadOnlyList<AffectedRow> rows, AffectedTotals totals, IKnowledge knowledge)
    {
        var words = new AffectedWords(printout.Language, knowledge);
        switch (printout.Format)
        {
            case OutputFormat.Table:
                new AffectedTable(printout.Console, words).Print(AffectedGroup.Of(rows, request.ByNorm, words), request.ByNorm, totals);
                break;
            case OutputFormat.Html:
                new AffectedPage(printout, words).Print(AffectedGroup.Of(rows, request.ByNorm, words), request.ByNorm, totals);
                break;
            default:
                using (IRowWriter<AffectedRow> writer = RowWriters.Create(printout.Format, printout.Stream, Fields))
                {
                    writer.Write(rows);
                    writer.Finish();
                }

                break;
        }
    }

    /// <summary>The day in ISO 8601, or the year where only that is known.</summary>
    private static string Since(AffectedRow row) =>
        row.Since?.ToString(row.YearOnly ? "yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
