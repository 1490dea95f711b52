using System.Buffers.Binary;

namespace CitationGraph.Graph.Analysis;

/// <summary>Sorts documents by their paths, by the bytes of UTF-8: eight bytes at a time as one number, since most paths begin
/// as many others do.</summary>
internal sealed class PathSort
{
    private const int Step = 8;

    /// <summary>Fewer are compared path by path, as are those that are alike for longer.</summary>
    private const int Few = 12, Deepest = 512;

    private readonly Comparison<int> _compare;
    private DocumentRow[] _rows = [];
    private ulong[] _keys = [];

    public PathSort() => _compare = (a, b) => _rows[a].PathUtf8.SequenceCompareTo(_rows[b].PathUtf8);

    /// <summary>Room for so many documents, to be filled with them.</summary>
    public Span<DocumentRow> Rows(int count)
    {
        if (_rows.Length < count)
        {
            _rows = new DocumentRow[Math.Max(count, 2 * _rows.Length)];
            _keys = new ulong[_rows.Length];
        }

        return _rows.AsSpan(0, count);
    }

    /// <summary>Sorts places of the documents that were filled in.</summary>
    public void Sort(Span<int> places) => Sort(places, _keys.AsSpan(0, places.Length), 0);

    private void Sort(Span<int> places, Span<ulong> keys, int depth)
    {
        if (places.Length < Few || depth > Deepest)
        {
            places.Sort(_compare);
            return;
        }

        for (int i = 0; i < places.Length; i++)
        {
            keys[i] = Key(_rows[places[i]].PathUtf8, depth);
        }

        keys.Sort(places);
        for (int from = 0, to; from < places.Length; from = to)
        {
            for (to = from + 1; to < places.Length && keys[to] == keys[from];)
            {
                to++;
            }

            if (to - from > 1)
            {
                Sort(places[from..to], keys[from..to], depth + Step);
            }
        }
    }

    private static ulong Key(ReadOnlySpan<byte> path, int depth)
    {
        ReadOnlySpan<byte> rest = depth < path.Length ? path[depth..] : [];
        if (rest.Length >= Step)
        {
            return BinaryPrimitives.ReadUInt64BigEndian(rest);
        }

        Span<byte> padded = stackalloc byte[Step];
        padded.Clear();
        rest.CopyTo(padded);
        return BinaryPrimitives.ReadUInt64BigEndian(padded);
    }
}
