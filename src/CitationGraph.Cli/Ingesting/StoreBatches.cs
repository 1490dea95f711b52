using System.Diagnostics;
using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Ingesting;

/// <summary>Passes documents on some at a time: each batch is kept whole or not at all, and none waits long, so that little is
/// lost when the run is ended at any moment.</summary>
/// <param name="sink">Keeps them.</param>
/// <param name="stored">Told of every document once it is safe.</param>
internal sealed class StoreBatches(IDocumentSink sink, Action<StoredDocument, StoreOutcome> stored)
{
    private const int Largest = 200;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly List<StoredDocument> _waiting = [];

    private long _since = Stopwatch.GetTimestamp();

    /// <summary>Takes a document.</summary>
    /// <exception cref="StoreException">The batch cannot be stored.</exception>
    public async Task AddAsync(StoredDocument document)
    {
        _waiting.Add(document);
        if (_waiting.Count >= Largest || Stopwatch.GetElapsedTime(_since) > Longest)
        {
            await FlushAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Stores what waits; not stopped by a user who stops the run.</summary>
    /// <exception cref="StoreException">The batch cannot be stored.</exception>
    public async Task FlushAsync()
    {
        if (_waiting.Count > 0)
        {
            IReadOnlyList<StoreOutcome> outcomes = await sink.KeepAsync(_waiting, CancellationToken.None).ConfigureAwait(false);
            for (int i = 0; i < outcomes.Count; i++)
            {
                stored(_waiting[i], outcomes[i]);
            }

            _waiting.Clear();
        }

        _since = Stopwatch.GetTimestamp();
    }
}
