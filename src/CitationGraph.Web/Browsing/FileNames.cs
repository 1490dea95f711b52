namespace CitationGraph.Web.Browsing;

/// <summary>What a stored document is called.</summary>
internal static class FileNames
{
    /// <summary>Its number; the name of its file where it has none.</summary>
    public static string Label(string number, string path) =>
        number.Length > 0 ? number : CitationGraph.Cli.Wording.Plain.Line(path[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..]);
}
