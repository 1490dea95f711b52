namespace CitationGraph.Documents;

/// <summary>What a reader of one format gives.</summary>
/// <param name="Text">The text.</param>
internal sealed record DocumentContent(string Text)
{
    /// <summary>What the user should know of how it was read.</summary>
    public IReadOnlyList<Bilingual> Notes { get; init; } = [];
}
