using CitationGraph.Graph.Neo4j.Driver;

namespace CitationGraph.Neo4j.Tests;

/// <summary>One server for the whole run; every test empties it first.</summary>
public sealed class SharedServer : IAsyncLifetime, IDisposable
{
    public const string Collection = "Neo4j";

    private LiveServer? _own;

    /// <summary>The address of a server that somebody else runs; null for none.</summary>
    public static string? Given => Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri ? uri : null;

    /// <summary>The log-in of the server, ours or the given one.</summary>
    public static AuthToken Token { get; } = Given is null
        ? AuthToken.Basic("neo4j", LiveServer.Password)
        : AuthToken.Basic(Environment.GetEnvironmentVariable("NEO4J_USERNAME") ?? "neo4j", Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? string.Empty);

    public string Uri => _own?.Uri ?? Given!;

    public IDriver Driver { get; private set; } = null!;

    internal LiveServer Own => _own ?? throw new InvalidOperationException("These tests did not start the server.");

    public async Task InitializeAsync()
    {
        if (Given is { } uri)
        {
            Driver = GraphDatabase.Driver(uri, Token);
            EagerResult nodes = await Driver.ExecuteAsync(new Query("MATCH (n) RETURN count(n)"), AccessMode.Read);
            if (nodes.Value() is not 0L)
            {
                throw new InvalidOperationException($"{uri} holds data, and these tests empty the database: give them an empty one.");
            }
        }
        else if (ServerScript.Missing is null)
        {
            _own = new LiveServer("--set", "browser.remote_content_hostname_whitelist=*");
            Driver = _own.Driver();
        }
    }

    /// <summary>Empties the database.</summary>
    public async Task<IDriver> EmptyAsync()
    {
        await Driver.ExecuteAsync(new Query("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"), AccessMode.Write);
        return Driver;
    }

    public async Task DisposeAsync()
    {
        if (Driver is not null)
        {
            await EmptyAsync();
            await Driver.DisposeAsync();
        }
    }

    public void Dispose() => _own?.Dispose();
}

[CollectionDefinition(SharedServer.Collection)]
#pragma warning disable CA1711 // xunit's own word.
public sealed class ServerCollection : ICollectionFixture<SharedServer>;
#pragma warning restore CA1711
