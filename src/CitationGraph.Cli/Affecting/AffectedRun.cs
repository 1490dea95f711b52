using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Output.Affected;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;

namespace CitationGraph.Cli.Affecting;

/// <summary>One run of <c>affected</c>.</summary>
internal static class AffectedRun
{
    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="CommandException">The norm or the place is not known, or is one of several; the result cannot be written.</exception>
    /// <exception cref="Graph.Store.StoreException">There is no store, or it cannot be used.</exception>
    public static async Task<int> RunAsync(CliHost host, AffectedRequest request, CancellationToken cancellation)
    {
        using Knowledge knowledge = Knowledge.Open(host, request.Output.Language, request.Knowledge);
        var filter = new AffectedFilter
        {
            AsOf = request.Knowledge.AsOf,
            By = request.By.Length == 0 ? InstrumentId.None : await NormArgument.PickAsync("--by", request.By, knowledge, cancellation).ConfigureAwait(false),
            Since = request.Since,
            Type = request.Type,
            Place = request.Place.Length == 0 ? null : PlaceArgument.Pick(host, request.Output.Language, request.Place),
            Transitive = request.Transitive,
            BasisOnly = request.Basis,
        };
        IReadOnlyList<AffectedRow> rows = await knowledge.Graph!.AffectedAsync(filter, cancellation).ConfigureAwait(false);
        if (request.Ended)
        {
            rows = [.. rows.Where(static row => row.Now.HasEnded())];
        }

        var totals = AffectedTotals.Of(rows, await knowledge.Graph.DocumentsAsync(cancellation).ConfigureAwait(false), request.Knowledge.AsOf);
        return await Printing.RunAsync(host, request.Output, printout =>
        {
            AffectedReports.Print(printout, request, rows, totals, knowledge.All);
            return Task.CompletedTask;
        }, static () => ExitCodes.Success, cancellation).ConfigureAwait(false);
    }
}
