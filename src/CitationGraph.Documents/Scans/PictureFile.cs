using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents.Scans;

/// <summary>Reads pictures of pages: PNG, JPEG, TIFF with any number of pages.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="options">Bounds.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class PictureFile(string name, ReadOptions options, CancellationToken cancellation)
{
    /// <summary>The text of the pages.</summary>
    /// <param name="stream">All of the file.</param>
    public DocumentContent Read(Stream stream)
    {
        byte[] file = new byte[stream.Length];
        stream.Position = 0;
        stream.ReadExactly(file);
        IReadOnlyList<(long Width, long Height)> sizes = PictureSizes.Of(file, ushort.MaxValue);
        if (sizes.Count == 0)
        {
            throw new UnreadableException(Problems.Damaged(name, "PNG, JPEG, TIFF"));
        }

        if (options.Ocr == OcrMode.Never)
        {
            throw new UnreadableException(Problems.NotToBeScanned(name, sizes.Count));
        }

        using TemporaryFolder folder = new();
        var images = new PictureImages(name, folder.Write("in", stream), file, sizes, cancellation);
        IReadOnlyList<PageReading> readings = new ScanReader(name, options, cancellation).Read(images, [.. Enumerable.Range(1, sizes.Count)]);
        return PageJoin.Content([.. readings.Select(static reading => reading.Read.Page)], ScanNotes.Of(readings, sizes.Count));
    }
}
