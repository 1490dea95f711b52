namespace CitationGraph.Grammars;

/// <summary>All that the grammars read in one text.</summary>
/// <param name="Header">The document's own identity.</param>
/// <param name="Citations">Mentions in text order.</param>
/// <param name="Relations">Relations that the text states, in text order.</param>
public sealed record Extraction(
    DocumentHeader Header,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<StatedRelation> Relations)
{
    /// <summary>An empty text.</summary>
    public static readonly Extraction Empty = new(DocumentHeader.Empty, [], []);
}
