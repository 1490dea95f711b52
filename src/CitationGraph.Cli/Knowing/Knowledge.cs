using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Knowing;

/// <summary>What a command knows of instruments: the built-in registry, the user's own lists above it, what the documents of
/// a store teach below it. The registry is loaded on another processor while the first document is read.</summary>
internal sealed class Knowledge : IDisposable
{
    private readonly Lazy<InstrumentRegistry> _registry;
    private readonly Lazy<IKnowledge> _all;

    private Knowledge(Lazy<InstrumentRegistry> registry, Lazy<IKnowledge> all, GraphStore? store) => (_registry, _all, Store) = (registry, all, store);

    /// <summary>The built-in registry with the user's lists.</summary>
    public InstrumentRegistry Registry => _registry.Value;

    /// <summary>All that is known.</summary>
    public IKnowledge All => _all.Value;

    /// <summary>The store, null when none was named.</summary>
    public GraphStore? Store { get; }

    /// <summary>Loads what a request asks for; rows of the user's lists that cannot be used are told on standard error.</summary>
    /// <exception cref="CommandException">A list is not there or cannot be read.</exception>
    /// <exception cref="StoreException">The store is not there or cannot be used.</exception>
    public static Knowledge Open(CliHost host, Language language, KnowledgeRequest request)
    {
        Task.Run(static () => InstrumentRegistry.Default);
        Func<InstrumentRegistry, InstrumentRegistry> own = UserNorms.Read(host, language, request);
        var registry = new Lazy<InstrumentRegistry>(() => own(InstrumentRegistry.Default));
        if (request.Store.Length == 0)
        {
            return new Knowledge(registry, new Lazy<IKnowledge>(() => registry.Value), null);
        }

        GraphStore store = GraphStore.OpenExisting(request.Store);
        try
        {
            // What is wrong with a store is told before the first document is read.
            IKnowledge all = StoreKnowledge.Over(registry.Value, store);
            return new Knowledge(registry, new Lazy<IKnowledge>(all), store);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Store?.Dispose();
}
