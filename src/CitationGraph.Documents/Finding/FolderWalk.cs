namespace CitationGraph.Documents;

/// <summary>Walks a folder and its subfolders. Links are followed, but no folder is entered twice, so cycles end. Hidden files
/// and folders are passed over.</summary>
internal static class FolderWalk
{
    /// <summary>Every file, and a problem for each folder that cannot be entered.</summary>
    /// <param name="root">The folder; names begin with it as given.</param>
    /// <param name="enter">Asked for each subfolder; all are entered when absent.</param>
    public static IEnumerable<SourceItem> Items(string root, Func<string, bool>? enter = null)
    {
        HashSet<string> entered = new(StringComparer.Ordinal);
        Stack<(string Path, bool IsFolder)> rest = new();
        rest.Push((root, true));
        while (rest.TryPop(out (string Path, bool IsFolder) next))
        {
            if (!next.IsFolder)
            {
                yield return new SourceFile(next.Path, next.Path);
                continue;
            }

            if (!entered.Add(RealPath.Of(next.Path)))
            {
                continue;
            }

            DocumentProblem? problem = List(next.Path, enter, rest);
            if (problem is not null)
            {
                yield return new SourceProblem(problem);
            }
        }
    }

    /// <summary>Pushes what the folder contains so that it is popped in ordinal order.</summary>
    private static DocumentProblem? List(string folder, Func<string, bool>? enter, Stack<(string Path, bool IsFolder)> rest)
    {
        try
        {
            IEnumerable<(string Path, bool IsFolder)> entries = new DirectoryInfo(folder.Length == 0 ? "." : folder)
                .EnumerateFileSystemInfos("*", new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.System })
                .Where(static entry => !entry.Name.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.Hidden))
                .Select(entry => (Path: Path.Join(folder, entry.Name), IsFolder: entry.Attributes.HasFlag(FileAttributes.Directory)))
                .Where(entry => !entry.IsFolder || enter is null || enter(entry.Path));
            foreach ((string Path, bool IsFolder) entry in entries.OrderByDescending(static entry => entry.Path, StringComparer.Ordinal))
            {
                rest.Push(entry);
            }

            return null;
        }
        catch (Exception e) when (FileErrors.Explain(folder, e) is { } problem)
        {
            return problem;
        }
    }
}
