using CitationGraph.Cli.Commands.Options;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Ingesting;

/// <summary>What the user asks <c>ingest</c> for.</summary>
/// <param name="Documents">Which documents.</param>
/// <param name="Knowledge">The store or server, and the user's norms that citations are resolved by.</param>
/// <param name="Prune">Takes documents whose files are gone out of the store.</param>
/// <param name="Root">Of a server: the folder that paths are relative to.</param>
/// <param name="Settle">Of a server: works statuses out at the end.</param>
/// <param name="Language">The language of messages and of the summary.</param>
internal sealed record IngestRequest(DocumentsRequest Documents, KnowledgeRequest Knowledge, bool Prune, string Root, bool Settle, Language Language);
