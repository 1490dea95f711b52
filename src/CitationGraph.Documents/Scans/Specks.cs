namespace CitationGraph.Documents.Scans;

/// <summary>Takes dust off a page: spots of a few pixels, which tesseract takes for full stops and hyphens in the middle of a
/// citation. Full stops and diacritics are larger (at 300 dots an inch five pixels across in print of 13 points, three to four in
/// the smallest footnotes), and what lies at a letter is left: it may be part of it.</summary>
internal static class Specks
{
    private const int MostAcross = 3;
    private const int MostPixels = 6;

    // Paper all around a speck, in pixels.
    private const int Clear = 2;

    private static readonly (int X, int Y)[] Neighbours = [(-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)];

    /// <summary>Removes specks from the page itself. Linear in its pixels.</summary>
    /// <param name="page">A page at 300 dots an inch.</param>
    /// <returns>Number of specks.</returns>
    public static int Remove(GrayImage page)
    {
        int threshold = GrayImage.Otsu(page.Histogram());
        if (threshold == 0)
        {
            return 0;
        }

        int removed = 0;
        Span<int> spot = stackalloc int[MostPixels + 1];
        const int Rim = MostAcross + Clear;
        for (int y = 1 + Clear; y < page.Height - Rim; y++)
        {
            int end = (y + 1) * page.Width - Rim;
            for (int at = y * page.Width + Rim; at < end; at++)
            {
                int paper = page.Pixels.AsSpan(at, end - at).IndexOfAnyInRange((byte)0, (byte)(threshold - 1));
                if (paper < 0)
                {
                    break;
                }

                at += paper;
                if (page.Pixels[at - 1] >= threshold && page.Pixels[at - page.Width] >= threshold
                    && Box(page, at, threshold, spot) is { } box && IsAlone(page, box, threshold))
                {
                    Cover(page, box);
                    removed++;
                }
            }
        }

        return removed;
    }

    /// <summary>The box of a spot that is small, or null.</summary>
    private static (int Left, int Top, int Right, int Bottom, int Ink)? Box(GrayImage page, int start, int threshold, Span<int> spot)
    {
        int count = 1;
        spot[0] = start;
        (int left, int top) = (start % page.Width, start / page.Width);
        (int right, int bottom) = (left, top);
        for (int next = 0; next < count; next++)
        {
            (int x, int y) = (spot[next] % page.Width, spot[next] / page.Width);
            foreach ((int stepX, int stepY) in Neighbours)
            {
                int at = (y + stepY) * page.Width + x + stepX;
                if (page.Pixels[at] >= threshold || spot[..count].Contains(at))
                {
                    continue;
                }

                if (count == MostPixels)
                {
                    return null;
                }

                spot[count++] = at;
                (left, top) = (Math.Min(left, x + stepX), Math.Min(top, y + stepY));
                (right, bottom) = (Math.Max(right, x + stepX), Math.Max(bottom, y + stepY));
                if (right - left >= MostAcross || bottom - top >= MostAcross)
                {
                    return null;
                }
            }
        }

        return (left, top, right, bottom, count);
    }

    private static bool IsAlone(GrayImage page, (int Left, int Top, int Right, int Bottom, int Ink) box, int threshold)
    {
        if (box.Left < Clear || box.Top < Clear || box.Right >= page.Width - Clear || box.Bottom >= page.Height - Clear)
        {
            return false;
        }

        int ink = 0;
        for (int y = box.Top - Clear; y <= box.Bottom + Clear; y++)
        {
            foreach (byte pixel in page.Pixels.AsSpan(y * page.Width + box.Left - Clear, box.Right - box.Left + 1 + 2 * Clear))
            {
                ink += pixel < threshold ? 1 : 0;
            }
        }

        return ink == box.Ink;
    }

    /// <summary>Puts paper over a speck and its soft rim: each row from the pixel left of it to the one right of it.</summary>
    private static void Cover(GrayImage page, (int Left, int Top, int Right, int Bottom, int Ink) box)
    {
        for (int y = box.Top - 1; y <= box.Bottom + 1; y++)
        {
            Span<byte> row = page.Pixels.AsSpan(y * page.Width + box.Left - Clear, box.Right - box.Left + 1 + 2 * Clear);
            row[1..^1].Fill((byte)((row[0] + row[^1]) / 2));
        }
    }
}
