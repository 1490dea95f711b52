using CitationGraph.Documents.Containers;

namespace CitationGraph.Documents;

/// <summary>Expands what users name into documents, in the order named; folders recursively in ordinal order. No file comes
/// twice, however many paths or links lead to it.</summary>
public sealed class DocumentSource
{
    private readonly ReadOptions _bounds;

    private DocumentSource(ReadOptions bounds) => _bounds = bounds;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Expands paths.</summary>
    /// <param name="paths">Files, folders, globs (<c>*</c>, <c>?</c>, <c>**</c>) or <c>-</c> for standard input. A path that exists
    /// is never taken as a glob. An archive (.zip) or mail (.eml) gives the documents in it, as a folder does.</param>
    /// <param name="bounds">Bounds of what archives hold; those of <see cref="ReadOptions"/> unless given.</param>
    public static IEnumerable<SourceItem> Expand(IEnumerable<string> paths, ReadOptions? bounds = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Items(paths, bounds ?? new ReadOptions());
    }

    /// <summary>The file itself, or the documents in it where it is an archive (.zip) or a mail (.eml); a problem for each part
    /// that cannot be read.</summary>
    /// <param name="file">A file.</param>
    /// <param name="bounds">Bounds of each document; together they may have four times as much.</param>
    public static IEnumerable<SourceItem> Contents(SourceFile file, ReadOptions bounds)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ContainerWalk.Items(file, bounds);
    }

    /// <summary>True when a file of this name is taken apart into the documents in it.</summary>
    public static bool IsContainer(string path) => Formats.IsContainer(path);

    // An iterator, so that each enumeration starts with nothing seen.
    private static IEnumerable<SourceItem> Items(IEnumerable<string> paths, ReadOptions bounds)
    {
        var source = new DocumentSource(bounds);
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

    private IEnumerable<SourceItem> Once(string identity, SourceFile file) =>
        !_seen.Add(identity) ? [] : file.IsStandardInput ? [file] : Contents(file, _bounds);

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
                foreach (SourceItem document in Once(RealPath.Of(file.Path), file))
                {
                    yield return document;
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
                    foreach (SourceItem document in Once(RealPath.Of(file.Path), file))
                    {
                        yield return document;
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
