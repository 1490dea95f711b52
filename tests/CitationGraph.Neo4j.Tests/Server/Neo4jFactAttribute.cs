namespace CitationGraph.Neo4j.Tests;

/// <summary>A fact about a real server: one that these tests start, or that NEO4J_URI names. Skipped, and said so, where neither
/// is to be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class Neo4jFactAttribute : FactAttribute
{
    /// <param name="ownServer">True when the test needs a server of its own, so that NEO4J_URI does not help.</param>
    public Neo4jFactAttribute(bool ownServer = false) => Skip = ownServer || SharedServer.Given is null ? ServerScript.Missing : null;
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class Neo4jTheoryAttribute : TheoryAttribute
{
    public Neo4jTheoryAttribute() => Skip = SharedServer.Given is null ? ServerScript.Missing : null;
}
