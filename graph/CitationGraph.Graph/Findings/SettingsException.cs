namespace CitationGraph.Graph.Findings;

/// <summary>Settings that cannot be used, and why.</summary>
public sealed class SettingsException : Exception
{
    /// <summary>With the reason in both languages.</summary>
    public SettingsException(string vietnamese, string english, Exception? inner = null)
        : base(english, inner) => (Vietnamese, English) = (vietnamese, english);

    /// <summary>With the reason in English only.</summary>
    public SettingsException(string message)
        : this(message, message)
    {
    }

    /// <summary>With the reason in English only, and its cause.</summary>
    public SettingsException(string message, Exception inner)
        : this(message, message, inner)
    {
    }

    /// <summary>Without a reason.</summary>
    public SettingsException()
        : this(string.Empty)
    {
    }

    /// <summary>The reason in Vietnamese.</summary>
    public string Vietnamese { get; }

    /// <summary>The reason in English.</summary>
    public string English { get; }
}
