using System.CommandLine;
using System.Globalization;
using System.Net;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Serving;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary>The options of <c>serve</c>.</summary>
internal sealed class ServeOptions
{
    private const int DefaultPort = 5080;

    private readonly Option<string> _port = new("--port");

    private readonly Option<string> _bind = new("--bind");

    private readonly KnowledgeOptions _knowledge;

    private readonly Language _language;

    /// <summary>Adds all of them to a command.</summary>
    public ServeOptions(Command command, CliHost host, Language language)
    {
        _language = language;
        command.Add(_port);
        command.Add(_bind);
        _knowledge = new KnowledgeOptions(command, host, language, withDay: false);
        _port.Check(language, static value => TryPort(value, out _) ? Bilingual.None : Messages.BadPort(value));
        _bind.Check(language, static value => IPAddress.TryParse(value, out _) ? Bilingual.None : Messages.BadAddress(value));
    }

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    public ServeRequest Read(ParseResult parsed) =>
        new(TryPort(parsed.GetValue(_port), out int port) ? port : DefaultPort, IPAddress.TryParse(parsed.GetValue(_bind), out IPAddress? address) ? address : IPAddress.Loopback, _knowledge.Read(parsed), _language);

    private static bool TryPort(string? text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort;
}
