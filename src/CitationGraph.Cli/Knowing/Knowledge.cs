using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Knowing;

/// <summary>What a command knows of instruments: the built-in registry, the user's own lists above it, what the documents of
/// a store teach below it.</summary>
internal sealed class Knowledge : IDisposable
{
    private Knowledge(InstrumentRegistry registry, IKnowledge all, GraphStore? store) => (Registry, All, Store) = (registry, all, store);

    /// <summary>The built-in registry with the user's lists.</summary>
    public InstrumentRegistry Registry { get; }

    /// <summary>All that is known.</summary>
    public IKnowledge All { get; }

    /// <summary>The store, null when none was named.</summary>
    public GraphStore? Store { get; }

    /// <summary>Loads what a request asks for; rows of the user's lists that cannot be used are told on standard error.</summary>
    /// <exception cref="CommandException">A list is not there or cannot be read.</exception>
    /// <exception cref="StoreException">The store is not there or cannot be used.</exception>
    public static Knowledge Open(CliHost host, Language language, KnowledgeRequest request)
    {
        InstrumentRegistry registry = UserNorms.Over(InstrumentRegistry.Default, host, language, request);
        if (request.Store.Length == 0)
        {
            return new Knowledge(registry, registry, null);
        }

        GraphStore store = GraphStore.OpenExisting(request.Store);
        try
        {
            return new Knowledge(registry, StoreKnowledge.Over(registry, store), store);
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
