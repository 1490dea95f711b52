namespace CitationGraph.Cli.Neo4j;

/// <summary>Which Neo4j server.</summary>
/// <param name="Uri">Its address; empty where it was not named.</param>
/// <param name="Database">The database; empty where it was not named.</param>
/// <param name="PasswordFile">A file with the password; empty for none.</param>
/// <param name="AuthorityFile">A file with the certificates that https is trusted by; empty for those of the computer.</param>
/// <param name="Timeout">How long one request may take.</param>
internal sealed record ServerRequest(string Uri, string Database, string PasswordFile, string AuthorityFile, TimeSpan Timeout)
{
    /// <summary>Where neither <c>--uri</c> nor NEO4J_URI says.</summary>
    public const string DefaultUri = "http://localhost:7474";

    /// <summary>Where neither <c>--database</c> nor NEO4J_DATABASE says.</summary>
    public const string DefaultDatabase = "neo4j";
}
