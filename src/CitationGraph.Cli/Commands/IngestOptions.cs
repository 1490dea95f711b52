using System.CommandLine;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Ingesting;
using CitationGraph.Cli.Neo4j;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary>The arguments and options of <c>ingest</c>.</summary>
internal sealed class IngestOptions
{
    private readonly DocumentOptions _documents;

    private readonly KnowledgeOptions _knowledge;

    private readonly Option<bool> _prune = new("--prune") { Arity = ArgumentArity.Zero };

    private readonly Option<string> _root = new("--root");

    private readonly Option<bool> _unsettled = new("--no-settle") { Arity = ArgumentArity.Zero };

    private readonly Language _language;

    /// <summary>Adds all of them to a command.</summary>
    public IngestOptions(Command command, CliHost host, Language language)
    {
        _language = language;
        _documents = new DocumentOptions(command, language);
        _knowledge = new KnowledgeOptions(command, host, language, withDay: false, withServer: true);
        foreach (Option option in (Option[])[_prune, _root, _unsettled])
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if ((result.GetResult(_root) is not null || result.GetResult(_unsettled) is not null) && !_knowledge.NamesServer(result))
            {
                result.AddError(Neo4jMessages.OnlyWithServer.In(language));
            }
        });
    }

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    public IngestRequest Read(ParseResult parsed) =>
        new(_documents.Read(parsed), _knowledge.ReadWithStore(parsed), parsed.GetValue(_prune), parsed.GetValue(_root) ?? ".", !parsed.GetValue(_unsettled), _language);
}
