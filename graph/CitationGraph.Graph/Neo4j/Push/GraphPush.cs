using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;

namespace CitationGraph.Graph.Neo4j.Push;

/// <summary>Brings a server to what a store and the registry say. Only what changed is sent; what is gone is taken out; a push
/// that was broken off is taken up where it stopped. Nodes and relationships that are not of the model are left alone.</summary>
public sealed class GraphPush(IDriver driver, GraphSource source, PushOptions options)
{
    private long _looked;

    /// <summary>Pushes.</summary>
    /// <exception cref="Neo4jException">The server refused or was lost for too long; another push goes on.</exception>
    public async Task<PushReport> RunAsync(CancellationToken cancellation = default)
    {
        var writer = new BatchWriter(driver, cancellation);
        Counters constraints = await ConstrainAsync(cancellation).ConfigureAwait(false);
        ServerState state = await ServerState.ReadAsync(driver, done => Tell(PushStage.Reading, done, 0), cancellation).ConfigureAwait(false);
        var report = new PushReport { Counters = Counters.None };
        report = await new InstrumentPush(state, writer, options, Tell).RunAsync(source.Instruments(), report).ConfigureAwait(false);
        report = await new GroupPush(state, writer, options, Tell).RunAsync(source.Groups(), report).ConfigureAwait(false);
        report = await RemoveAsync(state, writer, report).ConfigureAwait(false);
        if (state.AsOf != source.AsOf.Iso())
        {
            await writer.WriteAsync("UNWIND $rows AS row MERGE (g:CitationGraph {id: 'graph'}) SET g.asOf = date(row), g.model = 1", [source.AsOf], options.Batch).ConfigureAwait(false);
        }

        await writer.FlushAsync().ConfigureAwait(false);
        return report with { Counters = constraints + writer.Counters };
    }

    private async Task<Counters> ConstrainAsync(CancellationToken cancellation)
    {
        Counters counters = Counters.None;
        foreach (string statement in CypherFile.Statements("constraints"))
        {
            counters += await MakeAsync(statement, cancellation).ConfigureAwait(false);
        }

        await driver.ExecuteAsync(new Query("CALL db.awaitIndexes(300)"), AccessMode.Read, cancellation).ConfigureAwait(false);
        return counters;
    }

    /// <summary>Makes a key or an index. Of two pushes that make it at once one may be refused; it finds it there a moment later.</summary>
    private async Task<Counters> MakeAsync(string statement, CancellationToken cancellation)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                return (await driver.ExecuteAsync(new Query(statement), AccessMode.Write, cancellation).ConfigureAwait(false)).Summary.Counters;
            }
            catch (Neo4jException e) when (tries < 5 && e.Code.Contains(".Schema.", StringComparison.Ordinal))
            {
                await Task.Delay(TimeSpan.FromSeconds(tries), cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>What is left in the state after instruments and groups were taken out of it is gone from the store.</summary>
    private async Task<PushReport> RemoveAsync(ServerState state, BatchWriter writer, PushReport report)
    {
        Tell(PushStage.Removing, 0, writer.Written);
        string[] files = [.. state.Files.Keys.Order(StringComparer.Ordinal)], instruments = [.. state.Instruments.Keys.Order(StringComparer.Ordinal)];
        await writer.WriteAsync(Statements.Prune, [.. files.Select(static f => (object?)new object?[] { f, Array.Empty<string>(), string.Empty })], options.Batch).ConfigureAwait(false);
        await writer.WriteAsync(Statements.RemoveFiles, files, options.Batch).ConfigureAwait(false);
        await writer.WriteAsync(Statements.RemoveInstruments, instruments, options.Batch).ConfigureAwait(false);
        Tell(PushStage.Removing, files.Length + instruments.Length, writer.Written);
        return report with { Removed = report.Removed + files.Length + instruments.Length };
    }

    private void Tell(PushStage stage, long done, long written)
    {
        // Not for every one: telling costs more than looking.
        if (done - _looked is < 0 or >= 500 || stage == PushStage.Removing)
        {
            _looked = done;
            options.Progress?.Invoke(new PushProgress(stage, done, written));
        }
    }
}
