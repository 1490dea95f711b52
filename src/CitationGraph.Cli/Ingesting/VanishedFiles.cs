using CitationGraph.Documents;

namespace CitationGraph.Cli.Ingesting;

/// <summary>Stored documents whose files are gone from the folders and archives that were read.</summary>
internal static class VanishedFiles
{
    /// <summary>The names of the documents.</summary>
    /// <param name="stored">The names of documents that were stored before.</param>
    /// <param name="names">How files are named.</param>
    /// <param name="paths">What the user named; only folders and archives count.</param>
    /// <param name="met">What was found in them, whether it could be read or not: a document in an archive has no file of its own.</param>
    /// <param name="unreadable">Files and folders that could not be read: what lies in them may well be there.</param>
    public static IReadOnlyList<string> In(
        IEnumerable<string> stored, StorePaths names, IReadOnlyList<string> paths, IEnumerable<string> met, IReadOnlyList<string> unreadable)
    {
        string[] holders = [.. paths.Where(static path => Directory.Exists(path) || DocumentSource.IsContainer(path)).Select(Inside)];
        string[] spared = [.. unreadable.Where(static path => Directory.Exists(path) || DocumentSource.IsContainer(path)).Select(Inside)];
        HashSet<string> there = [.. met.Select(names.NameOf)];
        return holders.Length == 0 ? [] : [.. stored.Where(IsGone).Order(StringComparer.Ordinal)];

        bool IsGone(string name)
        {
            string file = names.FileOf(name);
            return IsUnder(file, holders) && !IsUnder(file, spared) && !there.Contains(name) && !File.Exists(file);
        }
    }

    private static string Inside(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;

    private static bool IsUnder(string file, string[] holders) => holders.Any(holder => file.StartsWith(holder, StringComparison.Ordinal));
}
