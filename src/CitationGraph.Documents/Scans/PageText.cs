namespace CitationGraph.Documents.Scans;

/// <summary>The text of one page, with the words that its reader doubts.</summary>
/// <param name="Text">The text.</param>
internal sealed record PageText(string Text)
{
    /// <summary>Words that were read with doubt, in text order.</summary>
    public IReadOnlyList<DoubtfulWord> Doubts { get; init; } = [];

    /// <summary>The page without a part.</summary>
    public PageText Without(int start, int length) => new(Text.Remove(start, length))
    {
        Doubts = [.. Doubts
            .Where(word => word.End <= start || word.Start >= start + length)
            .Select(word => word.Start < start ? word : word.Moved(-length))],
    };
}
