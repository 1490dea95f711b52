using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Neo4j.Direct;

/// <summary>The last step of writing straight into a server: works out from what is there, and from nothing else, what depends
/// on more than one document (nodes of instruments with their statuses) and on the registry. One at a time does it, under a
/// <see cref="Lease"/>; the last of many writers finds the documents of all, so that the graph does not depend on their
/// order (docs/decisions/0013-shared-graph.md).</summary>
public sealed class Settlement(IDriver driver, InstrumentRegistry registry, DateOnly asOf, PushOptions options)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Settles, or waits until somebody has settled that began after this call.</summary>
    /// <exception cref="Neo4jException">The server refused or was lost for too long; another run goes on.</exception>
    public async Task<PushReport> RunAsync(CancellationToken cancellation = default)
    {
        var lease = new Lease(driver);
        long mine = await lease.WantedAsync(cancellation).ConfigureAwait(false);
        while (true)
        {
            LeaseState state = await lease.TryAsync(cancellation).ConfigureAwait(false);
            if (state.Settled >= mine && state.AsOf == asOf)
            {
                await lease.LeaveAsync(state.Held ? state.Settled : null, cancellation).ConfigureAwait(false);
                return new PushReport { Counters = Counters.None };
            }

            if (state.Held)
            {
                return await HeldAsync(lease, state.Written, cancellation).ConfigureAwait(false);
            }

            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<PushReport> HeldAsync(Lease lease, long written, CancellationToken cancellation)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task renewing = lease.RenewAsync(done);
        try
        {
            PushReport report = await SettleAsync(lease, done.Token).ConfigureAwait(false);
            await lease.LeaveAsync(written, done.Token).ConfigureAwait(false);
            return report;
        }
        finally
        {
            await done.CancelAsync().ConfigureAwait(false);
            await renewing.ConfigureAwait(false);
        }
    }

    private async Task<PushReport> SettleAsync(Lease lease, CancellationToken cancellation)
    {
        using var slice = new ServerSlice(driver, registry) { Cancellation = cancellation };
        await slice.AllAsync().ConfigureAwait(false);
        var named = new HashSet<string>(StringComparer.Ordinal);
        ServerState state = await ServerState.ReadNamedAsync(driver, named, cancellation).ConfigureAwait(false);
        var source = new GraphSource(slice.Store, registry, asOf, named);
        var writer = new BatchWriter(new LeasedDriver(driver, lease), cancellation);
        var report = new PushReport { Counters = Counters.None };
        report = await new InstrumentPush(state, writer, options, Tell).RunAsync(source.Instruments(), report).ConfigureAwait(false);
        report = await new GroupPush(state, writer, options, Tell).RunAsync(source.RegistryGroups(), report).ConfigureAwait(false);
        string[] gone = [.. state.Instruments.Keys.Order(StringComparer.Ordinal)];
        await writer.WriteAsync(DirectStatements.RemoveUnnamed, gone, options.Batch).ConfigureAwait(false);
        if (state.AsOf != asOf.Iso() || state.Model != GraphModel.Version)
        {
            await writer.WriteAsync(Statements.Day, [new object?[] { asOf, (long)GraphModel.Version, true }], options.Batch).ConfigureAwait(false);
        }

        await writer.FlushAsync().ConfigureAwait(false);
        return report with { Counters = writer.Counters, Removed = report.Removed + gone.Length };
    }

    private void Tell(PushStage stage, long done, long written)
    {
        if (done % 500 == 0)
        {
            options.Progress?.Invoke(new PushProgress(stage, done, written));
        }
    }
}
