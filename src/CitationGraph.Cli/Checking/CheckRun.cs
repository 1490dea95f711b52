using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Output.Checks;
using CitationGraph.Cli.Reading;
using CitationGraph.Documents;
using CitationGraph.Graph.Findings;

namespace CitationGraph.Cli.Checking;

/// <summary>One run of <c>check</c>. Every document is checked alone: what is found in it never depends on which others are
/// checked beside it.</summary>
internal static class CheckRun
{
    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="CommandException">Nothing can be known, or the result cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it; no output file is left.</exception>
    public static async Task<int> RunAsync(CliHost host, CheckRequest request, CancellationToken cancellation)
    {
        using Knowledge knowledge = Knowledge.Open(host, request.Output.Language, request.Knowledge);
        DocumentRun<CheckedDocument> run = new DocumentRun<CheckedDocument>(host, request.Output.Language, request.Documents, Check).Spares(request.Output.Path);
        CheckTotals totals = default;
        return await Printing.RunAsync(host, request.Output, Print, () => ExitCode(run, totals, request.FailOn), cancellation).ConfigureAwait(false);

        CheckedDocument Check(DocumentText document)
        {
            DocumentResult read = Recognition.Of(host, knowledge, document, request.ShowsText);
            return new CheckedDocument(read, new DocumentChecker(knowledge.All, request.Settings).Check(read.Name, read.Extraction, request.Knowledge.AsOf));
        }

        async Task Print(Printout printout)
        {
            using (IReport<CheckedDocument, CheckTotals> report = CheckReports.Create(request, printout))
            {
                await run.RunAsync(!printout.OnTerminal, Take, cancellation).ConfigureAwait(false);
                if (run.Read > 0)
                {
                    report.Finish(totals with { Read = run.Read, Failed = run.Failed });
                }

                void Take(CheckedDocument result)
                {
                    totals = totals.Plus(CheckTotals.Of(result.Check.Findings));
                    report.Add(result);
                }
            }

            printout.HasResult = run.Read > 0;
            run.Conclude();
        }
    }

    /// <summary>A document that could not be read was not checked: no gate may take it for clean.</summary>
    private static int ExitCode(DocumentRun<CheckedDocument> run, CheckTotals totals, Severity failOn) =>
        run.Read == 0 || run.Failed > 0 ? ExitCodes.Failed
        : totals.Reach(failOn) ? ExitCodes.Findings
        : ExitCodes.Success;
}
