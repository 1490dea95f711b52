using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Neo4j;
using CitationGraph.Graph.Neo4j.Direct;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Ingesting;

/// <summary>Where <c>ingest</c> puts documents: a store, or a Neo4j server that many fill.</summary>
internal sealed class IngestTarget : IAsyncDisposable
{
    private readonly CliHost _host;
    private readonly IngestRequest _request;
    private readonly InstrumentRegistry _registry;
    private readonly GraphStore? _store;
    private readonly IDriver? _driver;

    private IngestTarget(CliHost host, IngestRequest request, InstrumentRegistry registry, GraphStore? store, IDriver? driver)
    {
        (_host, _request, _registry, _store, _driver) = (host, request, registry, store, driver);
        Sink = store is not null ? new StoredGraph(store, registry) : new ServerSink(driver!);
    }

    /// <summary>Takes the documents.</summary>
    public IDocumentSink Sink { get; }

    /// <summary>How documents are named there.</summary>
    public static StorePaths Names(IngestRequest request) => request.Knowledge.Server is null ? StorePaths.Beside(request.Knowledge.Store) : new StorePaths(request.Root);

    /// <summary>Opens the store, which is made where there is none, or the server.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    /// <exception cref="Neo4jException">The server cannot be used.</exception>
    public static async Task<IngestTarget> OpenAsync(CliHost host, IngestRequest request, InstrumentRegistry registry, CancellationToken cancellation)
    {
        if (request.Knowledge.Server is not { } server)
        {
            return new IngestTarget(host, request, registry, GraphStore.Open(request.Knowledge.Store, host.StorePatience), null);
        }

        IDriver driver = Servers.Open(host, request.Language, server);
        try
        {
            await driver.VerifyConnectivityAsync(cancellation).ConfigureAwait(false);
            await new ServerSink(driver).PrepareAsync(cancellation).ConfigureAwait(false);
            return new IngestTarget(host, request, registry, null, driver);
        }
        catch
        {
            await driver.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Makes a store ready to be asked, once all documents are in it.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public void Complete() => _store?.Complete();

    /// <summary>How much it holds.</summary>
    public async Task<StoreCounts> CountsAsync(CancellationToken cancellation)
    {
        if (_store is not null)
        {
            return _store.Counts();
        }

        using var graph = new ServerGraph(_driver!, _registry);
        return await graph.CountsAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Of a server: works out what depends on more than one document. Null where that is not done.</summary>
    public async Task<PushReport?> SettleAsync(CancellationToken cancellation) => _driver is null || !_request.Settle ? null
        : await SettleRun.RunAsync(_host, _request.Language, _driver, _registry, _host.Today(), cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _store?.Dispose();
        if (_driver is not null)
        {
            await _driver.DisposeAsync().ConfigureAwait(false);
        }
    }
}
