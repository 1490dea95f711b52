namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>Remembers how far the database has come in what this driver saw, so that a later read, on whatever member of a
/// cluster, sees earlier writes. Thread-safe.</summary>
internal sealed class BookmarkManager
{
    private readonly Lock _gate = new();
    private HashSet<string> _bookmarks = new(StringComparer.Ordinal);

    public string[] Current
    {
        get
        {
            lock (_gate)
            {
                return [.. _bookmarks];
            }
        }
    }

    /// <summary>After a transaction: what it began with is behind what it ended with.</summary>
    public void Update(IReadOnlyCollection<string> sent, IReadOnlyCollection<string> received)
    {
        if (received.Count == 0)
        {
            return;
        }

        lock (_gate)
        {
            _bookmarks = [.. _bookmarks.Except(sent, StringComparer.Ordinal).Union(received, StringComparer.Ordinal)];
        }
    }
}
