namespace CitationGraph.Documents.Containers;

/// <summary>An archive that several documents are read from: opened for the first, closed after the last of those expected, one
/// reader at a time.</summary>
/// <param name="open">Opens it.</param>
internal sealed class SharedSource<T>(Func<T> open) : IDisposable
    where T : class, IDisposable
{
    private readonly Lock _lock = new();
    private T? _open;

    // One for whoever made it, until it is disposed.
    private int _expected = 1;

    /// <summary>It will be used so many times more.</summary>
    public void Expect(int uses)
    {
        lock (_lock)
        {
            _expected += uses;
        }
    }

    /// <summary>Works on it, once; opens it anew where it was closed.</summary>
    public TResult Use<TResult>(Func<T, TResult> work)
    {
        lock (_lock)
        {
            _open ??= open();
            try
            {
                return work(_open);
            }
            finally
            {
                Release();
            }
        }
    }

    /// <summary>Whoever made it has told all uses that it expects.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            Release();
        }
    }

    private void Release()
    {
        if (--_expected <= 0)
        {
            _open?.Dispose();
            _open = null;
        }
    }
}
