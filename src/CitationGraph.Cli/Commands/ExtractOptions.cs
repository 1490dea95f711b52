using System.CommandLine;
using System.CommandLine.Parsing;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary>The arguments and options of <c>extract</c>.</summary>
internal sealed class ExtractOptions
{
    private readonly DocumentOptions _documents;

    private readonly OutputOptions _output;

    private readonly KnowledgeOptions _knowledge;

    private readonly Option<bool> _relations = new("--relations") { Arity = ArgumentArity.Zero };

    private readonly Option<bool> _header = new("--header") { Arity = ArgumentArity.Zero };

    private readonly Language _language;

    /// <summary>Adds all of them to a command.</summary>
    public ExtractOptions(Command command, CliHost host, Language language)
    {
        _language = language;
        _documents = new DocumentOptions(command, language);
        _output = new OutputOptions(command, language);
        _knowledge = new KnowledgeOptions(command, host, language, withDay: false, withStore: false);
        command.Add(_relations);
        command.Add(_header);
        command.Validators.Add(CheckTogether);
    }

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    public ExtractRequest Read(ParseResult parsed) => new(
        _documents.Read(parsed),
        _output.Read(parsed),
        parsed.GetValue(_relations) ? OutputView.Relations : parsed.GetValue(_header) ? OutputView.Header : OutputView.Citations,
        _knowledge.Read(parsed));

    private void CheckTogether(CommandResult result)
    {
        if (result.GetValue(_relations) && result.GetValue(_header))
        {
            result.AddError(Messages.TwoViews.In(_language));
        }
    }
}
