using CitationGraph.Grammars;

namespace CitationGraph.Graph.Analysis;

/// <summary>How far a document depends on a norm that it uses. The one place that says what rests on a norm: <c>affected --basis</c>
/// and <c>--transitive</c>, <c>ranking</c>, Neo4j and the pages ask here.</summary>
internal static class UseWeight
{
    /// <summary>The document rests on the norm: it has it as its basis, carries it out, details it or was issued with it. When the
    /// norm ends, the document is to be looked at.</summary>
    public const int Rests = 2;

    /// <summary>The document mentions the norm.</summary>
    public const int Mentions = 1;

    /// <summary>Codes of the relations of a document to what it rests on.</summary>
    public static readonly IReadOnlyList<string> Resting =
        [.. new[] { RelationKind.BasedOn, RelationKind.Implements, RelationKind.Guides, RelationKind.IssuedWith }.Select(static kind => kind.Code())];

    private static readonly Dictionary<string, int> Weights = new(Resting.Select(static code => KeyValuePair.Create(code, Rests)), StringComparer.Ordinal)
    {
        [RelationKind.Cites.Code()] = Mentions,
        [RelationKind.Extends.Code()] = Mentions,
    };

    /// <summary>The weight of a use by its relation; 0 for an act upon the norm.</summary>
    public static int Of(string relation) => Weights.GetValueOrDefault(relation);
}
