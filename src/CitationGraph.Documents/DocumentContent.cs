namespace CitationGraph.Documents;

/// <summary>What a reader of one format gives.</summary>
/// <param name="Text">The text.</param>
internal sealed record DocumentContent(string Text)
{
    /// <summary>What the user should know of how it was read.</summary>
    public IReadOnlyList<Bilingual> Notes { get; init; } = [];

    /// <summary>Offsets at which pages start, rising, the first 0; empty where pages are not known.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];

    /// <summary>Words of a scan that were read with doubt, in text order.</summary>
    public IReadOnlyList<DoubtfulWord> Doubts { get; init; } = [];
}
