namespace CitationGraph.Documents.Tests.Encodings;

/// <summary>Texts to be written in old encodings: the samples of this repository, and the labelled documents where they stand
/// beside the clone.</summary>
internal static class OldTexts
{
    public static IEnumerable<string> Paths()
    {
        string root = Root();
        string corpus = Path.Join(root, "..", "shared", "corpus", "dev");
        IEnumerable<string> samples = Directory.EnumerateFiles(Path.Join(root, "samples"), "*.txt")
            .Where(static path => !path.Contains("scan", StringComparison.Ordinal));
        return samples.Concat(Directory.Exists(corpus) ? Directory.EnumerateFiles(corpus, "*.txt") : []).Order(StringComparer.Ordinal);
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
