using System.CommandLine;
using System.CommandLine.Parsing;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary>The help of each command, from the texts in Help/.</summary>
internal static class HelpTexts
{
    private const string Root = "citegraph ";

    /// <summary>The help of the command that was typed: <c>norms-import.vi.txt</c> for <c>citegraph norms import</c>.</summary>
    public static string Of(CommandResult command, Language language)
    {
        string name = CommandNames.Of(command);
        return Of(name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..].Replace(' ', '-') : name, language);
    }

    /// <summary>The help of a command without subcommands, or of the root.</summary>
    public static string Of(Command command, Language language) => Of(command is RootCommand ? "citegraph" : command.Name, language);

    /// <summary>The help text of a name.</summary>
    public static string Of(string name, Language language) =>
        Resources.Read($"help/{name}.{(language == Language.English ? "en" : "vi")}.txt");
}
