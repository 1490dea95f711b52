using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Output.Norms;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;

namespace CitationGraph.Cli.Norms;

/// <summary>One run of <c>show</c>.</summary>
internal static class ShowRun
{
    /// <summary>Prints what is known of a norm and returns the exit code: <see cref="ExitCodes.Failed"/> where it is not known,
    /// or may be several.</summary>
    /// <exception cref="CommandException">The result cannot be written.</exception>
    public static async Task<int> RunAsync(CliHost host, ShowRequest request, CancellationToken cancellation)
    {
        Language language = request.Output.Language;
        using Knowledge known = Knowledge.Open(host, language, request.Knowledge);
        DateOnly asOf = request.Knowledge.AsOf;
        NormMatches matches = await known.FindAsync(request.Typed, cancellation).ConfigureAwait(false);
        if (!NormLookup.TryPick(host, language, request.Typed, matches, known.All, asOf, out InstrumentId id))
        {
            return ExitCodes.Failed;
        }

        NormView view = await known.NormAsync(id, asOf, cancellation).ConfigureAwait(false);
        if (view.IsEmpty)
        {
            NormLookup.Unknown(host, language, request.Typed, matches, known.All, asOf);
            return ExitCodes.Failed;
        }

        return await Printing.RunAsync(host, request.Output, printout =>
        {
            if (printout.Format == OutputFormat.Jsonl)
            {
                NormJson.Write(view, known.All, printout.Stream);
            }
            else
            {
                new NormSheet(printout, known.All).Write(view, known.Place);
            }

            return Task.CompletedTask;
        }, static () => ExitCodes.Success, cancellation).ConfigureAwait(false);
    }
}
