using System.IO.Compression;

namespace CitationGraph.Documents.Packages;

/// <summary>Unpacks the XML of an office package once to nowhere, so that nothing after it meets a bomb: sizes that an archive
/// states of itself can lie.</summary>
internal static class ZipGuard
{
    private const int ChunkLength = 1 << 16;

    /// <summary>The names of the entries.</summary>
    /// <param name="stream">The package; left at its start.</param>
    /// <param name="name">The file, for problems.</param>
    /// <param name="maxBytes">The most that its XML may come to.</param>
    /// <param name="cancellation">When the user stops.</param>
    /// <exception cref="UnreadableException">Damaged, or larger.</exception>
    public static IReadOnlyList<string> Check(Stream stream, string name, long maxBytes, CancellationToken cancellation)
    {
        try
        {
            // Counted before the library takes them all into memory.
            ZipDirectory.Names(stream, name);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            long total = 0;
            byte[] chunk = new byte[ChunkLength];
            foreach (ZipArchiveEntry entry in archive.Entries.Where(static entry => IsXml(entry.FullName)))
            {
                using Stream content = entry.Open();
                for (int read; (read = content.Read(chunk)) > 0;)
                {
                    cancellation.ThrowIfCancellationRequested();
                    total += read;
                    if (total > maxBytes)
                    {
                        throw new UnreadableException(Problems.TooLarge(name, -1, maxBytes));
                    }
                }
            }

            return [.. archive.Entries.Select(static entry => entry.FullName)];
        }
        catch (InvalidDataException)
        {
            throw new UnreadableException(Problems.Damaged(name, "ZIP"));
        }
        finally
        {
            stream.Position = 0;
        }
    }

    private static bool IsXml(string entry) =>
        entry.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
