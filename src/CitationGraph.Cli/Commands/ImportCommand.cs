using System.CommandLine;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Exporting;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph import csv FOLDER</c>: a store out of the tables of <c>export csv</c>.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var csv = new Command("csv");
        var folder = new FolderArgument(csv, language);
        var store = new Option<string>("--db");
        csv.Add(store);
        csv.Runs(host, language, (parsed, _) => Task.FromResult(ImportRun.Run(host, language, folder.Read(parsed), parsed.GetValue(store) ?? KnowledgeRequest.DefaultStore)));
        var command = new Command("import") { csv };
        command.Runs(host, language, static (_, _) => throw new UsageException(Messages.NoCommand));
        return command;
    }
}
