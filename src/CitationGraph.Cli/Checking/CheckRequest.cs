using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Output;
using CitationGraph.Graph.Findings;

namespace CitationGraph.Cli.Checking;

/// <summary>What the user asks <c>check</c> for.</summary>
/// <param name="Documents">Of which documents.</param>
/// <param name="Output">How and where to print.</param>
/// <param name="Knowledge">What is known, and the day that counts as now.</param>
/// <param name="Settings">The rules and their severities.</param>
/// <param name="Least">Findings below this severity are counted, not printed.</param>
/// <param name="FailOn">The exit code tells of findings from this severity on; <see cref="Severity.Off"/> for none.</param>
internal sealed record CheckRequest(
    DocumentsRequest Documents, OutputRequest Output, KnowledgeRequest Knowledge, CheckSettings Settings, Severity Least, Severity FailOn)
{
    /// <summary>True when the documents themselves are shown.</summary>
    public bool ShowsText => Output.Format == OutputFormat.Html;
}
