namespace CitationGraph.Documents;

/// <summary>A page of a document that takes long to read was read.</summary>
/// <param name="Page">The page, from 1; pages come in order.</param>
/// <param name="Pages">How many there are; 0 where that is not known.</param>
/// <param name="Text">Its text, as it was read.</param>
public readonly record struct ReadProgress(int Page, int Pages, string Text)
{
    /// <summary>The document, as the user gave it.</summary>
    public string File { get; init; } = string.Empty;
}
