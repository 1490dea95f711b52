using CitationGraph.Documents;

namespace CitationGraph.Cli.Reading;

/// <summary>What became of one path: what was made of the document, or a problem.</summary>
/// <param name="Name">The document's name.</param>
/// <param name="Value">What was made of it; null when there is a problem.</param>
/// <param name="Problem">Why there is nothing, or null.</param>
internal sealed record PipelineItem<T>(string Name, T? Value, DocumentProblem? Problem)
    where T : class
{
    /// <summary>What the user should know of how it was read.</summary>
    public IReadOnlyList<Bilingual> Notes { get; init; } = [];

    /// <summary>True when there is no text in it.</summary>
    public bool IsBlank { get; init; }
}
