namespace CitationGraph.Documents;

/// <summary>Expands what users name into documents, in the order named; folders recursively in ordinal order. No file comes
/// twice, however many paths or links lead to it.</summary>
public sealed class DocumentSource
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Expands paths.</summary>
    /// <param name="paths">Files, folders, globs (<c>*</c>, <c>?</c>, <c>**</c>) or <c>-</c> for standard input. A path that exists
    /// is never taken as a glob.</param>
    public static IEnumerable<SourceItem> Expand(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Items(paths);
    }

    // An iterator, so that each enumeration starts with nothing seen.
    private static IEnumerable<SourceItem> Items(IEnumerable<string> paths)
    {
        var source = new DocumentSource();
        foreach (SourceItem item in paths.SelectMany(source.ExpandOne))
        {
            yield return item;
        }
    }

    /// <summary>The one path of a file that may be reached through links: the same for two paths that lead to one file.</summary>
    public static string Identity(string path) => RealPath.Of(path);

    private IEnumerable<SourceItem> ExpandOne(string path) =>
        path == SourceFile.StandardInputName ? Once(SourceFile.StandardInputName, SourceFile.StandardInput)
        : Directory.Exists(path) ? Folder(path)
        : Glob.IsGlob(path) && !File.Exists(path) ? Pattern(path)
        : File.Exists(path) ? Once(RealPath.Of(path), new SourceFile(path, path))
        : [new SourceProblem(RealPath.IsRefused(path) ? Problems.NoPermission(path) : Problems.Missing(path))];

    private IEnumerable<SourceItem> Once(string identity, SourceItem item) => _seen.Add(identity) ? [item] : [];

    private IEnumerable<SourceItem> Folder(string folder)
    {
        bool any = false;
        foreach (SourceItem item in FolderWalk.Items(folder))
        {
            if (item is not SourceFile file)
            {
                any = true;
                yield return item;
            }
            else if (Formats.OfName(file.Path) != DocumentFormat.Other)
            {
                any = true;
                if (_seen.Add(RealPath.Of(file.Path)))
                {
                    yield return file;
                }
            }
        }

        if (!any)
        {
            yield return new SourceProblem(Problems.NoDocuments(folder));
        }
    }

    private IEnumerable<SourceItem> Pattern(string pattern)
    {
        var glob = Glob.Parse(pattern);
        if (glob.Root.Length > 0 && !Directory.Exists(glob.Root))
        {
            yield return new SourceProblem(Problems.NothingMatches(pattern));
            yield break;
        }

        bool matched = false;
        bool any = false;
        foreach (SourceItem item in FolderWalk.Items(glob.Root, glob.MayContain))
        {
            if (item is not SourceFile file)
            {
                any = true;
                yield return item;
            }
            else if (glob.Matches(file.Path))
            {
                matched = true;
                if (glob.NamesExtension || Formats.OfName(file.Path) != DocumentFormat.Other)
                {
                    any = true;
                    if (_seen.Add(RealPath.Of(file.Path)))
                    {
                        yield return file;
                    }
                }
            }
        }

        if (!any)
        {
            yield return new SourceProblem(matched ? Problems.NoDocuments(pattern) : Problems.NothingMatches(pattern));
        }
    }
}
