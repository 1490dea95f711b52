using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Ingesting;

/// <summary>A document that was read.</summary>
/// <param name="Document">What is to be stored; null where the store has it already.</param>
internal sealed record IngestItem(StoredDocument? Document)
{
    /// <summary>One that the store has already.</summary>
    public static readonly IngestItem Known = new((StoredDocument?)null);
}
