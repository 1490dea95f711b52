using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Ingesting;

/// <summary>Stored documents whose files are gone from the folders that were read.</summary>
internal static class VanishedFiles
{
    /// <summary>The names of the documents.</summary>
    /// <param name="store">The store.</param>
    /// <param name="names">Its names of files.</param>
    /// <param name="paths">What the user named; only folders count.</param>
    /// <param name="unreadable">Files and folders that could not be read: what lies in them may well be there.</param>
    public static IReadOnlyList<string> In(GraphStore store, StorePaths names, IReadOnlyList<string> paths, IReadOnlyList<string> unreadable)
    {
        string[] folders = [.. paths.Where(Directory.Exists).Select(Folder)];
        string[] spared = [.. unreadable.Where(Directory.Exists).Select(Folder)];
        return folders.Length == 0 ? [] : [.. store.Paths().Where(IsGone)];

        bool IsGone(string name)
        {
            string file = names.FileOf(name);
            return IsUnder(file, folders) && !IsUnder(file, spared) && !File.Exists(file);
        }
    }

    private static string Folder(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;

    private static bool IsUnder(string file, string[] folders) => folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));
}
