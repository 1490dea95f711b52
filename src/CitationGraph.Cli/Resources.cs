namespace CitationGraph.Cli;

/// <summary>Texts that are embedded in the program.</summary>
internal static class Resources
{
    /// <summary>True when there is such a text.</summary>
    public static bool Exists(string name) => typeof(Resources).Assembly.GetManifestResourceInfo(name) is not null;

    /// <summary>Reads one by its name, with line ends as <c>\n</c>.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program lacks its resource '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
