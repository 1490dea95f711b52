using CitationGraph.Cli.Commands.Options;

namespace CitationGraph.Cli.Norms;

/// <summary>What the user asks <c>show</c> for.</summary>
/// <param name="Typed">The norm as it was typed.</param>
/// <param name="Output">How and where to print.</param>
/// <param name="Knowledge">What is known, and the day that counts as now.</param>
internal sealed record ShowRequest(string Typed, OutputRequest Output, KnowledgeRequest Knowledge);
