using System.CommandLine;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands.Options;

/// <summary><c>--as-of</c>, <c>--norms</c> and <c>--db</c>: what statuses are worked out from.</summary>
internal sealed class KnowledgeOptions
{
    private readonly Option<string> _asOf = new("--as-of");

    private readonly Option<string[]> _norms = new("--norms") { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    private readonly Option<string> _store = new("--db");

    private readonly CliHost _host;

    /// <summary>Adds them to a command.</summary>
    public KnowledgeOptions(Command command, CliHost host, Language language)
    {
        _host = host;
        command.Add(_asOf);
        command.Add(_norms);
        command.Add(_store);
        _asOf.Check(language, static value => Days.TryParse(value, out _) ? Bilingual.None : Messages.BadDay("--as-of", value));
    }

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    public KnowledgeRequest Read(ParseResult parsed) => new(
        Days.TryParse(parsed.GetValue(_asOf) ?? string.Empty, out DateOnly day) ? day : _host.Today(),
        parsed.GetValue(_norms) ?? [],
        parsed.GetValue(_store) ?? string.Empty);
}
