using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Tests;

/// <summary>Which stored documents rest on a norm, directly and through other documents, asked row by row: slow, and another way than
/// <see cref="DependentMap"/>.</summary>
internal static class Dependents
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
