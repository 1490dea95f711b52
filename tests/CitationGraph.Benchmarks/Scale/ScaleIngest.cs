using System.Diagnostics;
using CitationGraph.Graph.Store;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>Puts a generated corpus into a new store.</summary>
internal static class ScaleIngest
{
    /// <summary>Makes the store and tells what it took; the time in which documents are made does not count.</summary>
    public static int Run(string file, int documents)
    {
        var corpus = new GeneratedCorpus(CorpusSize.Of(documents));
        var making = new Stopwatch();
        long citations = 0;
        double start = Measures.Processor();
        int made = corpus.Documents().Count();
        double makingCpu = Measures.Processor() - start;
        start = Measures.Processor();
        var clock = Stopwatch.StartNew();
        using (GraphStore store = GraphStore.Open(file))
        {
            store.Ingest(Timed(corpus.Documents(), making), (document, _) => citations += document.Citations.Count);
        }

        double cpu = Measures.Processor() - start - makingCpu, seconds = (clock.Elapsed - making.Elapsed).TotalSeconds;
        Measures.Tell("documents", made);
        Measures.Tell("citations", citations);
        Measures.Tell("making cpu s", makingCpu);
        Measures.Tell("ingest s", seconds);
        Measures.Tell("edges/s", citations / seconds);
        Measures.Tell("ingest cpu s", cpu);
        Measures.Tell("edges/cpu s", citations / cpu);
        Measures.Tell("file MB", new FileInfo(file).Length / 1e6);
        Measures.TellPeak("ingest");
        return 0;
    }

    /// <summary>Ingests once more what is there: nothing changes.</summary>
    public static int Again(string file, int documents)
    {
        var corpus = new GeneratedCorpus(CorpusSize.Of(documents));
        var making = new Stopwatch();
        var clock = Stopwatch.StartNew();
        int changed = 0;
        using (GraphStore store = GraphStore.Open(file))
        {
            store.Ingest(Timed(corpus.Documents(), making), (_, outcome) => changed += outcome == StoreOutcome.Unchanged ? 0 : 1);
        }

        Measures.Tell("again s", (clock.Elapsed - making.Elapsed).TotalSeconds);
        return changed == 0 ? 0 : 1;
    }

    private static IEnumerable<StoredDocument> Timed(IEnumerable<StoredDocument> documents, Stopwatch making)
    {
        using IEnumerator<StoredDocument> each = documents.GetEnumerator();
        while (true)
        {
            making.Start();
            bool more = each.MoveNext();
            making.Stop();
            if (!more)
            {
                yield break;
            }

            yield return each.Current;
        }
    }
}
