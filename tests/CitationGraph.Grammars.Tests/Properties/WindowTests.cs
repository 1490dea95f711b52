namespace CitationGraph.Grammars.Tests.Properties;

/// <summary>The scanner walks a text in windows: what stands across the end of one is found like anywhere else.</summary>
public sealed class WindowTests
{
    private const int Window = 8192;

    [Theory]
    [InlineData("Theo hiến pháp năm 2013 thì.")]
    [InlineData("Theo Công văn số 1234 ngày 05/6/2025 của Sở Nội vụ tỉnh Hà Giang.")]
    [InlineData("Theo Phap 1enh Dan quan tu ve ngay 09 thang 01 nam 1996.", "Tuyen truyen, pho bien toi nguoi dan. \n")]
    [InlineData("Theo Nghị định số 178/2024/NĐ-CP (sau đây viết tắt là Nghị định số 178). Theo Nghị định số 178 thì.")]
    public void A_citation_is_found_wherever_a_window_ends(string sentence, string filler = "Tuyên truyền, phổ biến tới người dân.\n")
    {
        Citation[] alone = [.. CitationExtractor.Default.Extract(Filler(filler, 400) + sentence).Citations];
        alone.ShouldNotBeEmpty();
        for (int before = Window - sentence.Length - 1; before <= Window + 1; before++)
        {
            IReadOnlyList<Citation> citations = CitationExtractor.Default.Extract(Filler(filler, before) + sentence).Citations;
            citations.Select(citation => (citation.Span.Start - before, citation.Text, citation.Number))
                .ShouldBe(alone.Select(citation => (citation.Span.Start - 400, citation.Text, citation.Number)), $"behind {before} units");
        }
    }

    private static string Filler(string line, int length) => string.Concat(Enumerable.Repeat(line, (length / line.Length) + 1))[..(length - 1)] + '\n';
}
