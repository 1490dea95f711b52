using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Output;

/// <summary>Where bytes go: a stream that is there already, or a file that appears only when it is complete.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private bool _done;

    private OutputTarget(Stream stream, string path = "", string temporary = "") =>
        (Stream, _path, _temporary) = (stream, path, temporary);

    /// <summary>What to write to.</summary>
    public Stream Stream { get; }

    /// <summary>An open stream, such as standard output.</summary>
    public static OutputTarget Over(Stream stream) => new(stream);

    /// <summary>A file; its bytes go to a temporary file beside it until <see cref="Complete"/>.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static OutputTarget File(string path)
    {
        if (Directory.Exists(path))
        {
            throw new OutputException(Messages.OutputIsFolder(path));
        }

        string target = OutputPaths.Resolve(path);
        string folder = Path.GetDirectoryName(target) ?? string.Empty;
        if (!Directory.Exists(folder))
        {
            throw new OutputException(Messages.OutputFolderMissing(path, folder));
        }

        try
        {
            if (OutputPaths.IsDevice(target))
            {
                return new OutputTarget(new FileStream(target, FileMode.Open, FileAccess.Write));
            }

            string temporary = Path.Join(folder, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
            return new OutputTarget(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write), target, temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Messages.OutputRefused(path, e));
        }
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="OutputException">It cannot be put there.</exception>
    public void Complete()
    {
        _done = true;
        Stream.Dispose();
        if (_temporary.Length == 0)
        {
            return;
        }

        try
        {
            System.IO.File.Move(_temporary, _path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard();
            throw new OutputException(Messages.OutputRefused(_path, e));
        }
    }

    /// <summary>Removes what was written, unless it was completed.</summary>
    public void Dispose()
    {
        if (_done)
        {
            return;
        }

        _done = true;
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // Nothing more can be said to a reader that is gone or a disk that is full.
        }

        Discard();
    }

    /// <summary>Removes the temporary file at once, if there is one.</summary>
    public void Discard()
    {
        if (_temporary.Length > 0)
        {
            System.IO.File.Delete(_temporary);
        }
    }
}

/// <summary>The result cannot be written, and why.</summary>
internal sealed class OutputException(Bilingual reason) : CommandException(reason);
