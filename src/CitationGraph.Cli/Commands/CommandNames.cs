using System.CommandLine;
using System.CommandLine.Parsing;

namespace CitationGraph.Cli.Commands;

/// <summary>Commands as users type them.</summary>
internal static class CommandNames
{
    /// <summary>For example <c>citegraph norms import</c>.</summary>
    public static string Of(CommandResult result)
    {
        string name = result.Command is RootCommand ? "citegraph" : result.Command.Name;
        return result.Parent is CommandResult parent ? $"{Of(parent)} {name}" : name;
    }
}
