namespace CitationGraph.Graph.Store;

/// <summary>Values by the numbers of rows, which are dense but for what was deleted: as quick as an array, and as small however
/// large single numbers are.</summary>
internal sealed class Sparse<T>
{
    private const int Bits = 12;

    private readonly Dictionary<long, T[]> _pages = [];
    private T[] _last = [];
    private long _lastPage = -1;

    /// <summary>The value of a number, the type's default where none was set; a reference, to set it.</summary>
    public ref T this[long number]
    {
        get
        {
            long page = number >> Bits;
            if (page != _lastPage)
            {
                if (!_pages.TryGetValue(page, out T[]? values))
                {
                    _pages[page] = values = new T[1 << Bits];
                }

                (_lastPage, _last) = (page, values);
            }

            return ref _last[number & ((1 << Bits) - 1)];
        }
    }
}
