namespace CitationGraph.Documents.Packages;

/// <summary>Soft hyphens, which print nothing within a line, told from the ư that the fonts .VnTime have in their place.</summary>
internal static class SoftHyphens
{
    private const char Character = '\u00AD';

    /// <summary>True for a soft hyphen. Before the ơ of these fonts, with or without a tone, it is their ư: 'tướng', 'được'.</summary>
    /// <param name="c">A character.</param>
    /// <param name="next">What follows it.</param>
    public static bool Is(char c, char next) => c == Character && next is not ('\u00AC' or (>= '\u00EA' and <= '\u00EE'));

    /// <summary>The text without them.</summary>
    public static string Without(string text) => text.Contains(Character, StringComparison.Ordinal)
        ? string.Concat(text.Where((c, at) => !Is(c, at + 1 < text.Length ? text[at + 1] : '\0')))
        : text;
}
