namespace CitationGraph.Graph.Analysis;

/// <summary>A stored document that rests on a norm.</summary>
/// <param name="Path">Path of the document.</param>
/// <param name="Number">Its own number, empty when blank.</param>
/// <param name="Title">Its title.</param>
/// <param name="Place">Its place.</param>
/// <param name="Day">Its day, or the earliest that it can have; none where nothing tells.</param>
/// <param name="Relation">Code of how it uses the norm, or the document before it.</param>
/// <param name="Pinpoint">The parts cited, parted by '; '.</param>
public sealed record Dependent(string Path, string Number, string Title, string Place, DateOnly? Day, string Relation, string Pinpoint)
{
    /// <summary>The documents between; none where it cites the norm itself.</summary>
    internal Chain? Between { get; init; }

    /// <summary>Path of the document between that it cites itself; empty where it cites the norm.</summary>
    public string Nearest => Between?.Document.Path ?? string.Empty;

    /// <summary>Paths of the documents between, the one that it cites first.</summary>
    public IEnumerable<string> Through()
    {
        for (Chain? step = Between; step is not null; step = step.Before)
        {
            yield return step.Document.Path;
        }
    }
}
