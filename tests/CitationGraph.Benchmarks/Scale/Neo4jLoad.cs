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

/// <summary>A push against LOAD CSV of the same data, on the same server, one after the other, each on an empty database; then
/// the same by neo4j-admin. <c>dotnet run ... -- neo4j [DOCUMENTS]</c> makes the corpus and starts the server itself. Processor time
/// of server and client is told too, which other programs on a busy machine change less than they change the clock.</summary>
internal static class Neo4jLoad
{
    private const int Small = 20_000;

    private static readonly DriverConfig Patient = new() { RequestTimeout = TimeSpan.FromHours(2) };

    /// <summary>Measures and prints.</summary>
    /// <returns>0; 1 when the graph is not as the store says, or LOAD CSV made other numbers; 2 where there is no server.</returns>
    public static async Task<int> RunAsync(int documents)
    {
        if (!TestServer.IsThere)
        {
            Console.Error.WriteLine("No Neo4j server: NEO4J_TEST_SERVER is not set and ../shared/neo4j is not beside the clone.");
            return 2;
        }

        using var server = new TestServer();
        using GraphStore store = GraphStore.Open(Path.Combine(server.Home, "citations.db"));
        store.Ingest(new GeneratedCorpus(CorpusSize.Of(documents)).Documents());
        Measures.Tell("documents", store.Counts().Documents);
        Measures.Tell("citations", store.Counts().Citations);
        var source = new GraphSource(store, new InstrumentRegistry([], []), GeneratedCorpus.AsOf);
        IReadOnlyList<string> statements = [.. CypherFile.Statements("constraints"), .. LoadCsv.Write(source, server.Import)];
        double push = double.MaxValue, load = double.MaxValue;
        Counters pushed = Counters.None, loaded = Counters.None;
        // Of a small corpus the first round warms the computer up; the better of each counts. A large one is its own warm-up.
        for (int round = 1; round <= (documents <= Small ? 2 : 1); round++)
        {
            server.Renew();
            load = Math.Min(load, await TimedAsync("load csv", round, server, async driver => loaded = await LoadAsync(driver, statements)));
            server.Renew();
            push = Math.Min(push, await TimedAsync("push", round, server, async driver => pushed = (await new GraphPush(driver, source, new PushOptions()).RunAsync()).Counters));
        }

        long edges = pushed.RelationshipsCreated;
        Measures.Tell("nodes", pushed.NodesCreated);
        Measures.Tell("relationships", edges);
        Measures.Tell("push edges/s", edges / push);
        Measures.Tell("load csv edges/s", edges / load);
        Measures.Tell("push of load csv", load / push);
        Counters again = Counters.None;
        bool equal = false;
        await TimedAsync("push again", 1, server, async driver => again = (await new GraphPush(driver, source, new PushOptions()).RunAsync()).Counters);
        await TimedAsync("verify", 1, server, async driver => equal = (await new GraphVerify(driver, source).RunAsync()).Equal);
        bool imported = await ImportAsync(server, source);
        // LOAD CSV does not write the node that holds the day.
        bool same = equal && imported && again == Counters.None && loaded.RelationshipsCreated == edges && loaded.NodesCreated + 1 == pushed.NodesCreated;
        Console.WriteLine(same ? "Pushed, pushed again without a change, verified; imported, verified; LOAD CSV made the same numbers."
            : string.Create(CultureInfo.InvariantCulture, $"DOUBTFUL: push equal {equal}, import equal {imported}, again {again}, LOAD CSV {loaded}"));
        return same ? 0 : 1;
    }

    private static async Task<bool> ImportAsync(TestServer server, GraphSource source)
    {
        string folder = Path.Combine(server.Home, "bulk");
        var clock = Stopwatch.StartNew();
        IReadOnlyList<string> arguments = new BulkExport(source, folder).Write();
        Measures.Tell("bulk files s", clock.Elapsed.TotalSeconds);
        server.Stop();
        clock.Restart();
        server.Admin(folder, arguments);
        Measures.Tell("neo4j-admin import s", clock.Elapsed.TotalSeconds);
        server.Start();
        bool equal = false;
        await TimedAsync("verify of the import", 1, server, async driver => equal = (await new GraphVerify(driver, source).RunAsync()).Equal);
        return equal;
    }

    private static async Task<double> TimedAsync(string name, int round, TestServer server, Func<IDriver, Task> work)
    {
        await using IDriver driver = GraphDatabase.Driver(server.Uri, AuthToken.Basic("neo4j", TestServer.Password), Patient);
        await driver.VerifyConnectivityAsync();
        (double there, double here) = (Processor(server.Process), Processor(Environment.ProcessId));
        var clock = Stopwatch.StartNew();
        await work(driver);
        double seconds = clock.Elapsed.TotalSeconds;
        string of = string.Create(CultureInfo.InvariantCulture, $"{name}, {round}:");
        Measures.Tell($"{of} s", seconds);
        Measures.Tell($"{of} server cpu s", Processor(server.Process) - there);
        Measures.Tell($"{of} client cpu s", Processor(Environment.ProcessId) - here);
        return seconds;
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

    private static double Processor(int process)
    {
        using var of = Process.GetProcessById(process);
        return of.TotalProcessorTime.TotalSeconds;
    }
}
