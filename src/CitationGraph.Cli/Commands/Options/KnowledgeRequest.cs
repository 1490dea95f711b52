using CitationGraph.Cli.Neo4j;

namespace CitationGraph.Cli.Commands.Options;

/// <summary>What is known, and on which day.</summary>
/// <param name="AsOf">The day that counts as now.</param>
/// <param name="Norms">The user's own lists: files and folders; none for those of the user's folder.</param>
/// <param name="Store">The store named by <c>--db</c>; empty when none was named.</param>
internal sealed record KnowledgeRequest(DateOnly AsOf, IReadOnlyList<string> Norms, string Store)
{
    /// <summary>The server that keeps the documents in place of a store; null for none.</summary>
    public ServerRequest? Server { get; init; }

    /// <summary>In place of a list: only what is built in.</summary>
    public const string NoNorms = "none";

    /// <summary>The store of commands that need one, where <c>--db</c> does not name it: in the folder one works in.</summary>
    public const string DefaultStore = "citations.db";
}
