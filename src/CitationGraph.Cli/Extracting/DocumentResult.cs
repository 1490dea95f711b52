using CitationGraph.Cli.Output;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Extracting;

/// <summary>A document with its extraction.</summary>
/// <param name="Name">The document's name as the user would recognise it.</param>
/// <param name="Extraction">What the grammars read in it.</param>
/// <param name="Places">Where in it.</param>
internal sealed record DocumentResult(string Name, Extraction Extraction, Places Places)
{
    /// <summary>The instruments of the citations, in their order; empty where they were not asked for.</summary>
    public IReadOnlyList<Identity> Identities { get; init; } = [];

    /// <summary>Its text; empty where it is not shown.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Offsets at which pages start; empty where pages are not known.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];
}
