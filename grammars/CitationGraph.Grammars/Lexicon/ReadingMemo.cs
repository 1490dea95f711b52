namespace CitationGraph.Grammars.Lexicon;

/// <summary>What misread words were found to be. Scans misread the same words the same way again and again; the letters that
/// a search looked at decide its result, so it need not be repeated for them, in whatever document they stand. Bounded: a new
/// reading takes the place of the oldest of a few. What is remembered changes only how long a search takes, never its result.
/// </summary>
internal sealed class ReadingMemo
{
    private const int Slots = 32768;
    private const int Ways = 4;
    private const int Hashed = 6;

    private readonly Entry?[] _entries = new Entry?[Slots];

    /// <summary>The result for the letters, if they were searched before.</summary>
    /// <param name="key">Where the search began: trie, node and budget.</param>
    /// <param name="letters">Folded letters with their word ends marked.</param>
    /// <param name="isWhole">False where more letters follow.</param>
    /// <param name="value">What they were found to be.</param>
    public bool TryGet(MemoKey key, ReadOnlySpan<char> letters, bool isWhole, out Reading value)
    {
        foreach (Entry? entry in _entries.AsSpan(SlotOf(key, letters), Ways))
        {
            if (entry is null)
            {
                break;
            }

            if (entry.Holds(key, letters, isWhole))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Keeps the result of a search that looked at the first <paramref name="looked"/> letters.</summary>
    public void Add(MemoKey key, ReadOnlySpan<char> letters, int looked, Reading value)
    {
        Span<Entry?> set = _entries.AsSpan(SlotOf(key, letters), Ways);
        Entry oldest = set[^1] ?? new Entry();
        oldest.Set(key, letters, looked, value);
        set[..^1].CopyTo(set[1..]);
        set[0] = oldest;
    }

    /// <summary>The first of the slots for the letters.</summary>
    private static int SlotOf(MemoKey key, ReadOnlySpan<char> letters)
    {
        uint hash = ((uint)key.Node * 31) + key.Trie;
        foreach (char letter in letters[..Math.Min(Hashed, letters.Length)])
        {
            hash = (hash * 31) + letter;
        }

        return (int)((hash ^ (hash >> 11)) % (Slots / Ways)) * Ways;
    }

    private sealed class Entry
    {
        private MemoKey _key;
        private char[] _letters = [];
        private int _count;
        private bool _isWhole;

        public Reading Value { get; private set; }

        public bool Holds(MemoKey key, ReadOnlySpan<char> letters, bool isWhole)
        {
            ReadOnlySpan<char> kept = _letters.AsSpan(0, _count);
            return _key == key && (_isWhole ? isWhole && letters.SequenceEqual(kept) : letters.Length > _count && letters.StartsWith(kept));
        }

        public void Set(MemoKey key, ReadOnlySpan<char> letters, int looked, Reading value)
        {
            _key = key;
            Value = value;
            _isWhole = looked >= letters.Length;
            _count = Math.Min(looked, letters.Length);
            if (_letters.Length < _count)
            {
                _letters = new char[_count];
            }

            letters[.._count].CopyTo(_letters);
        }
    }
}

/// <summary>Where a search for a misread name begins.</summary>
internal readonly record struct MemoKey(uint Trie, int Node, float Budget);

/// <summary>The result of a search by letters instead of offsets.</summary>
internal readonly record struct Reading(int Value, int LastLetter, float Cost, int Letters, bool CanGrow, int Node);
