using System.CommandLine;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Norms;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph norms remove</c>: takes an imported list, or single norms of it, out again.</summary>
internal static class NormsRemoveCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var names = new Argument<string[]>("NAME") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("remove") { names };
        command.Runs(host, language, (parsed, _) =>
        {
            string[] named = parsed.Words(names);
            return named.Length > 0 ? Task.FromResult(ListRemoval.Run(host, language, named, host.Today())) : throw new UsageException(Messages.NothingNamed);
        });
        return command;
    }
}
