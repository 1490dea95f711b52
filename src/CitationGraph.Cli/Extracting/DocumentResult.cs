using CitationGraph.Grammars;

namespace CitationGraph.Cli.Extracting;

/// <summary>A document with its extraction.</summary>
/// <param name="Name">The document's name as the user would recognise it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Extraction">What the grammars read in it.</param>
internal sealed record DocumentResult(string Name, string Text, Extraction Extraction)
{
    /// <summary>The instruments of the citations, in their order; empty where they were not asked for.</summary>
    public IReadOnlyList<Identity> Identities { get; init; } = [];

    /// <summary>Offsets at which pages start; empty where pages are not known.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];
}
