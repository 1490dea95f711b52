namespace CitationGraph.Documents;

/// <summary>The language that users read messages in. Machine formats never depend on it.</summary>
public enum Language
{
    /// <summary>Tiếng Việt, the default.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}

/// <summary>The same sentence or phrase in both languages.</summary>
/// <param name="Vietnamese">In Vietnamese.</param>
/// <param name="English">In English.</param>
public readonly record struct Bilingual(string Vietnamese, string English)
{
    /// <summary>Nothing to say.</summary>
    public static readonly Bilingual None = new(string.Empty, string.Empty);

    /// <summary>True when there is nothing to say.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Vietnamese);

    /// <summary>The text in one language.</summary>
    public string In(Language language) => (language == Language.English ? English : Vietnamese) ?? string.Empty;
}
