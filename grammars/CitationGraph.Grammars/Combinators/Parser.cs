namespace CitationGraph.Grammars.Combinators;

/// <summary>Recognises a <typeparamref name="T"/> at the cursor. No match is <c>false</c>, never an exception, and leaves the
/// cursor where it was; neither way allocates. The vocabulary is Pidgin's.</summary>
internal abstract class Parser<T>
{
    /// <summary>What the parser looks for, for error messages and debugging.</summary>
    public string Label { get; private set; } = string.Empty;

    /// <summary>Tries to recognise the value at the cursor.</summary>
    /// <param name="cursor">Stands behind the value afterwards, or where it was.</param>
    /// <param name="value">The value when there is one.</param>
    public abstract bool TryParse(ref Cursor cursor, out T value);

    /// <summary>Names what the parser looks for.</summary>
    public Parser<T> Labelled(string label)
    {
        Label = label;
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => Label.Length > 0 ? Label : GetType().Name;
}
