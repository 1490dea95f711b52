using CitationGraph.Graph.Neo4j.Driver;

namespace CitationGraph.Graph.Neo4j.Direct;

/// <summary>A driver whose every write is made only while the lease is held: what a process worked out before it lost the lease
/// is not written over what came after.</summary>
internal sealed class LeasedDriver(IDriver driver, Lease lease) : IDriver
{
    public Task<ServerInfo> VerifyConnectivityAsync(CancellationToken cancellation = default) => driver.VerifyConnectivityAsync(cancellation);

    public Task<EagerResult> ExecuteAsync(Query query, AccessMode mode, CancellationToken cancellation = default) =>
        mode == AccessMode.Read ? driver.ExecuteAsync(query, mode, cancellation) : ExecuteWriteAsync(tx => tx.RunAsync(query, cancellation), cancellation);

    public Task<T> ExecuteReadAsync<T>(Func<ITransaction, Task<T>> work, CancellationToken cancellation = default) => driver.ExecuteReadAsync(work, cancellation);

    public Task<T> ExecuteWriteAsync<T>(Func<ITransaction, Task<T>> work, CancellationToken cancellation = default) => driver.ExecuteWriteAsync(async tx =>
    {
        await lease.KeepAsync(tx, cancellation).ConfigureAwait(false);
        return await work(tx).ConfigureAwait(false);
    }, cancellation);

    /// <summary>The driver stays the caller's.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
