using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CitationGraph.Documents.Scans;

/// <summary>Pages that were read before, so that none is read twice: a folder of compressed tables of words, named by all that
/// decides what is read in a page. It holds the text of documents, so only the user can enter it (mode 700).</summary>
/// <param name="folder">Made when the first page is kept.</param>
/// <param name="maxBytes">Above it the pages go that were not asked for the longest.</param>
public sealed class ReadPages(string folder, long maxBytes)
{
    /// <summary>The bound where nothing else is wanted: about 80,000 pages.</summary>
    public const long DefaultMaxBytes = 512L << 20;

    private const string Ending = ".page.gz";
    private const int MaxPageBytes = 16 << 20;

    /// <summary>The folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>Number of pages kept, and their bytes on disk.</summary>
    public (int Pages, long Bytes) Size()
    {
        FileInfo[] files = Files();
        return (files.Length, files.Sum(static file => file.Length));
    }

    /// <summary>Forgets every page. Nothing but pages is removed from the folder.</summary>
    public void Clear()
    {
        foreach (FileInfo file in Files())
        {
            Try(file.Delete);
        }
    }

    /// <summary>The name of a page: a hash of all that decides what is read in it.</summary>
    internal static string Key(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));

    /// <summary>What was read, or null where the page is not known or what is kept of it is damaged.</summary>
    internal string? Find(string key)
    {
        try
        {
            string path = PathOf(key);
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using GZipStream unpacked = new(file, CompressionMode.Decompress);
            using MemoryStream page = new();
            byte[] chunk = new byte[1 << 16];
            for (int read; page.Length < MaxPageBytes && (read = unpacked.Read(chunk)) > 0;)
            {
                page.Write(chunk, 0, read);
            }

            string text = Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length);
            if (text.Length < 2 * key.Length + 2
                || !text.StartsWith(key + "\n", StringComparison.Ordinal) || !text.EndsWith("\n" + key, StringComparison.Ordinal))
            {
                return null;
            }

            Try(() => File.SetLastAccessTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime));
            return text[(key.Length + 1)..^(key.Length + 1)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Keeps a page. That a disk is full or refuses is no reason not to read on.</summary>
    internal void Keep(string key, string table) => Try(() =>
    {
        MakeFolder();
        string unfinished = Path.Join(Folder, Path.GetRandomFileName());
        try
        {
            using (GZipStream packed = new(new FileStream(unfinished, FileMode.CreateNew), CompressionLevel.Fastest))
            {
                packed.Write(Encoding.UTF8.GetBytes($"{key}\n{table}\n{key}"));
            }

            File.Move(unfinished, PathOf(key), overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    });

    /// <summary>Lets the pages go that were not asked for the longest, where there are too many.</summary>
    internal void Bound()
    {
        FileInfo[] files = Files();
        long bytes = files.Sum(static file => file.Length);
        foreach (FileInfo file in files.OrderBy(static file => file.LastAccessTimeUtc).ThenBy(static file => file.Name, StringComparer.Ordinal))
        {
            if (bytes <= maxBytes)
            {
                return;
            }

            bytes -= file.Length;
            Try(file.Delete);
        }
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Folder);
        }
        else
        {
            Directory.CreateDirectory(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string PathOf(string key) => Path.Join(Folder, key + Ending);

    private FileInfo[] Files()
    {
        try
        {
            return Directory.Exists(Folder) ? new DirectoryInfo(Folder).GetFiles("*" + Ending) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Without the folder pages are read again, no more.
        }
    }
}
