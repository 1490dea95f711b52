namespace CitationGraph.Grammars.Tests;

/// <summary>Paths of the clone that the tests were built in.</summary>
internal static class Repository
{
    /// <summary>The folder of CitationGraph.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CitationGraph.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No CitationGraph.sln above {AppContext.BaseDirectory}: run the tests from a clone.");
    }
}
