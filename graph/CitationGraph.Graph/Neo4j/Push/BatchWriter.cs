using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;

namespace CitationGraph.Graph.Neo4j.Push;

/// <summary>Sends batches one after the other, each in a transaction of its own, while the next is being made.</summary>
internal sealed class BatchWriter(IDriver driver, CancellationToken cancellation)
{
    private Task<EagerResult>? _last;

    public Counters Counters { get; private set; } = Counters.None;

    /// <summary>Rows sent.</summary>
    public long Written { get; private set; }

    /// <summary>Sends rows, in pieces if they are many; returns when those sent before are safely written.</summary>
    public async Task WriteAsync(string statement, IReadOnlyList<object?> rows, int batch)
    {
        foreach (object?[] piece in rows.Chunk(batch))
        {
            await SendAsync(statement, piece, piece.Length).ConfigureAwait(false);
        }
    }

    /// <summary>Sends the relationships of groups; returns when they are safely written.</summary>
    public async Task EdgesAsync(IReadOnlyList<RelationGroup> groups, int batch)
    {
        await FlushAsync().ConfigureAwait(false);
        Counters += await new EdgeLanes(driver, batch, cancellation).WriteAsync(groups).ConfigureAwait(false);
        Written += groups.Sum(static g => (long)g.Relationships.Count);
    }

    private async Task SendAsync(string statement, object?[] piece, int rows)
    {
        await FlushAsync().ConfigureAwait(false);
        Written += rows;
        _last = Task.Run(() => driver.ExecuteAsync(new Query(statement, ("rows", piece)), AccessMode.Write, cancellation), cancellation);
    }

    /// <summary>Waits for what was sent.</summary>
    public async Task FlushAsync()
    {
        if (_last is { } last)
        {
            _last = null;
            Counters += (await last.ConfigureAwait(false)).Summary.Counters;
        }
    }
}
