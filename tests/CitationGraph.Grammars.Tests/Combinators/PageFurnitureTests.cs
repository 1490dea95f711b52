using CitationGraph.Grammars.Combinators;

namespace CitationGraph.Grammars.Tests.Combinators;

/// <summary>What a page break leaves inside a sentence.</summary>
public class PageFurnitureTests
{
    [Theory]
    [InlineData(" \n x")]
    [InlineData("\n\n12\nx")]
    [InlineData("\n\n 3 \n\nx")]
    [InlineData("\nCÔNG BÁO/Số 149 + 150/Ngày 26-01-2022\nx")]
    [InlineData("\n7\nCÔNG BÁO/Số 149 + 150/Ngày 26-01-2022\n\nx")]
    [InlineData("\u00A0\t\fx")]
    public void Gap_reaches_the_x(string text) => Skip(text).ShouldBe(text.IndexOf('x', StringComparison.Ordinal));

    [Theory]
    [InlineData("x")]
    [InlineData("12\nx")]
    public void Gap_without_white_space_is_none(string text) => Skip(text).ShouldBe(0);

    [Theory]
    [InlineData("\n12 x", 1)]
    [InlineData("\n12345\nx", 1)]
    public void A_number_that_is_no_page_number_stays(string text, int end) => Skip(text).ShouldBe(end);

    /// <summary>A gap that never ends is left after a few hundred units, whatever it consists of.</summary>
    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\n1")]
    [InlineData("\nCÔNG BÁO/Số 1")]
    [InlineData("\n| ")]
    [InlineData("\r\n12\u200B")]
    public void Gap_ends(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000));
        Skip(text).ShouldBeInRange(1, 1000);
    }

    private static int Skip(string text)
    {
        var cursor = new Cursor(text);
        PageFurniture.SkipGap(ref cursor);
        return cursor.Position;
    }
}
