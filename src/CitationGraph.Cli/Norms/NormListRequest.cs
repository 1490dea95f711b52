using CitationGraph.Cli.Commands.Options;
using CitationGraph.Graph;

namespace CitationGraph.Cli.Norms;

/// <summary>What the user asks <c>norms list</c> for.</summary>
/// <param name="Words">Words that number, kind, name and issuer hold; empty for any.</param>
/// <param name="Kind">The kind; empty for any.</param>
/// <param name="Status">The status at the as-of day; null for any.</param>
/// <param name="Mine">Only what the user's own lists have.</param>
/// <param name="Limit">How many at most; 0 for all.</param>
/// <param name="Output">How and where to print.</param>
/// <param name="Knowledge">What is known, and the day that counts as now.</param>
internal sealed record NormListRequest(
    string Words, string Kind, Validity? Status, bool Mine, int Limit, OutputRequest Output, KnowledgeRequest Knowledge);
