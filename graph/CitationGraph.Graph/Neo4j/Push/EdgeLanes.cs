using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;

namespace CitationGraph.Graph.Neo4j.Push;

/// <summary>Sends relationships over two lanes at once. Instruments are halved by their ids; at any moment one lane writes
/// between the first half of sources and one half of targets, the other between the rest: they never touch the same node, so
/// that none waits for a lock of the other, and while one makes its next batch the server works on that of the other.</summary>
internal sealed class EdgeLanes(IDriver driver, int batch, CancellationToken cancellation)
{
    private const int Lanes = 2;

    /// <summary>Sends all relationships; returns when they are safely written.</summary>
    public async Task<Counters> WriteAsync(IReadOnlyList<RelationGroup> groups)
    {
        Counters counters = Counters.None;
        for (int turn = 0; turn < Lanes; turn++)
        {
            int shift = turn;
            Counters[] made = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => LaneAsync(groups, lane, (lane + shift) % Lanes), cancellation))).ConfigureAwait(false);
            counters = made.Aggregate(counters, static (a, b) => a + b);
        }

        return counters;
    }

    private async Task<Counters> LaneAsync(IReadOnlyList<RelationGroup> groups, int sources, int targets)
    {
        Counters counters = Counters.None;
        foreach (string type in GraphModel.Types)
        {
            string statement = Statements.Relationships(type);
            var piece = new List<object?>();
            int rows = 0;
            foreach ((object?[] group, int more) in groups.SelectMany(g => GroupRows.Of(g, r => r.Type == type && Half(r.Source) == sources && Half(r.Target) == targets)))
            {
                piece.Add(group);
                rows += more;
                if (rows >= batch)
                {
                    counters += await SendAsync(statement, piece).ConfigureAwait(false);
                    rows = 0;
                }
            }

            counters += rows > 0 ? await SendAsync(statement, piece).ConfigureAwait(false) : Counters.None;
        }

        return counters;
    }

    private async Task<Counters> SendAsync(string statement, List<object?> piece)
    {
        EagerResult result = await driver.ExecuteAsync(new Query(statement, ("rows", piece.ToArray())), AccessMode.Write, cancellation).ConfigureAwait(false);
        piece.Clear();
        return result.Summary.Counters;
    }

    private static int Half(string id)
    {
        uint hash = 2166136261;
        foreach (char c in id)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)((hash >> 16) % Lanes);
    }
}
