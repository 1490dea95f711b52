namespace CitationGraph.Graph.Neo4j.Verify;

/// <summary>What a comparison found.</summary>
/// <param name="Store">What the store and the registry say.</param>
/// <param name="Server">What the server has.</param>
/// <param name="AsOf">The day of the statuses here.</param>
/// <param name="ServerAsOf">The day of the statuses there; none where nothing was pushed.</param>
public sealed record VerifyReport(GraphTally Store, GraphTally Server, DateOnly AsOf, DateOnly? ServerAsOf)
{
    /// <summary>True when every node and relationship is the same.</summary>
    public bool Equal => Store.Nodes == Server.Nodes && Store.Relationships == Server.Relationships && Store.Checksum == Server.Checksum && AsOf == ServerAsOf;

    /// <summary>The ids and paths that differ, themselves or in what goes out of them.</summary>
    public IReadOnlyList<string> Differing { get; } = [.. Store.Differing(Server)];
}
