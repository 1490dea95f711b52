using CitationGraph.Graph.Neo4j.Driver;

namespace CitationGraph.Neo4j.Tests;

/// <summary>The driver against a real server, over both of its interfaces.</summary>
[Collection(SharedServer.Collection)]
public class DriverTests(SharedServer server)
{
    [Neo4jFact]
    public async Task It_says_who_the_server_is()
    {
        ServerInfo info = await server.Driver.VerifyConnectivityAsync();
        info.Agent.ShouldStartWith("Neo4j/");
        info.Protocol.ShouldBeOneOf("Query API v2", "transactional HTTP API");
    }

    [Neo4jFact]
    public async Task Values_come_back_as_they_went()
    {
        object?[] sent = ["Nghị định \"178\"\n", 12345678901234567L, 2.5, true, null, new object?[] { "a", 1L }];
        EagerResult result = await server.Driver.ExecuteAsync(new Query("RETURN $v AS v, {a: 1} AS m, date('2025-01-02') AS d", ("v", sent)), AccessMode.Read);
        result.Keys.ShouldBe(["v", "m", "d"]);
        object?[] row = result.Records.ShouldHaveSingleItem();
        row[0].ShouldBeOfType<object?[]>().ShouldBe(sent);
        row[1].ShouldBeOfType<Dictionary<string, object?>>()["a"].ShouldBe(1L);
        row[2].ShouldBe("2025-01-02");
    }

    [Neo4jFact]
    public async Task A_transaction_is_all_or_nothing_and_counted()
    {
        IDriver driver = await server.EmptyAsync();
        Counters counters = await driver.ExecuteWriteAsync(async tx =>
        {
            Counters first = (await tx.RunAsync(new Query("CREATE (:T {i: 1})"))).Summary.Counters;
            return first + (await tx.RunAsync(new Query("MATCH (t:T) SET t.i = 2 CREATE (t)-[:R]->(:T)"))).Summary.Counters;
        });
        counters.ShouldBe(new Counters { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 2, LabelsAdded = 2 });
        Neo4jException e = await Should.ThrowAsync<Neo4jException>(() => driver.ExecuteWriteAsync(async tx =>
        {
            await tx.RunAsync(new Query("CREATE (:T)"));
            return await tx.RunAsync(new Query("RETRUN 1"));
        }));
        e.Code.ShouldBe("Neo.ClientError.Statement.SyntaxError");
        e.IsRetriable.ShouldBeFalse();
        await Should.ThrowAsync<InvalidDataException>(() => driver.ExecuteWriteAsync<int>(async tx =>
        {
            await tx.RunAsync(new Query("CREATE (:T)"));
            throw new InvalidDataException("the program's own");
        }));
        (await driver.ExecuteReadAsync(tx => tx.RunAsync(new Query("MATCH (t:T) RETURN count(t)")))).Value().ShouldBe(2L);
    }

    [Neo4jFact]
    public async Task An_error_in_the_body_of_a_successful_answer_is_an_error()
    {
        // The first row is out before the second divides by zero: the status has been sent.
        Neo4jException e = await Should.ThrowAsync<Neo4jException>(() => server.Driver.ExecuteAsync(new Query("UNWIND [1, 0] AS x RETURN 1 / x"), AccessMode.Read));
        e.Code.ShouldBe("Neo.ClientError.Statement.ArithmeticError");
    }

    [Neo4jFact]
    public async Task A_reader_does_not_write()
    {
        Neo4jException e = await Should.ThrowAsync<Neo4jException>(() => server.Driver.ExecuteReadAsync(tx => tx.RunAsync(new Query("CREATE (:T)"))));
        e.Code.ShouldBe("Neo.ClientError.Statement.AccessMode");
    }

    [Neo4jFact]
    public async Task A_database_that_is_not_there_is_named()
    {
        await using IDriver driver = GraphDatabase.Driver(server.Uri, SharedServer.Token, new DriverConfig { Database = "luutru" });
        Neo4jException e = await Should.ThrowAsync<Neo4jException>(() => driver.VerifyConnectivityAsync());
        e.Code.ShouldBe("Neo.ClientError.Database.DatabaseNotFound");
        e.Message.ShouldContain("'luutru'");
        e.English.ShouldContain("--database neo4j");
    }

    [Neo4jFact]
    public async Task A_wrong_password_is_said_and_not_tried_again()
    {
        int retries = 0;
        await using IDriver driver = GraphDatabase.Driver(server.Uri, AuthToken.Basic("neo4j", "s3cret-wrong"), new DriverConfig { OnRetry = (_, _) => retries++ });
        Neo4jException e = await Should.ThrowAsync<Neo4jException>(() => driver.ExecuteAsync(new Query("RETURN 1"), AccessMode.Read));
        e.Code.ShouldBe("Neo.ClientError.Security.Unauthorized");
        e.Message.ShouldContain("NEO4J_PASSWORD");
        e.ToString().ShouldNotContain("s3cret");
        retries.ShouldBe(0);
    }

    [Neo4jFact]
    public async Task A_slow_answer_ends_at_the_time_limit_and_a_stop_is_a_stop()
    {
        // Slow by waiting, not by computing: a lock that another transaction holds.
        IDriver driver = await server.EmptyAsync();
        await driver.ExecuteAsync(new Query("CREATE (:Lock)"), AccessMode.Write);
        await using IDriver hurried = GraphDatabase.Driver(server.Uri, SharedServer.Token, new DriverConfig { RequestTimeout = TimeSpan.FromSeconds(1) });
        await hurried.VerifyConnectivityAsync();
        var query = new Query("MATCH (l:Lock) SET l.at = 1");
        Neo4jException e = await driver.ExecuteWriteAsync(async tx =>
        {
            await tx.RunAsync(new Query("MATCH (l:Lock) SET l.at = 0"));
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
            await Should.ThrowAsync<OperationCanceledException>(() => driver.ExecuteAsync(query, AccessMode.Write, stop.Token));
            return await Should.ThrowAsync<Neo4jException>(() => hurried.ExecuteAsync(query, AccessMode.Write));
        });
        e.Code.ShouldBe(Neo4jException.TimedOut);
        e.IsRetriable.ShouldBeFalse();
    }

    [Neo4jFact]
    public async Task Two_that_lock_each_other_out_both_get_through()
    {
        IDriver driver = await server.EmptyAsync();
        await driver.ExecuteAsync(new Query("UNWIND [1, 2] AS i CREATE (:Lock {i: i, n: 0})"), AccessMode.Write);
        int deadlocks = 0;
        await using IDriver second = GraphDatabase.Driver(server.Uri, SharedServer.Token, new DriverConfig { OnRetry = (e, _) => deadlocks += e.Code.Contains("Deadlock", StringComparison.Ordinal) ? 1 : 0 });
        await second.VerifyConnectivityAsync();
        using var bothHold = new Barrier(2);
        await Task.WhenAll(Cross(1, 2), Cross(2, 1));
        deadlocks.ShouldBeGreaterThan(0);
        (await driver.ExecuteAsync(new Query("MATCH (l:Lock) RETURN sum(l.n)"), AccessMode.Read)).Value().ShouldBe(4L);

        Task<EagerResult> Cross(long first, long then)
        {
            bool waited = false;
            return Task.Run(() => second.ExecuteWriteAsync(async tx =>
            {
                await tx.RunAsync(new Query("MATCH (l:Lock {i: $i}) SET l.n = l.n + 1", ("i", first)));
                if (!waited)
                {
                    waited = true;
                    bothHold.SignalAndWait();
                }

                return await tx.RunAsync(new Query("MATCH (l:Lock {i: $i}) SET l.n = l.n + 1", ("i", then)));
            }));
        }
    }
}
