using System.Globalization;
using System.Text;

namespace CitationGraph.Documents.Tests.Scans.Making;

/// <summary>A page in grey, 0 black to 255 white, that can be made worse as scanners do. Everything is repeatable.</summary>
internal sealed class Sheet(int width, int height, byte[] pixels)
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    public byte[] Pixels { get; } = pixels;

    /// <summary>Reads binary PGM with 8 bits a pixel, as pdftoppm writes it.</summary>
    public static Sheet ReadPgm(string path)
    {
        byte[] file = File.ReadAllBytes(path);
        int at = 0;
        string[] head = new string[4];
        for (int i = 0; i < head.Length; i++)
        {
            int end = Array.FindIndex(file, at, static b => b is (byte)' ' or (byte)'\n');
            head[i] = Encoding.ASCII.GetString(file, at, end - at);
            at = end + 1;
        }

        return (head[0], head[3]) != ("P5", "255") ? throw new InvalidDataException(path) : new Sheet(int.Parse(head[1], CultureInfo.InvariantCulture), int.Parse(head[2], CultureInfo.InvariantCulture), file[at..]);
    }

    /// <summary>Laid on the glass askew: turned clockwise about its middle, on white; what leaves the glass is lost.</summary>
    public Sheet Turned(double degrees)
    {
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        byte[] turned = new byte[Pixels.Length];
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                double right = x - Width / 2.0;
                double down = y - Height / 2.0;
                turned[y * Width + x] = At(Width / 2.0 + right * cos + down * sin, Height / 2.0 + down * cos - right * sin);
            }
        }

        return new Sheet(Width, Height, turned);
    }

    /// <summary>Grey paper, pale ink, grain, specks of dust.</summary>
    public Sheet Noisy(int seed)
    {
        var random = new Random(seed);
        byte[] noisy = new byte[Pixels.Length];
        for (int i = 0; i < noisy.Length; i++)
        {
#pragma warning disable CA5394 // Repeatable, not secret.
            int bits = random.Next();
#pragma warning restore CA5394
            // Of four bytes the sum is nearly normal: grain of deviation 12.
            int grain = ((bits & 255) + (bits >> 8 & 255) + (bits >> 16 & 255) - 382) * 12 / 128;
            int pale = 40 + Pixels[i] * 200 / 255;
            noisy[i] = (byte)Math.Clamp(pale + grain, 0, 255);
        }

        for (int speck = 0; speck < noisy.Length / 20_000; speck++)
        {
#pragma warning disable CA5394 // Repeatable, not secret.
            int at = random.Next(noisy.Length - Width - 1);
#pragma warning restore CA5394
            noisy[at] = noisy[at + 1] = noisy[at + Width] = noisy[at + Width + 1] = 60;
        }

        return new Sheet(Width, Height, noisy);
    }

    /// <summary>Upside down.</summary>
    public Sheet OnItsHead()
    {
        byte[] turned = [.. Pixels];
        Array.Reverse(turned);
        return new Sheet(Width, Height, turned);
    }

    private byte At(double x, double y)
    {
        (int left, int top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        if (left < 0 || top < 0 || left >= Width - 1 || top >= Height - 1)
        {
            return 255;
        }

        (double right, double down) = (x - left, y - top);
        double above = Pixels[top * Width + left] * (1 - right) + Pixels[top * Width + left + 1] * right;
        double below = Pixels[(top + 1) * Width + left] * (1 - right) + Pixels[(top + 1) * Width + left + 1] * right;
        return (byte)(above * (1 - down) + below * down);
    }
}
