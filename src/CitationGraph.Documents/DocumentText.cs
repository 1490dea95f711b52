namespace CitationGraph.Documents;

/// <summary>A document as text.</summary>
/// <param name="Name">Its path as the user gave it.</param>
/// <param name="Text">Its text. Nothing is normalised, so offsets into it are offsets into what was read (for all but plain
/// text in Unicode: into the text taken from the file).</param>
public sealed record DocumentText(string Name, string Text)
{
    /// <summary>What the user should know of how it was read: the encoding that was recognised, parts that were left out.</summary>
    public IReadOnlyList<Bilingual> Notes { get; init; } = [];

    /// <summary>Offsets at which pages start, rising, the first 0; empty where pages are not known.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];

    /// <summary>Words of a scan that were read with doubt, in text order.</summary>
    public IReadOnlyList<DoubtfulWord> Doubts { get; init; } = [];

    /// <summary>The page of an offset, counted from 1; 0 where pages are not known.</summary>
    public int PageOf(int offset) => PageStarts.PageOf(Pages, offset);
}
