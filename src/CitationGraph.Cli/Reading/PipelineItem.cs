using CitationGraph.Documents;

namespace CitationGraph.Cli.Reading;

/// <summary>What became of one path: what was made of the document, or a problem.</summary>
/// <param name="Value">What was made of it; null when there is a problem.</param>
/// <param name="Document">The document; null when there is a problem.</param>
/// <param name="Problem">Why there is nothing, or null.</param>
internal sealed record PipelineItem<T>(T? Value, DocumentText? Document, DocumentProblem? Problem)
    where T : class;
