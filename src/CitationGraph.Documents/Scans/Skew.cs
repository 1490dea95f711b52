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
        byte[] turned = new byte[width * height];
        Array.Fill(turned, GrayImage.White);

        // Fixed point with 16 bits behind the point: where each pixel of the new sheet lies on the old one.
        (long stepX, long stepY) = ((long)(cos * 65536), (long)(sin * 65536));
        for (int y = 0; y < height; y++)
        {
            double downwards = y - height / 2.0;
            long fromX = (long)((page.Width / 2.0 - width / 2.0 * cos - downwards * sin) * 65536);
            long fromY = (long)((page.Height / 2.0 - width / 2.0 * sin + downwards * cos) * 65536);
            for (int x = 0; x < width; x++, fromX += stepX, fromY += stepY)
            {
                (long left, long top) = (fromX >> 16, fromY >> 16);
                if (left >= 0 && top >= 0 && left < page.Width - 1 && top < page.Height - 1)
                {
                    turned[y * width + x] = Between(page, (int)(top * page.Width + left), (int)(fromX & 0xFFFF) >> 8, (int)(fromY & 0xFFFF) >> 8);
                }
            }
        }

        return new GrayImage(width, height, turned);
    }

    private static byte Between(GrayImage page, int at, int right, int down)
    {
        byte[] pixels = page.Pixels;
        int above = pixels[at] * (256 - right) + pixels[at + 1] * right;
        int below = pixels[at + page.Width] * (256 - right) + pixels[at + page.Width + 1] * right;
        return (byte)((above * (256 - down) + below * down) >> 16);
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
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                int sum = 0;
                for (int row = 0; row < size; row++)
                {
                    foreach (byte pixel in page.Pixels.AsSpan((y * size + row) * page.Width + x * size, size))
                    {
                        sum += pixel;
                    }
                }

                small[y * width + x] = (byte)(sum / (size * size));
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
