using CitationGraph.Graph.Neo4j.Model;

namespace CitationGraph.Graph.Neo4j.Push;

/// <summary>Sends the sources, documents and the registry, that the server lacks or has otherwise. A source is sealed with its
/// digest only after all of its relationships are written.</summary>
internal sealed class GroupPush(ServerState state, BatchWriter writer, PushOptions options, Action<PushStage, long, long> tell)
{
    /// <summary>So many batches of relationships are parted over types and lanes.</summary>
    private const int Flush = 8;

    private readonly List<RelationGroup> _open = [];
    private int _edges;

    /// <summary>Sends; files that are seen are taken out of the state.</summary>
    public async Task<PushReport> RunAsync(IEnumerable<RelationGroup> groups, PushReport report)
    {
        long looked = 0, written = 0, edges = 0;
        foreach (RelationGroup group in groups)
        {
            tell(PushStage.Relationships, ++looked, writer.Written);
            if (Known(group) == group.Digest() && !options.Full)
            {
                Forget(group);
                continue;
            }

            written++;
            edges += group.Relationships.Count;
            _edges += group.Relationships.Count;
            _open.Add(group);
            if (_edges >= Flush * options.Batch || _open.Count >= options.Batch)
            {
                await FlushAsync().ConfigureAwait(false);
            }
        }

        await FlushAsync().ConfigureAwait(false);
        await writer.WriteAsync(Statements.PruneRegistry, [.. state.Registry.Keys.Select(static id => (object?)new object?[] { id, Array.Empty<string>() })], options.Batch).ConfigureAwait(false);
        return report with { Sources = looked, SourcesWritten = written, RelationshipsWritten = edges, Removed = state.Registry.Count };
    }

    private UInt128? Known(RelationGroup group) => group.Owner is { } file ? state.Files.GetValueOrDefault(file.Key) : state.Registry.GetValueOrDefault(group.Instrument);

    private void Forget(RelationGroup group)
    {
        if (group.Owner is { } file)
        {
            state.Files.Remove(file.Key);
        }
        else
        {
            state.Registry.Remove(group.Instrument);
        }
    }

    private async Task FlushAsync()
    {
        List<RelationGroup> files = _open.FindAll(static g => g.Owner is not null), registry = _open.FindAll(static g => g.Owner is null);
        await SendAsync(Statements.Prune, files.Where(g => state.Files.ContainsKey(g.Document)).Select(static g => new object?[] { g.Document, GroupRows.Kept(g), g.Instrument })).ConfigureAwait(false);
        await SendAsync(Statements.PruneRegistry, registry.Where(g => state.Registry.ContainsKey(g.Instrument)).Select(static g => new object?[] { g.Instrument, g.Relationships.Select(static r => $"{r.Type}\u0001{r.Target}").ToArray() })).ConfigureAwait(false);
        await SendAsync(Statements.SealRegistry, registry.Select(static g => new object?[] { g.Instrument, Statements.Open })).ConfigureAwait(false);
        await SendAsync(Statements.Files, files.Select(GroupRows.File)).ConfigureAwait(false);
        await SendAsync(Statements.TextOf, files.Select(static g => new object?[] { g.Document, g.Instrument })).ConfigureAwait(false);
        await writer.EdgesAsync(_open, options.Batch).ConfigureAwait(false);

        await SendAsync(Statements.SealFiles, files.Select(static g => new object?[] { g.Document, RowHash.Hex(g.Digest()) })).ConfigureAwait(false);
        await SendAsync(Statements.SealRegistry, registry.Select(static g => new object?[] { g.Instrument, RowHash.Hex(g.Digest()) })).ConfigureAwait(false);
        _open.ForEach(Forget);
        _open.Clear();
        _edges = 0;
    }

    private Task SendAsync(string statement, IEnumerable<object?[]> rows) => writer.WriteAsync(statement, [.. rows], options.Batch);
}
