using System.Globalization;
using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Output.Tabular;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Status;
using Spectre.Console;

namespace CitationGraph.Cli.Ranking;

/// <summary>One run of <c>ranking</c>.</summary>
internal static class RankingRun
{
    private static readonly Bilingual Nothing = new("Kho chưa có viện dẫn nào.", "The store has no citation yet.");

    private static readonly IReadOnlyList<Field<Row>> Fields =
    [
        Field.Text<Row>("norm", static row => row.Known is { } known ? known.Label : Finding.NumberOf(row.Ranked.Id)),
        Field.Text<Row>("id", static row => row.Ranked.Id.Value),
        Field.Text<Row>("name", static row => row.Known?.Name ?? string.Empty),
        Field.Integer<Row>("documents", static row => row.Ranked.Documents),
        Field.Integer<Row>("dependents", static row => row.Ranked.Dependents),
        Field.Integer<Row>("mentions", static row => row.Ranked.Mentions),
        Field.Text<Row>("status_now", static row => row.Now.Code()),
    ];

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="CommandException">The result cannot be written.</exception>
    public static async Task<int> RunAsync(
        CliHost host, OutputRequest output, KnowledgeRequest request, int top, bool byDependents, CancellationToken cancellation)
    {
        using Knowledge knowledge = Knowledge.Open(host, output.Language, request);
        var status = new StatusCalculator(knowledge.All);
        List<Row> rows = [.. Graph.Analysis.Ranking.Of(knowledge.Store!, top, byDependents)
            .Select(ranked => new Row(ranked, knowledge.All.Find(ranked.Id), status.At(ranked.Id, request.AsOf).Validity))];
        return await Printing.RunAsync(host, output, printout =>
        {
            if (printout.Format == OutputFormat.Table)
            {
                Table(printout, rows);
            }
            else
            {
                using IRowWriter<Row> writer = RowWriters.Create(printout.Format, printout.Stream, Fields);
                writer.Write(rows);
                writer.Finish();
            }

            return Task.CompletedTask;
        }, static () => ExitCodes.Success, cancellation).ConfigureAwait(false);
    }

    private static void Table(Printout printout, List<Row> rows)
    {
        Language language = printout.Language;
        if (rows.Count == 0)
        {
            printout.Console.Write(new Text(Nothing.In(language) + "\n"));
            return;
        }

        var table = new TextTable(
        [
            new(new Bilingual("Văn bản được dẫn", "Cited norm").In(language), Least: 24),
            new(new Bilingual("Số văn bản dẫn", "Citing documents").In(language)),
            new(new Bilingual("trong đó dựa vào", "resting on it").In(language)),
            new(new Bilingual("Số lần", "Mentions").In(language)),
            new(new Bilingual("Tình trạng nay", "Status now").In(language), Least: 12),
        ]);
        foreach (Row row in rows)
        {
            table.Add(Words.Norm(row.Ranked.Id, row.Known), Number(row.Ranked.Documents), Number(row.Ranked.Dependents), Number(row.Ranked.Mentions), ValidityWords.Of(row.Now, language));
        }

        if (!table.TryWrite(printout.Console))
        {
            rows.ForEach(row => printout.Console.Write(new Text(
                $"{Number(row.Ranked.Documents)}  {Words.Norm(row.Ranked.Id, row.Known)}: {ValidityWords.Of(row.Now, language)}\n")));
        }
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Row(RankedNorm Ranked, Instrument? Known, Validity Now);
}
