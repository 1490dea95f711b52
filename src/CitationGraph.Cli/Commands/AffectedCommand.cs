using System.CommandLine;
using CitationGraph.Cli.Affecting;
using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph affected</c>: which stored documents rest on norms that were changed.</summary>
internal static class AffectedCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var command = new Command("affected");
        var options = new AffectedOptions(command, host, language);
        command.Runs(host, language, (parsed, cancellation) => AffectedRun.RunAsync(host, options.Read(parsed), cancellation));
        return command;
    }
}
