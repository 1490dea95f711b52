using CitationGraph.Documents.Packages;

namespace CitationGraph.Documents.Containers;

/// <summary>Takes archives and mail apart into the documents in them, within bounds that hold for all that one file leads to.</summary>
/// <param name="bounds">Bounds of one document.</param>
internal sealed class ContainerWalk(ReadOptions bounds)
{
    /// <summary>An archive in an archive is read, one in that is said.</summary>
    private const int MaxDepth = 2;

    /// <summary>All documents of one file together, in multiples of what one may have.</summary>
    private const int MaxTotal = 4;

    private int _entries;
    private long _bytes;

    /// <summary>Bounds of one document.</summary>
    public ReadOptions Bounds => bounds;

    /// <summary>The file itself, or the documents in it.</summary>
    public static IEnumerable<SourceItem> Items(SourceFile file, ReadOptions bounds) =>
        Formats.IsContainer(file.FormatName) ? new ContainerWalk(bounds).Items(file, 0) : [file];

    /// <summary>The documents in a file that may be a container, at a depth counted from 0.</summary>
    public IReadOnlyList<SourceItem> Items(SourceFile file, int depth)
    {
        if (!Formats.IsContainer(file.FormatName))
        {
            return [file];
        }

        if (depth == MaxDepth)
        {
            return [new SourceProblem(Problems.TooDeep(file.Name))];
        }

        try
        {
            using Stream stream = Open(file);
            byte[] head = new byte[8];
            int length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            stream.Position = 0;
            if (stream.Length > bounds.MaxBytes)
            {
                return [new SourceProblem(Problems.TooLarge(file.Name, stream.Length, bounds.MaxBytes))];
            }

            IReadOnlyList<SourceItem> items = ZipDirectory.Begins(head.AsSpan(0, length)) ? new ZipContents(this, file, depth).Items(stream)
                : Formats.OfContent(head.AsSpan(0, length)) == BinaryFormat.None && IsMail(file) ? new MailContents(this, file, depth).Items(stream)
                : [file];
            return items.Count > 0 ? items : [new SourceProblem(Problems.NoDocuments(file.Name))];
        }
        catch (InvalidDataException)
        {
            return [new SourceProblem(Problems.Damaged(file.Name, IsMail(file) ? "EML" : "ZIP"))];
        }
        catch (Exception e) when (FileErrors.Explain(file.Name, e) is { } problem)
        {
            return [new SourceProblem(problem)];
        }
    }

    /// <summary>Opens the file, or what it is in its archive.</summary>
    public static Stream Open(SourceFile file) => file.Inside is { } inside ? inside() : DocumentReader.OpenFile(file.Path);

    /// <summary>Counts a document of so many bytes.</summary>
    /// <exception cref="UnreadableException">It is too large, or it is too much with those before it.</exception>
    public void Count(string name, long bytes)
    {
        if (bytes > bounds.MaxBytes)
        {
            throw new UnreadableException(Problems.TooLarge(name, bytes, bounds.MaxBytes));
        }

        if (++_entries > ZipDirectory.MaxEntries)
        {
            throw new UnreadableException(Problems.TooManyEntries(name, ZipDirectory.MaxEntries));
        }

        if (_bytes + bytes > MaxTotal * bounds.MaxBytes)
        {
            throw new UnreadableException(Problems.TooLarge(name, _bytes + bytes, MaxTotal * bounds.MaxBytes));
        }

        _bytes += bytes;
    }

    private static bool IsMail(SourceFile file) => file.FormatName.EndsWith(".eml", StringComparison.OrdinalIgnoreCase);
}
