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

    /// <summary>The help text of a name; that of the command above it where it has none of its own.</summary>
    public static string Of(string name, Language language) =>
        !Resources.Exists(File(name, language)) && name.LastIndexOf('-') is > 0 and var above ? Of(name[..above], language) : Resources.Read(File(name, language));

    private static string File(string name, Language language) => $"help/{name}.{(language == Language.English ? "en" : "vi")}.txt";
}
