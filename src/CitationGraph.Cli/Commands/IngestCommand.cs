using System.CommandLine;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Ingesting;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph ingest</c>: puts documents into the store.</summary>
internal static class IngestCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var command = new Command("ingest");
        var options = new IngestOptions(command, host, language);
        command.Runs(host, language, (parsed, cancellation) => new IngestRun(host, options.Read(parsed)).RunAsync(cancellation));
        return command;
    }
}
