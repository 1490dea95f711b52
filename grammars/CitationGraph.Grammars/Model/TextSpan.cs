namespace CitationGraph.Grammars;

/// <summary>A half-open range of UTF-16 units of the text as it was read: <c>text[Start..End]</c>.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="End">Offset after the last unit.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>True when nothing is covered.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The covered part of <paramref name="text"/>.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>True when the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
