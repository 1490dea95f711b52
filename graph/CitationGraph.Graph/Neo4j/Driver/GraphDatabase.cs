using CitationGraph.Graph.Neo4j.Driver.Http;

namespace CitationGraph.Graph.Neo4j.Driver;

/// <summary>Makes drivers: the one place that knows which implementation stands behind <see cref="IDriver"/>.</summary>
public static class GraphDatabase
{
    /// <summary>A driver for the server at an address; nothing is sent yet.</summary>
    /// <param name="address">http://HOST:7474, or https://HOST:7473.</param>
    /// <param name="token">The log-in.</param>
    /// <param name="config">How it behaves.</param>
    /// <exception cref="Neo4jException">The address cannot be used; the message says which to use instead.</exception>
    public static IDriver Driver(string address, AuthToken token, DriverConfig? config = null) =>
        new HttpDriver(ServerAddress.Parse(address), token, config ?? new DriverConfig());
}
