using System.CommandLine;
using CitationGraph.Cli.Checking;
using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph check</c>: what is wrong with the citations of documents, or what the rules are.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var command = new Command("check");
        var options = new CheckOptions(command, host, language);
        command.Runs(host, language, (parsed, cancellation) =>
            options.Explained(parsed) is { } rule ? RuleHelp.ExplainAsync(host, options.Output(parsed), rule, options.Settings(parsed), cancellation)
            : options.Lists(parsed) ? RuleHelp.ListAsync(host, options.Output(parsed), options.Settings(parsed), cancellation)
            : CheckRun.RunAsync(host, options.Read(parsed), cancellation));
        return command;
    }
}
