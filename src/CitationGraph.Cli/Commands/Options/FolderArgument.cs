using System.CommandLine;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands.Options;

/// <summary>The one folder of <c>export</c> and <c>import</c>.</summary>
internal sealed class FolderArgument
{
    private readonly Argument<string[]> _folder = new("FOLDER") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>Adds it to a command.</summary>
    public FolderArgument(Command command, Language language)
    {
        command.Add(_folder);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_folder) is not { Tokens.Count: 1 })
            {
                result.AddError(Messages.OneFolder.In(language));
            }
        });
    }

    /// <summary>The folder. Only for command lines without errors.</summary>
    /// <exception cref="UsageException">It is a mistyped option.</exception>
    public string Read(ParseResult parsed) => parsed.Words(_folder).FirstOrDefault(string.Empty);
}
