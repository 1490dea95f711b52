using System.CommandLine;
using System.CommandLine.Parsing;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Neo4j;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands.Options;

/// <summary><c>--as-of</c>, <c>--norms</c> and <c>--db</c>: what statuses are worked out from.</summary>
internal sealed class KnowledgeOptions
{
    private readonly Option<string> _asOf = new("--as-of");

    private readonly Option<string[]> _norms = new("--norms") { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    private readonly Option<string> _store = new("--db");

    private readonly ServerOptions? _server;

    private readonly CliHost _host;

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="host">Tells the day where the user does not.</param>
    /// <param name="language">Of complaints.</param>
    /// <param name="withDay">False for commands that ask for no status.</param>
    /// <param name="withStore">False for commands that use no store.</param>
    /// <param name="withServer">True for commands that can ask a Neo4j server in place of a store.</param>
    public KnowledgeOptions(Command command, CliHost host, Language language, bool withDay = true, bool withStore = true, bool withServer = false)
    {
        _host = host;
        command.Add(_norms);
        if (withDay)
        {
            command.Add(_asOf);
        }

        if (withStore)
        {
            command.Add(_store);
        }

        if (withServer)
        {
            _server = new ServerOptions(command, language, ServerOptions.InPlaceOfStore);
            command.Validators.Add(result =>
            {
                if (result.GetResult(_store) is not null && _server.IsNamed(result))
                {
                    result.AddError(Neo4jMessages.StoreOrServer.In(language));
                }
            });
        }

        _asOf.Check(language, static value => Days.TryParse(value, out _) ? Bilingual.None : Messages.BadDay("--as-of", value));
    }

    /// <summary>True when a server is on the command line.</summary>
    public bool NamesServer(CommandResult command) => _server?.IsNamed(command) == true;

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    public KnowledgeRequest Read(ParseResult parsed) => new(
        Days.TryParse(parsed.GetValue(_asOf) ?? string.Empty, out DateOnly day) ? day : _host.Today(),
        parsed.GetValue(_norms) ?? [],
        parsed.GetValue(_store) ?? string.Empty)
    {
        Server = _server?.Read(parsed) is { Uri.Length: > 0 } server ? server : null,
    };

    /// <summary>The same for commands that need a store: where none is named, it is the one of the folder one works in.</summary>
    public KnowledgeRequest ReadWithStore(ParseResult parsed) =>
        Read(parsed) is { Store.Length: 0, Server: null } unnamed ? unnamed with { Store = KnowledgeRequest.DefaultStore } : Read(parsed);
}
