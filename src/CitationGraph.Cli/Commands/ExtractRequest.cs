using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Output;

namespace CitationGraph.Cli.Commands;

/// <summary>What the user asks <c>extract</c> for.</summary>
/// <param name="Documents">Of which documents.</param>
/// <param name="Output">How and where to print.</param>
/// <param name="View">What to print.</param>
/// <param name="Knowledge">What identities are worked out from.</param>
internal sealed record ExtractRequest(DocumentsRequest Documents, OutputRequest Output, OutputView View, KnowledgeRequest Knowledge)
{
    /// <summary>True when the output has columns for the identity of the cited instruments.</summary>
    public bool NeedsIdentities => View == OutputView.Citations && Output.Format is (OutputFormat.Jsonl or OutputFormat.Csv);

    /// <summary>True when the documents themselves are shown.</summary>
    public bool ShowsText => View == OutputView.Citations && Output.Format == OutputFormat.Html;
}
