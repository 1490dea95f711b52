namespace CitationGraph.Grammars.Combinators;

/// <summary>The result of a parser that only says that something is there.</summary>
internal readonly record struct Unit
{
    /// <summary>The one value.</summary>
    public static readonly Unit Value;
}
