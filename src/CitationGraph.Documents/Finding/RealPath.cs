namespace CitationGraph.Documents;

/// <summary>The one absolute path of a file or folder that may be reached through links.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>Resolves every link on the way; parts that do not exist stay as they are.</summary>
    public static string Of(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path.Length == 0 ? "." : path));
        int links = 0;
        string root = Path.GetPathRoot(full) ?? string.Empty;
        string resolved = root;
        Stack<string> rest = Parts(full[root.Length..]);
        while (rest.TryPop(out string? part))
        {
            string next = Path.Join(resolved, part);
            if (LinkTarget(next) is not { } target || ++links > MaxLinks)
            {
                resolved = next;
                continue;
            }

            string absolute = Path.GetFullPath(target, resolved);
            resolved = Path.GetPathRoot(absolute) ?? string.Empty;
            foreach (string inner in Parts(absolute[resolved.Length..]).Reverse())
            {
                rest.Push(inner);
            }
        }

        return resolved;
    }

    /// <summary>True when the path may exist but the operating system does not let us look.</summary>
    public static bool IsRefused(string path)
    {
        try
        {
            _ = File.GetAttributes(path);
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static Stack<string> Parts(string path) =>
        new(path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse());

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
