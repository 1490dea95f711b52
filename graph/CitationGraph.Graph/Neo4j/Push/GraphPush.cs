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
        Counters constraints = await Constraints.MakeAsync(driver, cancellation).ConfigureAwait(false);
        ServerState state = await ServerState.ReadAsync(driver, done => Tell(PushStage.Reading, done, 0), cancellation).ConfigureAwait(false);
        if (state.IsShared && !options.Replace)
        {
            throw new Neo4jException(Neo4jException.IsShared,
                "Đồ thị trên máy chủ này do 'citegraph ingest --neo4j' ghi trực tiếp; push sẽ bỏ những văn bản không có trong kho. Hãy chọn cơ sở dữ liệu khác, hoặc thêm --replace.",
                "The graph of this server was written directly by 'citegraph ingest --neo4j'; a push would take out what the store does not have. Choose another database, or add --replace.");
        }

        var report = new PushReport { Counters = Counters.None };
        report = await new InstrumentPush(state, writer, options, Tell).RunAsync(source.Instruments(), report).ConfigureAwait(false);
        report = await new GroupPush(state, writer, options, Tell).RunAsync(source.Groups(), report).ConfigureAwait(false);
        report = await RemoveAsync(state, writer, report).ConfigureAwait(false);
        if (state.AsOf != source.AsOf.Iso() || state.Model != GraphModel.Version || state.IsShared)
        {
            await writer.WriteAsync(Statements.Day, [new object?[] { source.AsOf, (long)GraphModel.Version, false }], options.Batch).ConfigureAwait(false);
        }

        await writer.FlushAsync().ConfigureAwait(false);
        return report with { Counters = constraints + writer.Counters };
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
