namespace CitationGraph.Documents;

/// <summary>Pages of a text, as the offsets at which they start.</summary>
public static class PageStarts
{
    /// <summary>The page of an offset, counted from 1; 0 where pages are not known.</summary>
    /// <param name="starts">Offsets, rising, the first 0; empty where pages are not known.</param>
    /// <param name="offset">An offset into the text.</param>
    public static int PageOf(IReadOnlyList<int> starts, int offset)
    {
        ArgumentNullException.ThrowIfNull(starts);
        int below = 0;
        int above = starts.Count;
        while (below < above)
        {
            int middle = below + (above - below) / 2;
            (below, above) = starts[middle] <= offset ? (middle + 1, above) : (below, middle);
        }

        return below;
    }
}
