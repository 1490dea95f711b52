using CitationGraph.Cli.Commands.Options;

namespace CitationGraph.Cli.Affecting;

/// <summary>What the user asks <c>affected</c> for.</summary>
/// <param name="Output">How and where to print.</param>
/// <param name="Knowledge">What is known, the day that counts as now, the store.</param>
/// <param name="By">The norm that was changed, or that changed others, as typed; empty for all.</param>
/// <param name="Since">Only changes since this day.</param>
/// <param name="Type">Only documents of this kind; empty for all.</param>
/// <param name="Place">Only documents of this place, as typed; empty for all.</param>
/// <param name="Transitive">Also documents that rest on an affected document.</param>
/// <param name="Basis">Only norms that documents rest on, no mere mentions.</param>
/// <param name="Ended">Only norms of which nothing is in force any more.</param>
/// <param name="ByNorm">Tables and pages go by norm in place of by document.</param>
internal sealed record AffectedRequest(
    OutputRequest Output, KnowledgeRequest Knowledge, string By, DateOnly? Since, string Type, string Place, bool Transitive, bool Basis, bool Ended, bool ByNorm);
