using CitationGraph.Documents.Scans;
using CitationGraph.Documents.Tests.Scans.Making;

namespace CitationGraph.Documents.Tests.Scans;

public class SkewTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(-1)]
    [InlineData(2.3)]
    [InlineData(-4)]
    [InlineData(8)]
    public void The_angle_of_lines_is_found(double degrees)
    {
        Skew.Of(Image(Lines().Turned(degrees).Noisy(1))).ShouldBe(degrees, 0.15);
        Skew.Of(Image(Sideways(Lines()).Turned(degrees))).ShouldBe(degrees, 0.15);
    }

    [Fact]
    public void A_page_set_straight_leans_no_more()
    {
        GrayImage straight = Skew.Straighten(Image(Lines().Turned(5)), 5);
        Skew.Of(straight).ShouldBe(0, 0.15);
        straight.Width.ShouldBeGreaterThan(1240);
        (straight.Pixels[0], straight.Pixels[^1]).ShouldBe((GrayImage.White, GrayImage.White));
    }

    [Fact]
    public void What_has_no_lines_has_no_angle()
    {
        Skew.Of(Image(new Sheet(1240, 1754, [.. Enumerable.Repeat((byte)255, 1240 * 1754)]))).ShouldBe(0);
        Skew.Of(Image(new Sheet(1240, 1754, [.. Enumerable.Repeat((byte)255, 1240 * 1754)]).Noisy(3))).ShouldBe(0);
        Skew.Of(Image(new Sheet(1, 1, [0]))).ShouldBe(0);
        Skew.Of(Image(new Sheet(3, 5000, new byte[15000]))).ShouldBe(0);
    }

    /// <summary>Lines of words at 150 dpi.</summary>
    private static Sheet Lines()
    {
        byte[] page = [.. Enumerable.Repeat((byte)255, 1240 * 1754)];
        var random = new Random(7);
        for (int line = 0; line < 45; line++)
        {
#pragma warning disable CA5394 // Repeatable, not secret.
            for (int x = 150; x < 1050; x += random.Next(8, 20))
            {
                int width = random.Next(20, 90);
                for (int y = 0; y < 12; y++)
                {
                    page.AsSpan((180 + line * 31 + y) * 1240 + x, width).Fill((byte)(random.Next(3) == 0 ? 255 : 0));
                }

                x += width;
            }
#pragma warning restore CA5394
        }

        return new Sheet(1240, 1754, page);
    }

    private static Sheet Sideways(Sheet sheet)
    {
        byte[] turned = new byte[sheet.Pixels.Length];
        for (int y = 0; y < sheet.Height; y++)
        {
            for (int x = 0; x < sheet.Width; x++)
            {
                turned[x * sheet.Height + sheet.Height - 1 - y] = sheet.Pixels[y * sheet.Width + x];
            }
        }

        return new Sheet(sheet.Height, sheet.Width, turned);
    }

    private static GrayImage Image(Sheet sheet) => new(sheet.Width, sheet.Height, sheet.Pixels);
}
