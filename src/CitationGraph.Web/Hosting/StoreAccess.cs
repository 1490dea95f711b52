using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Web.Hosting;

/// <summary>The store of documents while others may write to it: what it teaches is asked for anew when its file has changed, and
/// every question is asked over a connection of its own.</summary>
internal sealed class StoreAccess(WebSettings settings) : IDisposable
{
    private readonly Lock _lock = new();
    private GraphStore? _open;
    private IKnowledge? _knowledge;
    private (DateTime Written, long Size) _stamp;

    /// <summary>True where a store is open.</summary>
    public bool Exists => settings.StorePath.Length > 0;

    /// <summary>The registry with what the store teaches.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public IKnowledge Knowledge()
    {
        if (!Exists)
        {
            return settings.Registry;
        }

        lock (_lock)
        {
            (DateTime, long) stamp = Stamp();
            if (_knowledge is null || stamp != _stamp)
            {
                // The connection of before is left to those who still ask over it, and closed with them.
                _open = GraphStore.OpenExisting(settings.StorePath);
                _knowledge = StoreKnowledge.Over(settings.Registry, _open);
                _stamp = stamp;
            }

            return _knowledge;
        }
    }

    /// <summary>Asks the store.</summary>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public T Ask<T>(Func<GraphStore, T> question)
    {
        using GraphStore store = Open();
        return question(store);
    }

    /// <summary>The store over a connection of its own, to be disposed.</summary>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public GraphStore Open() => GraphStore.OpenExisting(settings.StorePath);

    /// <summary>Changes with every write: new pages go to the log beside the file first.</summary>
    public (DateTime Written, long Size) Stamp()
    {
        var file = new FileInfo(settings.StorePath);
        var log = new FileInfo(settings.StorePath + "-wal");
        DateTime written = log is { Exists: true, Length: > 0 } && log.LastWriteTimeUtc > file.LastWriteTimeUtc ? log.LastWriteTimeUtc : file.LastWriteTimeUtc;
        return (written, file.Exists ? file.Length + (log.Exists ? log.Length : 0) : 0);
    }

    /// <inheritdoc/>
    public void Dispose() => _open?.Dispose();
}
