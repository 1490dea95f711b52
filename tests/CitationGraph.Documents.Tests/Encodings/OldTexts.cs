namespace CitationGraph.Documents.Tests.Encodings;

/// <summary>Texts to be written in old encodings: the samples of this repository, and the labelled documents where they stand
/// beside the clone.</summary>
internal static class OldTexts
{
    /// <summary>The samples alone.</summary>
    public static IEnumerable<string> Samples() => Directory.EnumerateFiles(Path.Join(Root(), "samples"), "*.txt")
        .Where(static path => !path.Contains("scan", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static IEnumerable<string> Paths()
    {
        string corpus = Path.Join(Root(), "..", "shared", "corpus", "dev");
        return Samples().Concat(Directory.Exists(corpus) ? Directory.EnumerateFiles(corpus, "*.txt") : []).Order(StringComparer.Ordinal);
    }

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "CitationGraph.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests must run from within the repository.");
    }
}
