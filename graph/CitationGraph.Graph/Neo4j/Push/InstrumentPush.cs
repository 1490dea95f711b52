using CitationGraph.Graph.Neo4j.Model;

namespace CitationGraph.Graph.Neo4j.Push;

/// <summary>Sends the instruments that the server lacks or has otherwise.</summary>
internal sealed class InstrumentPush(ServerState state, BatchWriter writer, PushOptions options, Action<PushStage, long, long> tell)
{
    private readonly Dictionary<string, List<object?>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<object?>> _unlabel = new(StringComparer.Ordinal);

    /// <summary>Sends; instruments that are seen are marked as such in the state.</summary>
    public async Task<PushReport> RunAsync(IEnumerable<NodeRow> instruments, PushReport report)
    {
        long looked = 0, written = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (NodeRow node in instruments)
        {
            tell(PushStage.Instruments, ++looked, writer.Written);
            seen.Add(node.Key);
            UInt128 digest = RowHash.Of(node, GraphModel.Instrument);
            bool known = state.Instruments.TryGetValue(node.Key, out InstrumentState old);
            if (known && old.Digest == digest && !options.Full)
            {
                continue;
            }

            written++;
            if (known && old.Labels.Except(node.Labels, StringComparer.Ordinal).Where(KindLabels.All.Contains).Order(StringComparer.Ordinal).ToArray() is { Length: > 0 } gone)
            {
                List(_unlabel, string.Join(':', gone)).Add(node.Key);
            }

            List<object?> rows = List(_rows, string.Join(':', node.Labels));
            rows.Add(new object?[] { node.Key, RowHash.Hex(digest) }.Concat(node.Values).ToArray());
            if (rows.Count >= options.Batch)
            {
                await FlushAsync().ConfigureAwait(false);
            }
        }

        await FlushAsync().ConfigureAwait(false);
        foreach (string id in seen)
        {
            state.Instruments.Remove(id, out InstrumentState old);
            if (old.Registry is { } registry)
            {
                state.Registry[id] = RowHash.Parse(registry);
            }
        }

        return report with { Instruments = looked, InstrumentsWritten = written };
    }

    private async Task FlushAsync()
    {
        // A label goes before the digest is written: a push that is broken off between the two is taken up again.
        foreach ((string labels, List<object?> rows) in _unlabel.OrderBy(static b => b.Key, StringComparer.Ordinal))
        {
            await writer.WriteAsync(Statements.Unlabel([labels]), rows, options.Batch).ConfigureAwait(false);
        }

        foreach ((string labels, List<object?> rows) in _rows.OrderBy(static b => b.Key, StringComparer.Ordinal))
        {
            await writer.WriteAsync(Statements.Instruments([labels]), rows, options.Batch).ConfigureAwait(false);
        }

        _unlabel.Clear();
        _rows.Clear();
    }

    private static List<object?> List(Dictionary<string, List<object?>> map, string key) => map.TryGetValue(key, out List<object?>? list) ? list : map[key] = [];
}
