using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands.Options;

/// <summary>Which documents are to be read.</summary>
/// <param name="Paths">Files, folders, globs, <c>-</c>.</param>
/// <param name="Jobs">Documents worked on at the same time.</param>
/// <param name="Reading">Bounds of reading.</param>
/// <param name="PagesFolder">The folder that keeps the pages that OCR has read, empty for the user's own; null for none.</param>
internal sealed record DocumentsRequest(IReadOnlyList<string> Paths, int Jobs, ReadOptions Reading, string? PagesFolder);
