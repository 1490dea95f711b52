using System.CommandLine;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Serving;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph serve</c>: the review page on this computer.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var command = new Command("serve");
        var options = new ServeOptions(command, host, language);
        command.Runs(host, language, (parsed, cancellation) => new ServeRun(host, options.Read(parsed)).RunAsync(cancellation));
        return command;
    }
}
