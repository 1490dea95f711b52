namespace CitationGraph.Graph;

/// <summary>A file of the user, settings or a list of norms, that cannot be used, and why.</summary>
public sealed class InputFileException : Exception
{
    /// <summary>With the reason in both languages.</summary>
    public InputFileException(string vietnamese, string english, Exception? inner = null)
        : base(english, inner) => (Vietnamese, English) = (vietnamese, english);

    /// <summary>With the reason in English only.</summary>
    public InputFileException(string message)
        : this(message, message)
    {
    }

    /// <summary>With the reason in English only, and its cause.</summary>
    public InputFileException(string message, Exception inner)
        : this(message, message, inner)
    {
    }

    /// <summary>Without a reason.</summary>
    public InputFileException()
        : this(string.Empty)
    {
    }

    /// <summary>The reason in Vietnamese.</summary>
    public string Vietnamese { get; }

    /// <summary>The reason in English.</summary>
    public string English { get; }
}
