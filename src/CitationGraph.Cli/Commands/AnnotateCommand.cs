using System.CommandLine;
using CitationGraph.Cli.Annotating;
using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph annotate</c>: what is wrong with the citations of a Word document, as comments in a copy of it.</summary>
internal static class AnnotateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var command = new Command("annotate");
        var options = new CheckOptions(command, host, language, annotates: true);
        command.Runs(host, language, (parsed, cancellation) => AnnotateRun.RunAsync(host, options.Read(parsed), cancellation));
        return command;
    }
}
