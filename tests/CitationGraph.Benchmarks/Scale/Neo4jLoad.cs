using System.Diagnostics;
using System.Globalization;
using CitationGraph.Graph.Neo4j;
using CitationGraph.Graph.Neo4j.Bulk;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Neo4j.Verify;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>A push against LOAD CSV of the same data, on the same server, one after the other. The server is emptied: it must be
/// one for tests. <c>NEO4J_PASSWORD=... dotnet run ... -- neo4j STORE http://localhost:7474 IMPORT-FOLDER</c>, the folder being the
/// one that the server's <c>file:///</c> is.</summary>
internal static class Neo4jLoad
{
    private static readonly DriverConfig Patient = new() { RequestTimeout = TimeSpan.FromHours(2) };

    /// <summary>Measures and prints.</summary>
    /// <returns>0; 1 when the pushed graph is not as the store says, or LOAD CSV made other numbers of nodes or relationships.</returns>
    public static async Task<int> RunAsync(string file, string uri, string import)
    {
        using GraphStore store = GraphStore.Open(file);
        var source = new GraphSource(store, new InstrumentRegistry([], []), GeneratedCorpus.AsOf);
        await using IDriver driver = GraphDatabase.Driver(uri, AuthToken.Basic("neo4j", Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? string.Empty), Patient);
        await EmptyAsync(driver);

        var clock = Stopwatch.StartNew();
        PushReport pushed = await new GraphPush(driver, source, new PushOptions()).RunAsync();
        double push = clock.Elapsed.TotalSeconds;
        long edges = pushed.Counters.RelationshipsCreated, nodes = pushed.Counters.NodesCreated;
        Measures.Tell("nodes", nodes);
        Measures.Tell("relationships", edges);
        Measures.Tell("push s", push);
        Measures.Tell("push edges/s", edges / push);
        clock.Restart();
        Counters again = (await new GraphPush(driver, source, new PushOptions()).RunAsync()).Counters;
        Measures.Tell("push again s", clock.Elapsed.TotalSeconds);
        clock.Restart();
        VerifyReport verified = await new GraphVerify(driver, source).RunAsync();
        Measures.Tell("verify s", clock.Elapsed.TotalSeconds);

        IReadOnlyList<string> statements = LoadCsv.Write(source, import);
        await EmptyAsync(driver);
        Counters loaded = Counters.None;
        clock.Restart();
        foreach (string statement in (IEnumerable<string>)[.. CypherFile.Statements("constraints"), .. statements])
        {
            loaded += (await driver.ExecuteAsync(new Query(statement), AccessMode.Write)).Summary.Counters;
        }

        double load = clock.Elapsed.TotalSeconds;
        Measures.Tell("load csv s", load);
        Measures.Tell("load csv edges/s", loaded.RelationshipsCreated / load);
        Measures.Tell("push of load csv", load / push);
        clock.Restart();
        _ = new BulkExport(source, Path.Combine(import, "bulk")).Write();
        Measures.Tell("bulk files s", clock.Elapsed.TotalSeconds);
        bool same = verified.Equal && again == Counters.None && loaded.RelationshipsCreated == edges && loaded.NodesCreated + 1 == nodes;
        Console.WriteLine(same ? "Pushed, pushed again without a change, verified; LOAD CSV made the same numbers." : string.Create(CultureInfo.InvariantCulture, $"DOUBTFUL: equal {verified.Equal}, again {again}, LOAD CSV {loaded}"));
        return same ? 0 : 1;
    }

    private static async Task EmptyAsync(IDriver driver) =>
        await driver.ExecuteAsync(new Query("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS"), AccessMode.Write);
}
