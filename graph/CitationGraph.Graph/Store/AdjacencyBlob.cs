namespace CitationGraph.Graph.Store;

/// <summary>Writes entries of the adjacency: of one document its place, its day and which norms it uses how. Numbers are of
/// variable length, seven bits a byte, the lowest first. An entry is: document, number of norms + 1 (0 for a document that was
/// taken out), place (a word), day, then each norm (a word, as the difference to the one before, times four, plus its
/// weight).</summary>
internal sealed class AdjacencyBlob
{
    private byte[] _bytes = new byte[1 << 12];
    private int _length;

    /// <summary>True when nothing was written.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>Adds a document.</summary>
    /// <param name="doc">Its number.</param>
    /// <param name="place">Number of the word of its place.</param>
    /// <param name="day">Its day, null where it has none.</param>
    /// <param name="uses">The norms, by number of their word, with the weight of their use; each once, in order.</param>
    public void Add(long doc, long place, DateOnly? day, IReadOnlyCollection<KeyValuePair<long, int>> uses)
    {
        Number(doc);
        Number(uses.Count + 1);
        Number(place);
        Number(day?.DayNumber ?? 0);
        long before = 0;
        foreach ((long norm, int weight) in uses)
        {
            Number(((norm - before) << 2) | (uint)weight);
            before = norm;
        }
    }

    /// <summary>Adds that a document was taken out.</summary>
    public void Remove(long doc)
    {
        Number(doc);
        Number(0);
    }

    /// <summary>What was written, and begins anew.</summary>
    public byte[] Take()
    {
        byte[] taken = _bytes[.._length];
        _length = 0;
        return taken;
    }

    /// <summary>Forgets what was written.</summary>
    public void Clear() => _length = 0;

    private void Number(long value)
    {
        if (_length + 10 > _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        ulong rest = (ulong)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            _bytes[_length++] = (byte)(rest | 0x80);
        }

        _bytes[_length++] = (byte)rest;
    }
}

/// <summary>Reads the entries of one blob of the adjacency.</summary>
internal ref struct AdjacencyCursor(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>True when there is no further entry.</summary>
    public readonly bool IsAtEnd => _at >= _bytes.Length;

    /// <summary>The next number.</summary>
    /// <exception cref="InvalidDataException">The blob is cut off.</exception>
    public long Number()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64 && _at < _bytes.Length; shift += 7)
        {
            byte next = _bytes[_at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)value;
            }
        }

        throw new InvalidDataException("The adjacency of the store is cut off.");
    }

    /// <summary>Passes over numbers.</summary>
    public void Skip(long numbers)
    {
        while (numbers > 0 && _at < _bytes.Length)
        {
            if (_bytes[_at++] < 0x80)
            {
                numbers--;
            }
        }
    }
}
