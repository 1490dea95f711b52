using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Neo4j;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Neo4j.Direct;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Knowing;

/// <summary>What a command knows of instruments: the built-in registry, the user's own lists above it, what the documents of
/// a store or of a server teach below it.</summary>
internal sealed class Knowledge : IDisposable
{
    private readonly Lazy<InstrumentRegistry> _registry;
    private readonly List<IDisposable> _owned = [];

    private Knowledge(Lazy<InstrumentRegistry> registry) => _registry = registry;

    /// <summary>The built-in registry with the user's lists.</summary>
    public InstrumentRegistry Registry => _registry.Value;

    /// <summary>All that is known; of a server, all that the questions asked so far need.</summary>
    public IKnowledge All => Graph?.Knowledge ?? _registry.Value;

    /// <summary>The store, null when none was named.</summary>
    public GraphStore? Store { get; private set; }

    /// <summary>The documents of the store or of the server, null when neither was named.</summary>
    public IDocumentGraph? Graph { get; private set; }

    /// <summary>Where the documents are: the file of the store or the address of the server; empty for nowhere.</summary>
    public string Place { get; private set; } = string.Empty;

    /// <summary>Loads what a request asks for; rows of the user's lists that cannot be used are told on standard error.</summary>
    /// <exception cref="CommandException">A list is not there or cannot be read.</exception>
    /// <exception cref="StoreException">The store is not there or cannot be used.</exception>
    /// <exception cref="Neo4jException">The address of the server cannot be used.</exception>
    public static Knowledge Open(CliHost host, Language language, KnowledgeRequest request)
    {
        Func<InstrumentRegistry, InstrumentRegistry> own = UserNorms.Read(host, language, request);
        var knowledge = new Knowledge(new Lazy<InstrumentRegistry>(() => own(InstrumentRegistry.Default)));
        try
        {
            knowledge.Add(host, language, request);
            return knowledge;
        }
        catch
        {
            knowledge.Dispose();
            throw;
        }
    }

    /// <summary>Begins to load the built-in registry on another processor, where it is not there yet.</summary>
    public void Load()
    {
        if (!_registry.IsValueCreated)
        {
            Task.Run(static () => InstrumentRegistry.Default);
        }
    }

    /// <summary>The norms that somebody may mean by what was typed.</summary>
    public Task<NormMatches> FindAsync(string typed, CancellationToken cancellation) =>
        Graph?.FindAsync(typed, cancellation) ?? Task.FromResult(new NormSearch(All).Find(typed));

    /// <summary>One norm; with who cites it where there are documents.</summary>
    public Task<NormView> NormAsync(InstrumentId id, DateOnly asOf, CancellationToken cancellation) =>
        Graph?.NormAsync(id, asOf, cancellation) ?? Task.FromResult(NormView.Of(id, asOf, All));

    /// <inheritdoc/>
    public void Dispose() => _owned.ForEach(static o => o.Dispose());

    private void Add(CliHost host, Language language, KnowledgeRequest request)
    {
        if (request.Server is { } server)
        {
            IDriver driver = Servers.Open(host, language, server);
            var graph = new ServerGraph(driver, Registry);
            _owned.Add(graph);
            (Graph, Place) = (graph, Servers.Uri(host, server));
        }
        else if (request.Store.Length > 0)
        {
            Store = GraphStore.OpenExisting(request.Store);
            _owned.Add(Store);
            (Graph, Place) = (new StoredGraph(Store, Registry), request.Store);
            // What is wrong with a store is told before the first document is read.
            _ = Graph.Knowledge;
        }
    }
}
