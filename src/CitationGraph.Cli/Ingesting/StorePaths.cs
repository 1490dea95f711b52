namespace CitationGraph.Cli.Ingesting;

/// <summary>Documents as a store names them: relative to the folder of the store, with '/' between the parts, so that one file
/// has one name from wherever the command is run, and folder and store can be moved together.</summary>
internal sealed class StorePaths(string store)
{
    private readonly string _folder = Path.GetDirectoryName(Path.GetFullPath(store)) ?? Path.GetFullPath(".");

    /// <summary>The name of a file in the store; the full path where nothing relative leads to it (another drive).</summary>
    /// <param name="path">As the user gave it, relative to the folder one works in.</param>
    public string NameOf(string path)
    {
        string name = Path.GetRelativePath(_folder, Path.GetFullPath(path));
        return Path.DirectorySeparatorChar == '/' ? name : name.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The file of a name.</summary>
    public string FileOf(string name) => Path.GetFullPath(name, _folder);
}
