using System.Diagnostics;
using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Ingesting;

/// <summary>Passes documents to a store some at a time: each batch is stored whole or not at all, and none waits long, so that
/// little is lost when the run is ended at any moment.</summary>
/// <param name="store">The store.</param>
/// <param name="stored">Told of every document once it is safe.</param>
internal sealed class StoreBatches(GraphStore store, Action<StoredDocument, StoreOutcome> stored)
{
    private const int Largest = 200;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly List<StoredDocument> _waiting = [];

    private long _since = Stopwatch.GetTimestamp();

    /// <summary>Takes a document.</summary>
    /// <exception cref="StoreException">The batch cannot be stored.</exception>
    public void Add(StoredDocument document)
    {
        _waiting.Add(document);
        if (_waiting.Count >= Largest || Stopwatch.GetElapsedTime(_since) > Longest)
        {
            Flush();
        }
    }

    /// <summary>Stores what waits.</summary>
    /// <exception cref="StoreException">The batch cannot be stored.</exception>
    public void Flush()
    {
        if (_waiting.Count > 0)
        {
            store.Ingest(_waiting, stored, Largest);
            _waiting.Clear();
        }

        _since = Stopwatch.GetTimestamp();
    }
}
