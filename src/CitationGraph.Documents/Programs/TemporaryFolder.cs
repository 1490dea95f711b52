namespace CitationGraph.Documents.Programs;

/// <summary>A folder that only this user can enter (mode 700), removed with all that is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("citegraph-").FullName;

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>Writes a file into it, under a name of ours: none from outside reaches a command line.</summary>
    public string Write(string name, Stream content)
    {
        string path = System.IO.Path.Join(Path, name);
        content.Position = 0;
        using FileStream file = new(path, FileMode.CreateNew);
        content.CopyTo(file);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A program that was ended may hold a file for a moment more; the folder is the user's own.
        }
    }
}
