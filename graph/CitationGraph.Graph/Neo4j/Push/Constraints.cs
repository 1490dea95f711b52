using CitationGraph.Graph.Neo4j.Driver;

namespace CitationGraph.Graph.Neo4j.Push;

/// <summary>Keys and indexes.</summary>
internal static class Constraints
{
    /// <summary>Makes those that are missing, and waits until they can be used.</summary>
    public static async Task<Counters> MakeAsync(IDriver driver, CancellationToken cancellation)
    {
        Counters counters = Counters.None;
        foreach (string statement in CypherFile.Statements("constraints"))
        {
            counters += await MakeAsync(driver, statement, cancellation).ConfigureAwait(false);
        }

        await driver.ExecuteAsync(new Query("CALL db.awaitIndexes(300)"), AccessMode.Read, cancellation).ConfigureAwait(false);
        return counters;
    }

    /// <summary>Makes a key or an index. Of two that make it at once one may be refused; it finds it there a moment later.</summary>
    private static async Task<Counters> MakeAsync(IDriver driver, string statement, CancellationToken cancellation)
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
}
