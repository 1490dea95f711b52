namespace CitationGraph.Graph.Neo4j.Driver;

/// <summary>All that a statement gave.</summary>
/// <param name="Keys">The columns.</param>
/// <param name="Records">The rows: text, long, double, bool, null, lists (object?[]) and maps; days and times as ISO text. Nodes
/// and relationships differ between the server's interfaces: ask for their properties.</param>
/// <param name="Summary">What was done.</param>
public sealed record EagerResult(IReadOnlyList<string> Keys, IReadOnlyList<object?[]> Records, ResultSummary Summary)
{
    /// <summary>The one value of a result of one row.</summary>
    public object? Value() => Records is [{ Length: > 0 } row] ? row[0] : throw new InvalidOperationException($"One row was expected, {Records.Count} came.");
}

/// <summary>What a statement did.</summary>
/// <param name="Counters">The changes.</param>
/// <param name="Server">The server.</param>
public sealed record ResultSummary(Counters Counters, ServerInfo Server);

/// <summary>The server.</summary>
/// <param name="Address">Its HTTP address.</param>
/// <param name="Agent">'Neo4j/5.26.0'.</param>
/// <param name="Edition">'community', 'enterprise'; empty when it does not say.</param>
/// <param name="Protocol">The interface in use.</param>
/// <param name="Bolt">The address that the Browser connects to, as the server gives it; empty when it does not.</param>
public sealed record ServerInfo(Uri Address, string Agent, string Edition, string Protocol, string Bolt);
