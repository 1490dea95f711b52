namespace CitationGraph.Graph.Neo4j.Driver;

/// <summary>How a driver behaves.</summary>
public sealed record DriverConfig
{
    /// <summary>The database; 'neo4j' is the one that every server has.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>A PEM file with the certificates that https is trusted by, in place of those of the computer: an authority of one's
    /// own, or a server's self-signed certificate. Empty for those of the computer.</summary>
    public string AuthorityFile { get; init; } = string.Empty;

    /// <summary>How long one request may take, the server's work included.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long the way to the server may take.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long work is tried again after errors that may pass; long enough for a server to start again.</summary>
    public TimeSpan MaxTransactionRetryTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Told before each new try: the error and the wait.</summary>
    public Action<Neo4jException, TimeSpan>? OnRetry { get; init; }
}
