using System.CommandLine;
using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph extract</c>: prints the citations, relations or identity of documents.</summary>
internal static class ExtractCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var command = new Command("extract");
        var options = new ExtractOptions(command, host, language);
        command.Runs(host, language, (parsed, cancellation) => ExtractRun.RunAsync(host, options.Read(parsed), cancellation));
        return command;
    }
}
