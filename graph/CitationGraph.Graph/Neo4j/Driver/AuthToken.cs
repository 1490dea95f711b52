using System.Net.Http.Headers;
using System.Text;

namespace CitationGraph.Graph.Neo4j.Driver;

/// <summary>How the program makes itself known. Prints nothing of the secret.</summary>
public sealed class AuthToken
{
    private AuthToken(AuthenticationHeaderValue? header, string user) => (Header, User) = (header, user);

    /// <summary>The header that carries it; null for none.</summary>
    internal AuthenticationHeaderValue? Header { get; }

    /// <summary>The name of the user; empty for none or for a bearer.</summary>
    public string User { get; }

    /// <summary>No log-in.</summary>
    public static AuthToken None { get; } = new(null, string.Empty);

    /// <summary>Name and password.</summary>
    public static AuthToken Basic(string user, string password) =>
        new(new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))), user);

    /// <summary>A token of single sign-on.</summary>
    public static AuthToken Bearer(string token) => new(new AuthenticationHeaderValue("Bearer", token), string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Header is null ? "none" : $"{Header.Scheme} {User} ***";
}
