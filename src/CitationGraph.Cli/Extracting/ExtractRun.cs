using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Reading;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Extracting;

/// <summary>One run of <c>extract</c>.</summary>
internal static class ExtractRun
{
    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="CommandException">The result cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it; no output file is left.</exception>
    public static async Task<int> RunAsync(CliHost host, ExtractRequest request, CancellationToken cancellation)
    {
        using Knowledge? known = request.NeedsIdentities ? Knowledge.Open(host, request.Output.Language, request.Knowledge) : null;
        DocumentRun<DocumentResult> run = new DocumentRun<DocumentResult>(host, request.Output.Language, request.Documents, Extract).Spares(request.Output.Path);
        RunTotals totals = default;
        return await Printing.RunAsync(host, request.Output, Print, () => ExitCode(run), cancellation).ConfigureAwait(false);

        DocumentResult Extract(DocumentText document)
        {
            DocumentResult result = Recognition.Of(host, known, document, request.ShowsText);
            return known is null ? result : result with { Identities = Identities.Of(result.Extraction, known) };
        }

        async Task Print(Printout printout)
        {
            using (IReport<DocumentResult, RunTotals> report = ReportFactory.Create(request, printout))
            {
                await run.RunAsync(!printout.OnTerminal, result => report.Add(Counted(result)), cancellation).ConfigureAwait(false);
                if (run.Read > 0)
                {
                    report.Finish(totals with { Read = run.Read, Failed = run.Failed });
                }
            }

            printout.HasResult = run.Read > 0;
            run.Conclude();
        }

        DocumentResult Counted(DocumentResult result)
        {
            totals = totals with
            {
                Citations = totals.Citations + result.Extraction.Citations.Count,
                Doubtful = totals.Doubtful + result.Extraction.Citations.Count(Doubt.Concerns),
                Relations = totals.Relations + result.Extraction.Relations.Count,
            };
            return result;
        }
    }

    private static int ExitCode(DocumentRun<DocumentResult> run) => (run.Read, run.Failed) switch
    {
        (_, 0) when run.Read > 0 => ExitCodes.Success,
        (0, _) => ExitCodes.Failed,
        _ => ExitCodes.Partial,
    };
}
