using System.CommandLine;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary>The help of each command, from the texts in Help/.</summary>
internal static class HelpTexts
{
    /// <summary>The help of a command.</summary>
    public static string Of(Command command, Language language)
    {
        string name = command is RootCommand ? "citegraph" : command.Name;
        return Resources.Read($"help/{name}.{(language == Language.English ? "en" : "vi")}.txt");
    }
}
