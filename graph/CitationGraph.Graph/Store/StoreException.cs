namespace CitationGraph.Graph.Store;

/// <summary>A store that cannot be used: locked, damaged, full, read-only, newer. The message says which and what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>With a message.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public StoreException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a message.</summary>
    public StoreException()
    {
    }
}
