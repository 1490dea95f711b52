using CitationGraph.Graph.Neo4j.Driver;

namespace CitationGraph.Graph.Neo4j.Direct;

/// <summary>The right to settle a shared graph, which one process has at a time and loses when it is not heard of for a minute.
/// It stands on (:CitationGraph), with the number of times that settling was asked for (written) and how many of these were
/// done (settled). Times are the server's.</summary>
internal sealed class Lease(IDriver driver)
{
    /// <summary>Code of a lease that another process took over.</summary>
    public const string Lost = "CitationGraph.LeaseLost";

    private const long Milliseconds = 60_000;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    // Setting the key, to what it is, locks the node: what is read after that nobody else changes before the end.
    private const string Locked = "MERGE (g:CitationGraph {id: 'graph'}) SET g.id = 'graph' WITH g ";
    private const string Wanted = Locked + "SET g.written = coalesce(g.written, 0) + 1 RETURN g.written";
    private const string Take = Locked + """
        WITH g, g.settler IS NULL OR g.settler = $token OR g.settlerUntil < timestamp() AS free
        FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END | SET g.settler = $token, g.settlerUntil = timestamp() + $lease)
        RETURN free, coalesce(g.written, 0), coalesce(g.settled, 0), toString(g.asOf)
        """;

    private const string Keep = Locked + "WHERE g.settler = $token SET g.settlerUntil = timestamp() + $lease RETURN 1";
    private const string Leave = Locked + "WHERE g.settler = $token SET g.settled = $settled REMOVE g.settler, g.settlerUntil RETURN 1";

    private readonly string _token = Guid.NewGuid().ToString("N");

    /// <summary>Says that settling is needed; gives the number of this call.</summary>
    public async Task<long> WantedAsync(CancellationToken cancellation) =>
        (long)(await driver.ExecuteAsync(new Query(Wanted), AccessMode.Write, cancellation).ConfigureAwait(false)).Value()!;

    /// <summary>Takes the lease if it is free.</summary>
    public async Task<LeaseState> TryAsync(CancellationToken cancellation)
    {
        EagerResult result = await driver.ExecuteAsync(new Query(Take, ("token", _token), ("lease", Milliseconds)), AccessMode.Write, cancellation).ConfigureAwait(false);
        object?[] row = result.Records[0];
        return new LeaseState(row[0] is true, (long)row[1]!, (long)row[2]!, row[3] is string day ? Dates.Parse(day) : null);
    }

    /// <summary>Keeps the lease within a transaction that writes: while that is open, nobody takes it.</summary>
    /// <exception cref="Neo4jException">Another process has it.</exception>
    public async Task KeepAsync(ITransaction tx, CancellationToken cancellation)
    {
        if ((await tx.RunAsync(new Query(Keep, ("token", _token), ("lease", Milliseconds)), cancellation).ConfigureAwait(false)).Records.Count == 0)
        {
            throw new Neo4jException(Lost, "Một tiến trình khác đã nhận phần tổng hợp vì tiến trình này im lặng quá lâu; hãy chạy: citegraph neo4j settle",
                "Another process took the last step over, because this one was not heard of for too long; run: citegraph neo4j settle");
        }
    }

    /// <summary>Renews the lease now and then until cancelled; where it is lost, the next write says so.</summary>
    public async Task RenewAsync(CancellationTokenSource until)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Beat, until.Token).ConfigureAwait(false);
                await driver.ExecuteAsync(new Query(Keep, ("token", _token), ("lease", Milliseconds)), AccessMode.Write, until.Token).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or Neo4jException)
        {
            // The work itself is told of the same.
        }
    }

    /// <summary>Gives the lease back.</summary>
    /// <param name="settled">Up to which call settling was done; null where the lease was not taken.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task LeaveAsync(long? settled, CancellationToken cancellation)
    {
        if (settled is { } number)
        {
            await driver.ExecuteAsync(new Query(Leave, ("token", _token), ("settled", number)), AccessMode.Write, cancellation).ConfigureAwait(false);
        }
    }
}

/// <summary>How a lease stands.</summary>
/// <param name="Held">It is ours.</param>
/// <param name="Written">How often settling was asked for.</param>
/// <param name="Settled">Up to which of these it was done.</param>
/// <param name="AsOf">The day of the statuses; none before the first settling.</param>
internal readonly record struct LeaseState(bool Held, long Written, long Settled, DateOnly? AsOf);
