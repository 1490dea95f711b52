using System.CommandLine;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Ingesting;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary>The arguments and options of <c>ingest</c>.</summary>
internal sealed class IngestOptions
{
    private readonly DocumentOptions _documents;

    private readonly KnowledgeOptions _knowledge;

    private readonly Option<bool> _prune = new("--prune") { Arity = ArgumentArity.Zero };

    private readonly Language _language;

    /// <summary>Adds all of them to a command.</summary>
    public IngestOptions(Command command, CliHost host, Language language)
    {
        _language = language;
        _documents = new DocumentOptions(command, language);
        _knowledge = new KnowledgeOptions(command, host, language, withDay: false);
        command.Add(_prune);
    }

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    public IngestRequest Read(ParseResult parsed) =>
        new(_documents.Read(parsed), _knowledge.ReadWithStore(parsed), parsed.GetValue(_prune), _language);
}
