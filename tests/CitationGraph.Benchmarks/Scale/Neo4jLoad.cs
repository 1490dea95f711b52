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
/// one that the server's <c>file:///</c> is. With the process id of a server on this machine, processor time is told too, which other
/// programs on a busy machine change less than they change the clock.</summary>
internal static class Neo4jLoad
{
    private static readonly DriverConfig Patient = new() { RequestTimeout = TimeSpan.FromHours(2) };

    /// <summary>Measures and prints.</summary>
    /// <returns>0; 1 when the pushed graph is not as the store says, or LOAD CSV made other numbers of nodes or relationships.</returns>
    public static async Task<int> RunAsync(string file, string uri, string import, int? process = null)
    {
        using GraphStore store = GraphStore.Open(file);
        var source = new GraphSource(store, new InstrumentRegistry([], []), GeneratedCorpus.AsOf);
        await using IDriver driver = GraphDatabase.Driver(uri, AuthToken.Basic("neo4j", Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? string.Empty), Patient);
        IReadOnlyList<string> statements = [.. CypherFile.Statements("constraints"), .. LoadCsv.Write(source, import)];
        double push = double.MaxValue, load = double.MaxValue;
        Counters pushed = Counters.None, loaded = Counters.None;
        // The first round warms the server up: whoever comes first pays for it. The better of each counts.
        for (int round = 1; round <= 2; round++)
        {
            await EmptyAsync(driver);
            var clock = Stopwatch.StartNew();
            (double server, double client) = (Processor(process), Processor(Environment.ProcessId));
            loaded = await LoadAsync(driver, statements);
            load = Math.Min(load, Tell("load csv s", round, clock));
            TellProcessor("load csv", round, Processor(process) - server, Processor(Environment.ProcessId) - client);
            await EmptyAsync(driver);
            clock.Restart();
            (server, client) = (Processor(process), Processor(Environment.ProcessId));
            pushed = (await new GraphPush(driver, source, new PushOptions()).RunAsync()).Counters;
            push = Math.Min(push, Tell("push s", round, clock));
            TellProcessor("push", round, Processor(process) - server, Processor(Environment.ProcessId) - client);
        }

        long edges = pushed.RelationshipsCreated;
        Measures.Tell("nodes", pushed.NodesCreated);
        Measures.Tell("relationships", edges);
        Measures.Tell("push edges/s", edges / push);
        Measures.Tell("load csv edges/s", edges / load);
        Measures.Tell("push of load csv", load / push);
        var rest = Stopwatch.StartNew();
        Counters again = (await new GraphPush(driver, source, new PushOptions()).RunAsync()).Counters;
        Tell("push again s", 1, rest);
        rest.Restart();
        VerifyReport verified = await new GraphVerify(driver, source).RunAsync();
        Tell("verify s", 1, rest);
        rest.Restart();
        _ = new BulkExport(source, Path.Combine(import, "bulk")).Write();
        Tell("bulk files s", 1, rest);
        // LOAD CSV does not write the node that holds the day.
        bool same = verified.Equal && again == Counters.None && loaded.RelationshipsCreated == edges && loaded.NodesCreated + 1 == pushed.NodesCreated;
        Console.WriteLine(same ? "Pushed, pushed again without a change, verified; LOAD CSV made the same numbers." : string.Create(CultureInfo.InvariantCulture, $"DOUBTFUL: equal {verified.Equal}, again {again}, LOAD CSV {loaded}"));
        return same ? 0 : 1;
    }

    private static async Task<Counters> LoadAsync(IDriver driver, IReadOnlyList<string> statements)
    {
        Counters counters = Counters.None;
        foreach (string statement in statements)
        {
            counters += (await driver.ExecuteAsync(new Query(statement), AccessMode.Write)).Summary.Counters;
        }

        return counters;
    }

    private static double Processor(int? process)
    {
        if (process is not { } id)
        {
            return 0;
        }

        using var of = Process.GetProcessById(id);
        return of.TotalProcessorTime.TotalSeconds;
    }

    private static void TellProcessor(string name, int round, double server, double client)
    {
        Measures.Tell(string.Create(CultureInfo.InvariantCulture, $"{name}, server cpu s, {round}"), server);
        Measures.Tell(string.Create(CultureInfo.InvariantCulture, $"{name}, client cpu s, {round}"), client);
    }

    private static double Tell(string name, int round, Stopwatch clock)
    {
        Measures.Tell(string.Create(CultureInfo.InvariantCulture, $"{name}, {round}"), clock.Elapsed.TotalSeconds);
        return clock.Elapsed.TotalSeconds;
    }

    private static async Task EmptyAsync(IDriver driver) =>
        await driver.ExecuteAsync(new Query("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS"), AccessMode.Write);
}
