using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Neo4j.Verify;

namespace CitationGraph.Neo4j.Tests;

/// <summary>Servers that fail, refuse, or are older.</summary>
[Collection(SharedServer.Collection)]
public class FaultTests(SharedServer shared)
{
    [Neo4jFact(ownServer: true)]
    public async Task A_server_that_dies_during_a_push_and_comes_back_is_taken_up_where_it_was()
    {
        using var documents = new RealDocuments();
        using var server = new LiveServer();
        int retries = 0, restarted = 0;
        await using IDriver driver = server.Driver(new DriverConfig { OnRetry = (_, _) => retries++ });
        Task? back = null;
        var options = new PushOptions
        {
            Batch = 500,
            Progress = p =>
            {
                if (p is { Stage: PushStage.Instruments, Written: > 3000 } && Interlocked.Exchange(ref restarted, 1) == 0)
                {
                    server.Kill();
                    back = Task.Run(() => server.Start());
                }
            },
        };
        PushReport report = await new GraphPush(driver, documents.Source(), options).RunAsync();
        await back.ShouldNotBeNull();
        retries.ShouldBeGreaterThan(0);
        report.Instruments.ShouldBeGreaterThan(0);
        await SameAsync(driver, documents);
    }

    [Neo4jFact]
    public async Task A_push_that_is_broken_off_is_taken_up_by_the_next()
    {
        IDriver driver = await shared.EmptyAsync();
        using var documents = new RealDocuments();
        foreach (long stop in new long[] { 2500, 4000, 5000 })
        {
            using var stopping = new CancellationTokenSource();
            var options = new PushOptions { Batch = 300, Progress = p => { if (p.Written >= stop) { stopping.Cancel(); } } };
            await Should.ThrowAsync<OperationCanceledException>(() => new GraphPush(driver, documents.Source(), options).RunAsync(stopping.Token));
        }

        PushReport last = await new GraphPush(driver, documents.Source(), new PushOptions()).RunAsync();
        last.InstrumentsWritten.ShouldBeLessThan(last.Instruments / 2);
        await SameAsync(driver, documents);
    }

    [Neo4jFact(ownServer: true)]
    public async Task A_database_that_is_read_only_is_said_to_be()
    {
        using var documents = new RealDocuments(empty: true);
        using var server = new LiveServer();
        server.Stop();
        server.Start("--set", "server.databases.default_to_read_only=true");
        await using IDriver driver = server.Driver();
        Neo4jException e = await Should.ThrowAsync<Neo4jException>(() => new GraphPush(driver, documents.Source(), new PushOptions()).RunAsync());
        e.Message.ShouldContain("chỉ cho đọc");
        e.English.ShouldContain("read-only");
        e.IsRetriable.ShouldBeFalse();
    }

    [Neo4jFact(ownServer: true)]
    public async Task A_server_without_the_query_api_is_served_by_the_transactional_one()
    {
        using var documents = new RealDocuments();
        using var server = new LiveServer("--set", "server.http_enabled_modules=TRANSACTIONAL_ENDPOINTS,UNMANAGED_EXTENSIONS,BROWSER");
        await using IDriver driver = server.Driver();
        (await driver.VerifyConnectivityAsync()).Protocol.ShouldBe("transactional HTTP API");
        await new GraphPush(driver, documents.Source(), new PushOptions()).RunAsync();
        await SameAsync(driver, documents);
        (await new GraphPush(driver, documents.Source(), new PushOptions()).RunAsync()).Counters.ShouldBe(Counters.None);
        await TransactionsAsync(driver);
        Neo4jException e = await Should.ThrowAsync<Neo4jException>(() => driver.ExecuteAsync(new Query("UNWIND [1, 0] AS x RETURN 1 / x"), AccessMode.Read));
        e.Code.ShouldBe("Neo.ClientError.Statement.ArithmeticError");
        (await Should.ThrowAsync<Neo4jException>(() => driver.ExecuteReadAsync(tx => tx.RunAsync(new Query("CREATE (:T)"))))).Code.ShouldBe("Neo.ClientError.Statement.AccessMode");
        await using IDriver stranger = GraphDatabase.Driver(server.Uri, AuthToken.Basic("neo4j", "wrong"));
        (await Should.ThrowAsync<Neo4jException>(() => stranger.VerifyConnectivityAsync())).Code.ShouldBe("Neo.ClientError.Security.Unauthorized");
    }

    [Neo4jFact]
    public async Task Two_that_push_at_once_end_with_the_same_graph()
    {
        IDriver driver = await shared.EmptyAsync();
        using var documents = new RealDocuments();
        using var others = new RealDocuments();
        await Task.WhenAll(new[] { documents, others }.Select(d => Task.Run(() => new GraphPush(driver, d.Source(), new PushOptions { Batch = 200 }).RunAsync())));
        await SameAsync(driver, documents);
    }

    private static async Task TransactionsAsync(IDriver driver)
    {
        await Should.ThrowAsync<InvalidDataException>(() => driver.ExecuteWriteAsync<int>(async tx =>
        {
            await tx.RunAsync(new Query("CREATE (:T)"));
            await tx.RunAsync(new Query("CREATE (:T)"));
            throw new InvalidDataException("the program's own");
        }));
        (await driver.ExecuteWriteAsync(async tx => (await tx.RunAsync(new Query("CREATE (:T)"))).Summary.Counters + (await tx.RunAsync(new Query("CREATE (:T)"))).Summary.Counters)).NodesCreated.ShouldBe(2);
        (await driver.ExecuteReadAsync(tx => tx.RunAsync(new Query("MATCH (t:T) RETURN count(t)")))).Value().ShouldBe(2L);
    }

    private static async Task SameAsync(IDriver driver, RealDocuments documents)
    {
        VerifyReport report = await new GraphVerify(driver, documents.Source()).RunAsync();
        report.Differing.ShouldBeEmpty();
        report.Equal.ShouldBeTrue();
    }
}
