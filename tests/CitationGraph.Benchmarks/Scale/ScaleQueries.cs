using System.Diagnostics;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>The queries of a store, and of a dictionary (<see cref="DictionaryGraph"/>), under the same names.</summary>
internal static class ScaleQueries
{
    private const int Depth = 10;

    /// <summary>Norms asked for, by their place among all; each is the next one from there that was changed.</summary>
    private static readonly (string Name, int PerThousand)[] Norms = [("the most cited norm", 0), ("a norm of the upper 1 %", 10), ("a norm of the middle", 500)];

    /// <summary>Asks a store.</summary>
    public static int Store(string file, int documents)
    {
        var corpus = new GeneratedCorpus(CorpusSize.Of(documents));
        InstrumentId[] norms = Chosen(corpus, file);
        Collect();
        var clock = Stopwatch.StartNew();
        using GraphStore store = GraphStore.Open(file);
        IKnowledge knowledge = Knowledge(store);
        long cold = new AffectedQuery(store, knowledge).Run(One(norms[1], false)).Count;
        Measures.Tell("store, opened for one norm s", clock.Elapsed.TotalSeconds);
        Measures.Tell("store, opened for one norm rows", cold);
        for (int i = 0; i < norms.Length; i++)
        {
            InstrumentId norm = norms[i];
            Measures.TellMedian("store, " + Norms[i].Name, 5, () => new AffectedQuery(store, Knowledge(store)).Run(One(norm, false)), Key);
            Measures.TellMedian("store, transitive, " + Norms[i].Name, 5, () => new AffectedQuery(store, Knowledge(store)).Run(One(norm, true)), Key);
        }

        Measures.TellMedian("store, everything", 2, () => new AffectedQuery(store, Knowledge(store)).Each(new AffectedFilter { AsOf = GeneratedCorpus.AsOf }), Key);
        Measures.TellPeak("store queries");
        return 0;
    }

    /// <summary>Asks a dictionary that is filled first.</summary>
    public static int Dictionary(string file, int documents)
    {
        var corpus = new GeneratedCorpus(CorpusSize.Of(documents));
        InstrumentId[] norms = Chosen(corpus, file);
        var clock = Stopwatch.StartNew();
        var graph = new DictionaryGraph(corpus.Documents());
        Measures.Tell("dictionary, filled s", clock.Elapsed.TotalSeconds);
        for (int i = 0; i < norms.Length; i++)
        {
            string norm = norms[i].Value;
            Measures.TellMedian("dictionary, " + Norms[i].Name, 5, () => graph.Affected(norm, GeneratedCorpus.AsOf, 1), Key);
            Measures.TellMedian("dictionary, transitive, " + Norms[i].Name, 5, () => graph.Affected(norm, GeneratedCorpus.AsOf, Depth), Key);
        }

        Measures.TellMedian("dictionary, everything", 2, () => graph.Affected(GeneratedCorpus.AsOf), Key);
        Measures.TellPeak("dictionary queries");
        return 0;
    }

    /// <summary>The names of the queries, without the graph that is asked.</summary>
    public static IEnumerable<string> Names => Norms.Select(static n => n.Name).Concat(Norms.Select(static n => "transitive, " + n.Name)).Append("everything");

    private static InstrumentId[] Chosen(GeneratedCorpus corpus, string file)
    {
        using GraphStore store = GraphStore.Open(file);
        IKnowledge knowledge = Knowledge(store);
        return [.. Norms.Select(n => corpus.Norms.Skip(corpus.Norms.Count * n.PerThousand / 1000).First(norm => knowledge.ActingOn(norm.Id).Count > 0 && knowledge.DoneBy(norm.Id).Count == 0).Id)];
    }

    private static AffectedFilter One(InstrumentId norm, bool transitive) => new() { AsOf = GeneratedCorpus.AsOf, By = norm, Transitive = transitive, Depth = Depth };

    /// <summary>What the documents teach, nothing else: the dictionary knows no more.</summary>
    private static IKnowledge Knowledge(GraphStore store) => StoreKnowledge.Over(new InstrumentRegistry([], []), store);

    /// <summary>What a row says: which document, on which norm, since when and by what it was changed.</summary>
    private static string Key(AffectedRow row) => $"{row.Document}|{row.Id}|{row.Since.GetValueOrDefault():O}|{row.By}|{row.Steps.Count}";

    private static string Key(PlainRow row) => $"{row.Document}|{row.Norm}|{row.Since.GetValueOrDefault():O}|{row.By}|{row.Steps}";

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
