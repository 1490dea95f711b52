using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;
using CitationGraph.Graph.Neo4j.Driver;
using Spectre.Console;

namespace CitationGraph.Cli.Neo4j;

/// <summary>Opens servers: address and log-in from the command line, the environment, a file, or a prompt, in this order. The
/// names of the variables are those that Neo4j's own tools read.</summary>
internal static class Servers
{
    private const string DefaultUser = "neo4j";

    /// <summary>The address.</summary>
    public static string Uri(CliHost host, ServerRequest request) => First(request.Uri, host.Variable("NEO4J_URI"), ServerRequest.DefaultUri);

    /// <summary>The database.</summary>
    public static string Database(CliHost host, ServerRequest request) => First(request.Database, host.Variable("NEO4J_DATABASE"), ServerRequest.DefaultDatabase);

    /// <summary>A driver; nothing is sent yet.</summary>
    /// <exception cref="CommandException">The file of the password cannot be read.</exception>
    /// <exception cref="Neo4jException">The address cannot be used.</exception>
    public static IDriver Open(CliHost host, Language language, ServerRequest request) => GraphDatabase.Driver(Uri(host, request), Token(host, language, request), new DriverConfig
    {
        Database = Database(host, request),
        RequestTimeout = request.Timeout,
        AuthorityFile = request.AuthorityFile,
        OnRetry = (e, wait) => Complaints.Warn(host, language, Neo4jMessages.Retry(new Bilingual(e.Message, e.English), wait)),
    });

    private static AuthToken Token(CliHost host, Language language, ServerRequest request)
    {
        if (host.Variable("NEO4J_TOKEN") is { Length: > 0 } bearer)
        {
            return AuthToken.Bearer(bearer);
        }

        string user = First(host.Variable("NEO4J_USERNAME"), DefaultUser);
        return request.PasswordFile.Length > 0 ? AuthToken.Basic(user, FromFile(request.PasswordFile))
            : host.Variable("NEO4J_PASSWORD") is { Length: > 0 } password ? AuthToken.Basic(user, password)
            : host.CanAsk() ? AuthToken.Basic(user, Ask(host, language, user))
            : AuthToken.None;
    }

    private static string FromFile(string path)
    {
        try
        {
            return File.ReadLines(path).FirstOrDefault() ?? string.Empty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Neo4jMessages.PasswordFileRefused(path, e));
        }
    }

    private static string Ask(CliHost host, Language language, string user) =>
        host.Error.Prompt(new TextPrompt<string>(Neo4jMessages.Password(user).In(language)).Secret(null).AllowEmpty());

    private static string First(params ReadOnlySpan<string?> values)
    {
        foreach (string? value in values)
        {
            if (value is { Length: > 0 })
            {
                return value;
            }
        }

        return string.Empty;
    }
}
