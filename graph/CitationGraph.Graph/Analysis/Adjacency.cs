using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Analysis;

/// <summary>Which stored documents use which norms, all of it in memory: some four bytes a use. Immutable and thread-safe;
/// it tells the store as it was when it was read.</summary>
public sealed class Adjacency
{
    private readonly long[] _docs;
    private readonly int[] _places, _days, _starts;
    private readonly uint[] _uses;
    private readonly int[] _own;

    /// <summary>With what <see cref="AdjacencyReader"/> read: the documents by number, and of each norm where its uses start.</summary>
    internal Adjacency(long[] docs, int[] places, int[] days, int[] starts, uint[] uses, int[] own) =>
        (_docs, _places, _days, _starts, _uses, _own) = (docs, places, days, starts, uses, own);

    /// <summary>How many documents the store has.</summary>
    public int Documents => _docs.Length;

    /// <summary>Numbers of words above all that are norms.</summary>
    internal int NormsEnd => _starts.Length - 1;

    /// <summary>Reads a store.</summary>
    public static Adjacency Of(GraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() => new AdjacencyReader(store.Connection).Read());
    }

    /// <summary>The number of a document in the store; documents count from 0 here.</summary>
    internal long Doc(int document) => _docs[document];

    /// <summary>The document of a number in the store, -1 where there is none.</summary>
    internal int Find(long doc) => Array.BinarySearch(_docs, doc) is >= 0 and var found ? found : -1;

    /// <summary>The word of a document's place, 0 for none.</summary>
    internal int Place(int document) => _places[document];

    /// <summary>The number of a document's day, 0 for none.</summary>
    internal int Day(int document) => _days[document];

    /// <summary>The word of a document's own id; 0 where it has none or no document cites it.</summary>
    internal int Own(int document) => _own[document];

    /// <summary>What uses a norm, in order of the documents; see <see cref="Document"/> and <see cref="Weight"/>.</summary>
    /// <param name="norm">Number of its word.</param>
    internal ReadOnlySpan<uint> Uses(long norm) => norm > 0 && norm < NormsEnd ? _uses.AsSpan(_starts[norm].._starts[norm + 1]) : [];

    /// <summary>Documents by their day, the newest first; of one day in the order of the store.</summary>
    internal int[] NewestFirst(IReadOnlyCollection<int> documents)
    {
        long[] keys = [.. documents.Select(document => ((long)(int.MaxValue - _days[document]) << 32) | (uint)document)];
        Array.Sort(keys);
        return Array.ConvertAll(keys, static key => (int)key);
    }

    /// <summary>A use as it is kept.</summary>
    internal static uint Use(int document, int weight) => ((uint)document << 2) | (uint)weight;

    /// <summary>The document of a use.</summary>
    internal static int Document(uint use) => (int)(use >> 2);

    /// <summary>The weight of a use, see <see cref="UseWeight"/>.</summary>
    internal static int Weight(uint use) => (int)(use & 3);
}
