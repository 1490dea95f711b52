using System.CommandLine;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Output;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph norms export</c>: the registry with the user's lists as CSV, which <c>norms import</c> reads.</summary>
internal static class NormsExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var relations = new Option<bool>("--relations") { Arity = ArgumentArity.Zero };
        var mine = new Option<bool>("--mine") { Arity = ArgumentArity.Zero };
        var command = new Command("export") { relations, mine };
        var output = new OutputOptions(command, language, OutputFormat.Csv);
        var knowledge = new KnowledgeOptions(command, host, language, withDay: false, withStore: false);
        command.Runs(host, language, async (parsed, cancellation) =>
        {
            using Knowledge known = Knowledge.Open(host, language, knowledge.Read(parsed));
            InstrumentRegistry registry = !parsed.GetValue(mine) ? known.Registry : new InstrumentRegistry(
                known.Registry.Instruments.Where(static i => i.Provenance == Provenance.User), known.Registry.Relations.Where(static r => r.Provenance == Provenance.User));
            return await Printing.RunAsync(host, output.Read(parsed), printout =>
            {
                if (parsed.GetValue(relations))
                {
                    NormsExport.Relations(registry, printout.Stream);
                }
                else
                {
                    NormsExport.Instruments(registry, printout.Stream);
                }

                return Task.CompletedTask;
            }, static () => ExitCodes.Success, cancellation).ConfigureAwait(false);
        });
        return command;
    }
}
