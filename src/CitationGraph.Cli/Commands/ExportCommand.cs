using System.CommandLine;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Exporting;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Neo4j;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph export FORMAT FOLDER</c>: the store for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>The command with one subcommand a format.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var command = new Command("export");
        foreach (ExportFormat format in Enum.GetValues<ExportFormat>())
        {
            command.Add(Of(format, host, language));
        }

        command.Add(ForNeo4jAdmin(host, language));
        command.Runs(host, language, static (_, _) => throw new UsageException(Messages.NoCommand));
        return command;
    }

    private static Command Of(ExportFormat format, CliHost host, Language language)
    {
        var command = new Command(format.ToString().ToLowerInvariant());
        var folder = new FolderArgument(command, language);
        var knowledge = new KnowledgeOptions(command, host, language);
        command.Runs(host, language, (parsed, _) => Task.FromResult(ExportRun.Run(host, language, format, folder.Read(parsed), knowledge.ReadWithStore(parsed))));
        return command;
    }

    private static Command ForNeo4jAdmin(CliHost host, Language language)
    {
        var command = new Command("neo4j-admin");
        var folder = new FolderArgument(command, language);
        var knowledge = new KnowledgeOptions(command, host, language);
        command.Runs(host, language, (parsed, _) => Task.FromResult(BulkRun.Run(host, language, folder.Read(parsed), knowledge.ReadWithStore(parsed))));
        return command;
    }
}
