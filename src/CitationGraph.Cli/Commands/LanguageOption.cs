using System.CommandLine;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>--lang vi|en</c>, on every command.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    /// <summary>The option. Its value is taken by <see cref="Peek"/>; here it is only checked.</summary>
    public static Option<string> Create()
    {
        var option = new Option<string>(Name) { Recursive = true };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var value }] && value is not ("vi" or "en"))
            {
                result.AddError(Messages.NotAmong(Name, value, "vi, en").Vietnamese);
            }
        });
        return option;
    }

    /// <summary>The language asked for, found before parsing, since parse errors are told in it too.</summary>
    public static Language Peek(IReadOnlyList<string> args)
    {
        for (int i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] is Name + "=en" or Name + ":en" || (args[i] == Name && i + 1 < args.Count && args[i + 1] == "en"))
            {
                return Language.English;
            }
        }

        return Language.Vietnamese;
    }
}
