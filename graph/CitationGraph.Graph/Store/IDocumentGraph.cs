using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Store;

/// <summary>Documents with what they cite and state, wherever they are kept: in one file, or on a server that many share. The
/// answers are the same.</summary>
public interface IDocumentGraph
{
    /// <summary>All that is known of instruments: the registry, and what the documents teach, as far as the questions asked so
    /// far need it.</summary>
    public IKnowledge Knowledge { get; }

    /// <summary>How much is kept.</summary>
    public Task<StoreCounts> CountsAsync(CancellationToken cancellation = default);

    /// <summary>How many documents are kept: that alone is told at once.</summary>
    public Task<long> DocumentsAsync(CancellationToken cancellation = default);

    /// <summary>The norms that somebody may mean by what was typed; see <see cref="NormSearch"/>.</summary>
    public Task<NormMatches> FindAsync(string typed, CancellationToken cancellation = default);

    /// <summary>The norms of an id or number that documents cite; see <see cref="CitedNorms"/>.</summary>
    public Task<IReadOnlyList<InstrumentId>> CitedAsync(string typed, CancellationToken cancellation = default);

    /// <summary>Which documents depend on norms that were changed; see <see cref="AffectedQuery"/>.</summary>
    public Task<IReadOnlyList<AffectedRow>> AffectedAsync(AffectedFilter filter, CancellationToken cancellation = default);

    /// <summary>One norm with who cites it.</summary>
    public Task<NormView> NormAsync(InstrumentId id, DateOnly asOf, CancellationToken cancellation = default);
}

/// <summary>Takes documents; each batch is kept whole or not at all.</summary>
public interface IDocumentSink
{
    /// <summary>The documents that are kept, with the hash of their text and who read them.</summary>
    /// <param name="beginnings">Only paths that begin so; an empty one for all.</param>
    /// <param name="cancellation">Stops.</param>
    public Task<IReadOnlyDictionary<string, KeptDocument>> KeptAsync(IReadOnlyList<string> beginnings, CancellationToken cancellation = default);

    /// <summary>Keeps documents, all or none of them; says of each what that did.</summary>
    public Task<IReadOnlyList<StoreOutcome>> KeepAsync(IReadOnlyList<StoredDocument> documents, CancellationToken cancellation = default);

    /// <summary>Takes documents out; gives how many were there.</summary>
    public Task<int> RemoveAsync(IReadOnlyList<string> paths, CancellationToken cancellation = default);

    /// <summary>Of these instruments those that are in more than one file, with their paths in order; by id.</summary>
    public Task<IReadOnlyList<(InstrumentId Id, IReadOnlyList<string> Paths)>> TwiceAsync(IReadOnlyCollection<InstrumentId> ids, CancellationToken cancellation = default);
}

/// <summary>A document that is kept.</summary>
/// <param name="Hash">Of its text.</param>
/// <param name="Reader">Who read it.</param>
public readonly record struct KeptDocument(string Hash, string Reader);
