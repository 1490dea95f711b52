using CitationGraph.Graph.Store;

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

    /// <summary>True where it cites the norm itself.</summary>
    public bool IsDirect => Between is null;

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

/// <summary>Which stored documents rest on a norm, whatever its status: directly, and through other documents.</summary>
public static class Dependents
{
    /// <summary>The documents that cite the norm, by path, then those that depend on them, by distance and path.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="store">The documents.</param>
    /// <param name="depth">The longest path of documents.</param>
    public static IReadOnlyList<Dependent> Of(InstrumentId norm, GraphStore store, int depth = 5)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard<IReadOnlyList<Dependent>>(() => [.. Rows(norm, store, depth)]);
    }

    private static IEnumerable<Dependent> Rows(InstrumentId norm, GraphStore store, int depth)
    {
        using IDisposable snapshot = store.Snapshot();
        Words words = store.Words;
        using var documents = new DocumentTable(store.Connection, words);
        var order = new PathOrder(store.Connection, documents);
        using var uses = new NormUses(store.Connection, words, documents, order);
        using var graph = new DependenceGraph(store.Connection, words, documents, order);
        long self = words.Find(norm.Value);
        List<NormUse> direct = uses.Of(self);
        direct.RemoveAll(use => use.Document.Self == self);
        foreach (NormUse use in direct)
        {
            yield return Of(use.Document, use.Relation, use.Pinpoint, null);
        }

        foreach ((DocumentRow dependent, long relation, Chain path) in graph.Above(direct.Select(static use => use.Document), depth - 1))
        {
            if (dependent.Self != self)
            {
                yield return Of(dependent, words.Text(relation), string.Empty, path);
            }
        }
    }

    private static Dependent Of(DocumentRow row, string relation, string pinpoint, Chain? between) =>
        new(row.Path, row.Number, row.Title, row.Origin.Place, row.Day, relation, pinpoint) { Between = between };
}
