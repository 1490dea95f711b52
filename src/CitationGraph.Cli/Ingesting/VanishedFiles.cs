namespace CitationGraph.Cli.Ingesting;

/// <summary>Stored documents whose files are gone from the folders that were read.</summary>
internal static class VanishedFiles
{
    /// <summary>The names of the documents.</summary>
    /// <param name="stored">The names of documents that were stored before.</param>
    /// <param name="names">How files are named.</param>
    /// <param name="paths">What the user named; only folders count.</param>
    /// <param name="unreadable">Files and folders that could not be read: what lies in them may well be there.</param>
    public static IReadOnlyList<string> In(IEnumerable<string> stored, StorePaths names, IReadOnlyList<string> paths, IReadOnlyList<string> unreadable)
    {
        string[] folders = [.. paths.Where(Directory.Exists).Select(Folder)];
        string[] spared = [.. unreadable.Where(Directory.Exists).Select(Folder)];
        return folders.Length == 0 ? [] : [.. stored.Where(IsGone).Order(StringComparer.Ordinal)];

        bool IsGone(string name)
        {
            string file = names.FileOf(name);
            return IsUnder(file, folders) && !IsUnder(file, spared) && !File.Exists(file);
        }
    }

    private static string Folder(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;

    private static bool IsUnder(string file, string[] folders) => folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));
}
