namespace CitationGraph.Graph.Store;

/// <summary>What storing a document did.</summary>
public enum StoreOutcome
{
    /// <summary>It was not there.</summary>
    Added,

    /// <summary>It was there with the same text: nothing was done.</summary>
    Unchanged,

    /// <summary>It was there with another text, or as another program read it, and was replaced whole.</summary>
    Replaced,
}
