namespace CitationGraph.Grammars.Tests;

/// <summary>What lowers the confidence of a citation in clean text.</summary>
public class ConfidenceTests
{
    [Theory]
    [InlineData("Công văn số 12/BTTTI-ABC ngày 03/3/2020", 0.85)]
    [InlineData("Công văn số 12/BTTTT-ABC ngày 03/3/2020", 1)]
    [InlineData("Quyết định số 12/QĐ-ABCD ngày 03/3/2020", 1)]
    [InlineData("Nghị quyết số 57-NQ/TW ngày 22/12/2024", 1)]
    public void Sign_of_which_nothing_is_known_is_doubtful(string text, double confidence) =>
        CitationExtractor.Default.Extract($"Căn cứ {text};").Citations.ShouldHaveSingleItem().Confidence.ShouldBe(confidence);
}
