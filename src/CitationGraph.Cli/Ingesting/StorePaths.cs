namespace CitationGraph.Cli.Ingesting;

/// <summary>Documents as a store names them: relative to the folder of the store, with '/' between the parts, so that one file
/// has one name from wherever the command is run, and folder and store can be moved together.</summary>
/// <param name="folder">The folder that names are relative to.</param>
internal sealed class StorePaths(string folder)
{
    private static readonly char[] Wildcards = ['*', '?'];

    private readonly string _folder = Path.GetFullPath(folder);

    /// <summary>The names of a store's documents.</summary>
    /// <param name="store">The file of the store.</param>
    public static StorePaths Beside(string store) => new(Path.GetDirectoryName(Path.GetFullPath(store)) ?? Path.GetFullPath("."));

    /// <summary>The name of a file in the store; the full path where nothing relative leads to it (another drive).</summary>
    /// <param name="path">As the user gave it, relative to the folder one works in.</param>
    public string NameOf(string path)
    {
        string name = Path.GetRelativePath(_folder, Path.GetFullPath(path));
        return Path.DirectorySeparatorChar == '/' ? name : name.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>How the names begin of all files that a path of the command line can stand for.</summary>
    /// <param name="path">A file, a folder or a pattern.</param>
    public string BeginningOf(string path)
    {
        int pattern = path.IndexOfAny(Wildcards);
        string sure = pattern < 0 ? path : Path.GetDirectoryName(path[..pattern]) ?? string.Empty;
        string name = NameOf(sure.Length > 0 ? sure : ".");
        return pattern < 0 && !Directory.Exists(path) ? name : name == "." ? string.Empty : name + "/";
    }

    /// <summary>The file of a name.</summary>
    public string FileOf(string name) => Path.GetFullPath(name, _folder);
}
