using CitationGraph.Documents;

namespace CitationGraph.Cli.Output;

/// <summary>Which file an output path means.</summary>
internal static class OutputPaths
{
    /// <summary>The file at the end of the links, absolute; a file that is not there yet keeps its own name.</summary>
    public static string Resolve(string path)
    {
        string full = Path.GetFullPath(path);
        FileSystemInfo? target = new FileInfo(full).LinkTarget is null ? null : File.ResolveLinkTarget(full, returnFinalTarget: true);
        return target?.FullName ?? full;
    }

    /// <summary>True for what must not be replaced by a file, such as <c>/dev/null</c>.</summary>
    public static bool IsDevice(string target) =>
        !OperatingSystem.IsWindows()
        && (target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal));

    /// <summary>True when writing the path would destroy one of the documents.</summary>
    public static bool IsAmong(string path, IEnumerable<SourceItem> items)
    {
        if (!File.Exists(path) || IsDevice(Resolve(path)))
        {
            return false;
        }

        string target = DocumentSource.Identity(path);
        return items.OfType<SourceFile>().Any(file => !file.IsStandardInput && DocumentSource.Identity(file.Path) == target);
    }
}
