using CitationGraph.Cli.Extracting;
using CitationGraph.Graph.Findings;

namespace CitationGraph.Cli.Checking;

/// <summary>A document that was checked.</summary>
/// <param name="Document">Its text and what the grammars read in it.</param>
/// <param name="Check">What the check found.</param>
internal sealed record CheckedDocument(DocumentResult Document, CheckResult Check);
