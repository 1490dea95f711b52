namespace CitationGraph.Grammars.Lexicon;

/// <summary>What misread words of one document were found to be. A scan misreads the same words the same way again and again;
/// the letters that a search looked at decide its result, so it need not be repeated for them. Bounded: a new reading takes
/// the place of an old one.</summary>
internal sealed class ReadingMemo
{
    private const int Slots = 512;
    private readonly Entry?[] _entries = new Entry?[Slots];

    /// <summary>The result for the letters, if they were searched before.</summary>
    /// <param name="key">Where the search began: trie, node and budget.</param>
    /// <param name="letters">Folded letters with their word ends marked.</param>
    /// <param name="value">What they were found to be.</param>
    public bool TryGet(MemoKey key, ReadOnlySpan<char> letters, out Reading value)
    {
        if (_entries[SlotOf(key, letters)] is { } entry && entry.Key == key && entry.Decides(letters))
        {
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Keeps the result of a search that looked at the first <paramref name="looked"/> letters.</summary>
    public void Add(MemoKey key, ReadOnlySpan<char> letters, int looked, Reading value) =>
        (_entries[SlotOf(key, letters)] ??= new Entry()).Set(key, letters, looked, value);

    private static int SlotOf(MemoKey key, ReadOnlySpan<char> letters)
    {
        uint hash = (uint)key.Node * 31 + key.Trie;
        foreach (char letter in letters[..Math.Min(6, letters.Length)])
        {
            hash = (hash * 31) + letter;
        }

        return (int)((hash ^ (hash >> 11)) % Slots);
    }

    private sealed class Entry
    {
        private readonly char[] _letters = new char[ChannelTrie.FuzzyWindow];
        private int _count;
        private bool _isWhole;

        public MemoKey Key { get; private set; }

        public Reading Value { get; private set; }

        public bool Decides(ReadOnlySpan<char> letters)
        {
            ReadOnlySpan<char> kept = _letters.AsSpan(0, _count);
            return _isWhole ? letters.SequenceEqual(kept) : letters.Length > _count && letters.StartsWith(kept);
        }

        public void Set(MemoKey key, ReadOnlySpan<char> letters, int looked, Reading value)
        {
            Key = key;
            Value = value;
            _isWhole = looked >= letters.Length;
            _count = Math.Min(looked, letters.Length);
            letters[.._count].CopyTo(_letters);
        }
    }
}

/// <summary>Where a search for a misread name begins.</summary>
internal readonly record struct MemoKey(uint Trie, int Node, float Budget);

/// <summary>The result of a search by letters instead of offsets.</summary>
internal readonly record struct Reading(int Value, int LastLetter, float Cost, int Letters, bool CanGrow, int Node);
