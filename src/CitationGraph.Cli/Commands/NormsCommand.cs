using System.CommandLine;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph norms</c>: the registry: what is built in, and the user's own lists.</summary>
internal static class NormsCommand
{
    /// <summary>The command with its parts.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var command = new Command("norms")
        {
            NormsImportCommand.Create(host, language),
            NormsRemoveCommand.Create(host, language),
            NormsExportCommand.Create(host, language),
            NormsListCommand.Create(host, language),
        };
        command.Runs(host, language, static (_, _) => throw new UsageException(Messages.NoCommand));
        return command;
    }
}
