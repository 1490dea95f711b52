namespace CitationGraph.Documents.Scans;

/// <summary>How far the lines of a page lean, and the page set straight. The projection profile of Postl (1986): at the right
/// angle ink and gaps between lines part most sharply.</summary>
internal static class Skew
{
    /// <summary>Tesseract reads pages that lean less as well as straight ones; turning would only blur them.</summary>
    public const double LeastDegrees = 0.7;

    private const double MostDegrees = 10;

    /// <summary>Pixels across that are looked at: so many show lines apart and gather the noise of a scanner.</summary>
    private const int Across = 700;

    /// <summary>A page of pictures or stains has no angle that is so much better than none.</summary>
    private const double LeastGain = 1.15;

    private const int LeastInk = 500;

    /// <summary>The angle, in degrees, by which the lines fall from left to right; 0 where no angle is clearly better.</summary>
    public static double Of(GrayImage page)
    {
        (int x, int y)[] ink = Ink(page);
        if (ink.Length < LeastInk)
        {
            return 0;
        }

        double best = Best(ink, 0, MostDegrees, 0.5);
        best = Best(ink, best, 0.5, 0.1);
        return Sharpness(ink, best) < Sharpness(ink, 0) * LeastGain ? 0 : best;
    }

    /// <summary>The page turned against an angle, on a sheet that holds all of it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="degrees">As <see cref="Of"/> tells it.</param>
    public static GrayImage Straighten(GrayImage page, double degrees)
    {
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        int width = (int)(page.Width * cos + page.Height * Math.Abs(sin));
        int height = (int)(page.Height * cos + page.Width * Math.Abs(sin));
        byte[] turned = GC.AllocateUninitializedArray<byte>(width * height);

        // Fixed point with 16 bits behind the point: where each pixel of the new sheet lies on the old one.
        (long stepX, long stepY) = ((long)(cos * 65536), (long)(sin * 65536));
        for (int y = 0; y < height; y++)
        {
            double downwards = y - height / 2.0;
            long fromX = (long)((page.Width / 2.0 - width / 2.0 * cos - downwards * sin) * 65536);
            long fromY = (long)((page.Height / 2.0 - width / 2.0 * sin + downwards * cos) * 65536);
            (int startX, int endX) = Within(fromX, stepX, page.Width - 1, width);
            (int startY, int endY) = Within(fromY, stepY, page.Height - 1, width);
            (int start, int end) = (Math.Max(startX, startY), Math.Min(endX, endY));
            end = Math.Max(start, end);
            Span<byte> row = turned.AsSpan(y * width, width);
            row[..start].Fill(GrayImage.White);
            row[end..].Fill(GrayImage.White);
            Draw(page, row[start..end], fromX + start * stepX, fromY + start * stepY, stepX, stepY);
        }

        return new GrayImage(width, height, turned);
    }

    /// <summary>From which step on, and until which, a place is at least 0 and below a size.</summary>
    private static (int Start, int End) Within(long from, long step, int size, int steps)
    {
        // Where a place goes down, the first that is below the size and the first that is below 0.
        long limit = (long)size << 16;
        (long start, long end) = step > 0 ? (Steps(-from, step), Steps(limit - from, step))
            : step < 0 ? (Steps(from - limit + 1, -step), Steps(from + 1, -step))
            : from >= 0 && from < limit ? (0, steps) : (0, 0);
        return ((int)Math.Clamp(start, 0, steps), (int)Math.Clamp(end, 0, steps));

        // The fewest steps that go so far.
        static long Steps(long far, long step) => far <= 0 ? 0 : (far + step - 1) / step;
    }

    private static void Draw(GrayImage page, Span<byte> row, long fromX, long fromY, long stepX, long stepY)
    {
        ReadOnlySpan<byte> pixels = page.Pixels;
        int width = page.Width;
        for (int x = 0; x < row.Length; x++, fromX += stepX, fromY += stepY)
        {
            int at = (int)(fromY >> 16) * width + (int)(fromX >> 16);
            (int right, int down) = ((int)(fromX & 0xFFFF) >> 8, (int)(fromY & 0xFFFF) >> 8);
            int above = (pixels[at] << 8) + (pixels[at + 1] - pixels[at]) * right;
            int below = (pixels[at + width] << 8) + (pixels[at + width + 1] - pixels[at + width]) * right;
            row[x] = (byte)(((above << 8) + (below - above) * down) >> 16);
        }
    }

    private static double Best((int X, int Y)[] ink, double around, double reach, double step)
    {
        (double best, double sharpest) = (around, -1);
        int steps = (int)Math.Round(reach / step);
        for (int i = -steps; i <= steps; i++)
        {
            double angle = around + i * step;
            double sharpness = Sharpness(ink, angle);
            if (sharpness > sharpest)
            {
                (best, sharpest) = (angle, sharpness);
            }
        }

        return best;
    }

    /// <summary>Of lines that run across, or, on a page laid sideways, of those that run down.</summary>
    private static double Sharpness((int X, int Y)[] ink, double degrees)
    {
        // No point is further from 0 than this, nor is its place once the page has turned.
        const int Reach = 16 * Across;
        double slope = Math.Tan(degrees * Math.PI / 180);
        int[] across = new int[2 * Reach];
        int[] down = new int[2 * Reach];
        foreach ((int x, int y) in ink)
        {
            across[(int)(y - x * slope) + Reach]++;
            down[(int)(x + y * slope) + Reach]++;
        }

        return Math.Max(Differences(across), Differences(down));
    }

    private static double Differences(int[] profile)
    {
        double sum = 0;
        for (int i = 1; i < profile.Length; i++)
        {
            double difference = profile[i] - profile[i - 1];
            sum += difference * difference;
        }

        return sum;
    }

    /// <summary>The dark places of the page, made smaller; its rim is left out, where scanners leave black bars.</summary>
    private static (int X, int Y)[] Ink(GrayImage page)
    {
        int size = Math.Max(1, Math.Max(page.Width / Across, page.Height / (8 * Across)));
        (int width, int height) = (page.Width / size, page.Height / size);
        byte[] small = new byte[width * height];
        long[] histogram = new long[256];
        int[] sums = new int[width];
        for (int y = 0; y < height; y++)
        {
            Array.Clear(sums);
            for (int row = 0; row < size; row++)
            {
                ReadOnlySpan<byte> pixels = page.Pixels.AsSpan((y * size + row) * page.Width, width * size);
                for (int x = 0, at = 0; x < sums.Length; x++)
                {
                    int sum = 0;
                    for (int next = at + size; at < next; at++)
                    {
                        sum += pixels[at];
                    }

                    sums[x] += sum;
                }
            }

            for (int x = 0; x < width; x++)
            {
                small[y * width + x] = (byte)(sums[x] / (size * size));
                histogram[small[y * width + x]]++;
            }
        }

        int threshold = GrayImage.Otsu(histogram);
        (int rimX, int rimY) = (width / 25, height / 25);
        List<(int X, int Y)> ink = [];
        for (int y = rimY; y < height - rimY; y++)
        {
            for (int x = rimX; x < width - rimX; x++)
            {
                if (small[y * width + x] < threshold)
                {
                    ink.Add((x, y));
                }
            }
        }

        return [.. ink];
    }
}
