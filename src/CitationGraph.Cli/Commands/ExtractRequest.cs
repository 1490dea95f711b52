using CitationGraph.Cli.Output;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary>What the user asks <c>extract</c> for.</summary>
/// <param name="Paths">Files, folders, globs, <c>-</c>.</param>
/// <param name="Format">How to print.</param>
/// <param name="View">What to print.</param>
/// <param name="OutputPath">The file to write; empty for standard output.</param>
/// <param name="Language">The language of messages, tables and pages.</param>
/// <param name="Jobs">Documents worked on at the same time.</param>
/// <param name="Reading">Bounds of reading.</param>
internal sealed record ExtractRequest(
    IReadOnlyList<string> Paths,
    OutputFormat Format,
    OutputView View,
    string OutputPath,
    Language Language,
    int Jobs,
    ReadOptions Reading);
