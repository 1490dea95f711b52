using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents.Scans;

/// <summary>Reads pages side by side, each once: what was read before is taken from where it was kept.</summary>
/// <param name="name">The document.</param>
/// <param name="options">Bounds, what was read before, whom to tell of progress.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class ScanReader(string name, ReadOptions options, CancellationToken cancellation)
{
    /// <summary>Raised when the same picture is read otherwise than before.</summary>
    private const string Version = "2";

    // However many documents are read side by side, no more pages than there are cores.
    private static readonly SemaphoreSlim Cores = new(Environment.ProcessorCount);

    /// <summary>Reads pages.</summary>
    /// <param name="images">The document.</param>
    /// <param name="pages">Which, counted from 1.</param>
    /// <returns>What was read, in the order asked for; at most <see cref="ReadOptions.MaxScannedPages"/>.</returns>
    /// <exception cref="UnreadableException">OCR is not installed, or no page could be read.</exception>
    public IReadOnlyList<PageReading> Read(PageImages images, IReadOnlyList<int> pages)
    {
        string engine = new Tesseract(name, cancellation).Identity();
        var readings = new PageReading[Math.Min(pages.Count, options.MaxScannedPages)];
        (int told, int isNew) = (0, 0);
        Parallel.For(0, readings.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation }, at =>
        {
            string key = ReadPages.Key(Version, engine, images.Way, images.Hash, pages[at].ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (options.ReadBefore?.Find(key) is { } before)
            {
                readings[at] = new PageReading(pages[at], ScannedPage.Parse(before), null);
            }
            else
            {
                readings[at] = ReadNew(images, pages[at], key);
                Interlocked.Increment(ref isNew);
            }

            if (options.Progress is { } tell)
            {
                lock (readings)
                {
                    for (; told < readings.Length && readings[told] is { } next; told++)
                    {
                        tell(new ReadProgress(told + 1, readings.Length, next.Read.Page.Text) { File = name });
                    }
                }
            }
        });
        if (isNew > 0)
        {
            options.ReadBefore?.Bound();
        }

        cancellation.ThrowIfCancellationRequested();
        return readings.Length > 0 && Array.TrueForAll(readings, static reading => reading.Problem is not null)
            ? throw new UnreadableException(readings[0].Problem!)
            : readings;
    }

    private PageReading ReadNew(PageImages images, int page, string key)
    {
        Cores.Wait(cancellation);
        try
        {
            using TemporaryFolder folder = new();
            string table = images.Read(page, folder);
            options.ReadBefore?.Keep(key, table);
            return new PageReading(page, ScannedPage.Parse(table), null);
        }
        catch (Exception e) when (FileErrors.Explain(name, e) is { } problem)
        {
            // One page that cannot be read does not take the document with it.
            return new PageReading(page, ScannedPage.Empty, problem);
        }
        finally
        {
            Cores.Release();
        }
    }
}
