using System.IO.Compression;
using CitationGraph.Documents.OpenDocument;
using CitationGraph.Documents.Packages;
using CitationGraph.Documents.Word;

namespace CitationGraph.Documents.Containers;

/// <summary>The documents in a ZIP archive, named <c>archive.zip/inner/path.docx</c>, in ordinal order as those of a folder.</summary>
/// <param name="walk">What has been taken apart so far, and the bounds.</param>
/// <param name="file">The archive.</param>
/// <param name="depth">How deep it lies itself.</param>
internal sealed class ZipContents(ContainerWalk walk, SourceFile file, int depth)
{
    // Text shrinks to a tenth, repetitive text to a fiftieth.
    private const int MostRatio = 200;

    private const long RatioMatters = 4L << 20;

    private const int UnixKind = 0xF000, UnixLink = 0xA000;

    /// <summary>The documents, and a problem for each entry that is none for a reason that users must know.</summary>
    /// <param name="stream">The archive.</param>
    public IReadOnlyList<SourceItem> Items(Stream stream)
    {
        string[] names = [.. ZipDirectory.Names(stream, file.Name).Select(EntryNames.Read)];
        if (DocxFile.IsWord(names) || OdtFile.IsOpenDocument(names))
        {
            return [file];
        }

        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count != names.Length)
        {
            throw new InvalidDataException();
        }

        using SharedSource<OpenArchive> shared = new(() => new OpenArchive(ContainerWalk.Open(file)));
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<SourceItem> items = [];
        foreach ((string name, int at) in names.Select(static (name, at) => (name, at)).OrderBy(static entry => entry.name, StringComparer.Ordinal))
        {
            items.AddRange(Entry(shared, archive.Entries[at], name, at, seen));
        }

        return items;
    }

    private IEnumerable<SourceItem> Entry(SharedSource<OpenArchive> shared, ZipArchiveEntry entry, string name, int at, HashSet<string> seen)
    {
        bool isFolder = name.EndsWith('/') && entry.Length == 0;
        string full = $"{file.Name}/{name}";
        DocumentProblem? problem = isFolder && EntryNames.IsSafe(name[..^1]) ? null
            : !EntryNames.IsSafe(name) ? Problems.BadEntryName(full)
            : EntryNames.IsHidden(name) || Formats.OfName(name) == DocumentFormat.Other ? null
            : !seen.Add(name) ? Problems.EntryTwice(full)
            : ((entry.ExternalAttributes >> 16) & UnixKind) == UnixLink ? Problems.EntryIsLink(full)
            : entry.IsEncrypted ? Problems.Encrypted(full, "ZIP")
            : entry.Length > RatioMatters && entry.Length / MostRatio > entry.CompressedLength ? Problems.Bomb(full)
            : null;
        if (problem is not null)
        {
            return [new SourceProblem(problem)];
        }

        if (!seen.Contains(name))
        {
            return [];
        }

        try
        {
            walk.Count(full, entry.Length);
        }
        catch (UnreadableException e)
        {
            return [new SourceProblem(e.Problem)];
        }

        var document = new SourceFile(full, file.Path) { Inside = () => shared.Use(open => open.Read(at, full)), FormatName = name };
        shared.Expect(1);
        IReadOnlyList<SourceItem> items = walk.Items(document, depth + 1);
        bool isContainer = items is not [var only] || !ReferenceEquals(only, document);
        if (isContainer && items.Any(static item => item is SourceFile))
        {
            // Once to look into it, which is done, and once to read what is in it.
            shared.Expect(1);
        }

        return items;
    }

    /// <summary>An archive that is open, with its bytes.</summary>
    private sealed class OpenArchive(Stream stream) : IDisposable
    {
        private readonly ZipArchive _archive = new(stream, ZipArchiveMode.Read, leaveOpen: false);

        public void Dispose() => _archive.Dispose();

        /// <summary>An entry, unpacked to no more than the size that it was counted with.</summary>
        public MemoryStream Read(int at, string name)
        {
            try
            {
                // What goes on beyond the size that is stated shows in the sum.
                ZipArchiveEntry entry = _archive.Entries[at];
                byte[] bytes = new byte[entry.Length];
                using Stream content = entry.Open();
                return content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && Crc32.Of(bytes) == entry.Crc32
                    ? new MemoryStream(bytes, writable: false)
                    : throw new InvalidDataException();
            }
            catch (Exception e) when (e is InvalidDataException or ArgumentOutOfRangeException or NotSupportedException)
            {
                throw new UnreadableException(Problems.Damaged(name, "ZIP"));
            }
        }
    }
}
