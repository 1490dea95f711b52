using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CitationGraph.Cli.Neo4j;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands.Options;

/// <summary><c>--uri</c>, <c>--database</c>, <c>--password-file</c>, <c>--ca-file</c> and <c>--timeout</c>: which Neo4j server, and how it is
/// spoken to. A password has no option of its own: an argument list is read by others.</summary>
internal sealed class ServerOptions
{
    private const int Default = 300, Most = 24 * 3600;

    /// <summary>The option of commands that can ask a server in place of a store.</summary>
    public const string InPlaceOfStore = "--neo4j";

    private readonly Option<string> _uri;

    private readonly Option<string> _database = new("--database");

    private readonly Option<string> _passwordFile = new("--password-file");

    private readonly Option<string> _authorityFile = new("--ca-file");

    private readonly Option<string> _timeout = new("--timeout");

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="language">Of complaints.</param>
    /// <param name="uri">The option that names the address.</param>
    public ServerOptions(Command command, Language language, string uri = "--uri")
    {
        _uri = new Option<string>(uri);
        command.Add(_uri);
        command.Add(_database);
        command.Add(_passwordFile);
        command.Add(_authorityFile);
        command.Add(_timeout);
        _timeout.Check(language, static value => TryNumber(value, Most, out _) ? Bilingual.None : Neo4jMessages.BadNumber("--timeout", value, Most));
    }

    /// <summary>True when the address is on the command line.</summary>
    public bool IsNamed(CommandResult command) => command.GetResult(_uri) is not null;

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    public ServerRequest Read(ParseResult parsed) => new(
        parsed.GetValue(_uri) ?? string.Empty, parsed.GetValue(_database) ?? string.Empty, parsed.GetValue(_passwordFile) ?? string.Empty,
        parsed.GetValue(_authorityFile) ?? string.Empty,
        TimeSpan.FromSeconds(TryNumber(parsed.GetValue(_timeout) ?? string.Empty, Most, out int seconds) ? seconds : Default));

    /// <summary>Reads a whole number from 1 to a limit.</summary>
    public static bool TryNumber(string text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most;
}
