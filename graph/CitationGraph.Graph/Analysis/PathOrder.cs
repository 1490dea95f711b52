using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>Puts documents in order of their paths: a few by the paths themselves, many by their places in the order of all
/// paths, which is read once from the store's index.</summary>
internal sealed class PathOrder(SqliteConnection connection, DocumentTable documents)
{
    private readonly Lazy<Sparse<int>> _places = new(() => Places(connection));
    private readonly PathSort _paths = new();
    private long[] _keys = [];
    private int[] _order = [];
    private long _sorted;

    /// <summary>The order of some documents.</summary>
    /// <param name="docs">Their numbers.</param>
    /// <returns>Positions in <paramref name="docs"/>; good until the next call.</returns>
    public ReadOnlySpan<int> Of(ReadOnlySpan<long> docs)
    {
        if (_order.Length < docs.Length)
        {
            _order = new int[Math.Max(docs.Length, 2 * _order.Length)];
        }

        Span<int> order = _order.AsSpan(0, docs.Length);
        _sorted += docs.Length;
        if (documents.AreMany(_sorted))
        {
            ByPlace(docs, order);
        }
        else
        {
            ByPath(docs, order);
        }

        return order;
    }

    private void ByPath(ReadOnlySpan<long> docs, Span<int> order)
    {
        Span<DocumentRow> rows = _paths.Rows(docs.Length);
        for (int i = 0; i < docs.Length; i++)
        {
            (rows[i], order[i]) = (documents.Of(docs[i]), i);
        }

        _paths.Sort(order);
    }

    private void ByPlace(ReadOnlySpan<long> docs, Span<int> order)
    {
        if (_keys.Length < docs.Length)
        {
            _keys = new long[_order.Length];
        }

        Sparse<int> places = _places.Value;
        Span<long> keys = _keys.AsSpan(0, docs.Length);
        for (int i = 0; i < docs.Length; i++)
        {
            keys[i] = ((long)places[docs[i]] << 32) | (uint)i;
        }

        keys.Sort();
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = (int)keys[i];
        }
    }

    private static Sparse<int> Places(SqliteConnection connection)
    {
        var places = new Sparse<int>();
        using var row = new RawStatement(connection, "SELECT doc FROM files ORDER BY path");
        for (int place = 0; row.Read(); place++)
        {
            places[row.Number(0)] = place;
        }

        return places;
    }
}
