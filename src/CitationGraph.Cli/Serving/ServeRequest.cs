using System.Net;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Serving;

/// <summary>What <c>serve</c> was asked to do.</summary>
/// <param name="Port">The port; 0 for any that is free.</param>
/// <param name="Bind">The address of this computer to listen on.</param>
/// <param name="Knowledge">What is known; its store is empty where none was named.</param>
/// <param name="Language">Of messages, and of pages until a user chooses.</param>
internal sealed record ServeRequest(int Port, IPAddress Bind, KnowledgeRequest Knowledge, Language Language);
