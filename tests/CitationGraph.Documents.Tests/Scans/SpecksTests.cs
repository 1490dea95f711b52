using CitationGraph.Documents.Scans;

namespace CitationGraph.Documents.Tests.Scans;

public class SpecksTests
{
    private const int Size = 40;
    private const byte Paper = 240;
    private const byte Ink = 40;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(1, 3)]
    public void A_speck_goes(int width, int height)
    {
        GrayImage page = Page((5, 5, 4, 20), (20, 20, width, height));
        Specks.Remove(page).ShouldBe(1);
        page.Pixels.ShouldBe(Page((5, 5, 4, 20)).Pixels);
    }

    /// <summary>A full stop or a dot below of the smallest print, a hyphen, a hair line; what lies at a stroke; what lies at the rim.</summary>
    [Theory]
    [InlineData(3, 3, 20, 20)]
    [InlineData(5, 5, 20, 20)]
    [InlineData(6, 1, 20, 20)]
    [InlineData(1, 30, 20, 5)]
    [InlineData(2, 2, 10, 12)]
    [InlineData(2, 2, 0, 0)]
    [InlineData(2, 2, 38, 38)]
    public void What_may_be_print_stays(int width, int height, int left, int top)
    {
        GrayImage page = Page((5, 5, 4, 20), (left, top, width, height));
        Specks.Remove(page).ShouldBe(0);
        page.Pixels.ShouldBe(Page((5, 5, 4, 20), (left, top, width, height)).Pixels);
    }

    [Fact]
    public void A_page_of_any_size_is_cleaned()
    {
        for (int size = 1; size < 14; size++)
        {
            byte[] pixels = [.. Enumerable.Range(0, size * size).Select(static at => at % 3 == 0 ? Ink : Paper)];
            Should.NotThrow(() => Specks.Remove(new GrayImage(size, size, pixels)));
        }
    }

    private static GrayImage Page(params (int Left, int Top, int Width, int Height)[] inks)
    {
        byte[] pixels = [.. Enumerable.Repeat(Paper, Size * Size)];
        foreach ((int left, int top, int width, int height) in inks)
        {
            for (int y = top; y < top + height; y++)
            {
                pixels.AsSpan(y * Size + left, width).Fill(Ink);
            }
        }

        return new GrayImage(Size, Size, pixels);
    }
}
