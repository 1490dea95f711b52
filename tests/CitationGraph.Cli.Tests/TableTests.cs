using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

public class TableTests
{
    private static readonly string[] Numbers =
        [.. Samples.Extract(Samples.Plan).Citations.Select(citation => citation.Number).Where(number => number.Length > 0)];

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    [InlineData(120)]
    [InlineData(99)]
    [InlineData(80)]
    [InlineData(64)]
    [InlineData(48)]
    public async Task Numbers_are_never_broken_and_lines_fit(int width)
    {
        CliResult result = await new CliRun { Input = Samples.Plan, TerminalWidth = width }.RunAsync("extract", "-");
        string[] lines = (width == 0 ? result.Output : result.Terminal).Split('\n');
        Numbers.Length.ShouldBe(5);
        Numbers.ShouldAllBe(number => lines.Any(line => line.Contains(number)));
        lines.ShouldAllBe(line => line.Length <= (width == 0 ? 120 : width));
    }

    [Fact]
    public async Task Redirected_output_has_no_escape_sequences()
    {
        CliResult result = await new CliRun { Input = Samples.Plan }.RunAsync("extract", "-");
        result.Bytes.ShouldNotContain((byte)0x1B);
    }

    [Fact]
    public async Task A_document_with_thousands_of_citations_has_one_heading_and_all_rows()
    {
        Citation[] many = [.. Enumerable.Range(1, 2500).Select(static i => new Citation
        {
            Span = new TextSpan(0, 1), Text = "x", Type = "Nghị định", Number = $"{i}/2024/NĐ-CP",
        })];
        CliResult result = await new CliRun { Input = "x", Extract = _ => new Extraction(DocumentHeader.Empty, many, []) }.RunAsync("extract", "-");
        result.Lines.Count(line => line.Contains("Số hiệu, tên", StringComparison.Ordinal)).ShouldBe(1);
        result.Lines.Count(line => line.Contains("/2024/NĐ-CP", StringComparison.Ordinal)).ShouldBe(2500);
        result.Output.ShouldContain("2500 trích dẫn: dẫn chiếu 2500.");
    }

    [Fact]
    public async Task Square_brackets_are_not_taken_for_styles()
    {
        Citation citation = new() { Span = new TextSpan(0, 1), Text = "x", Type = "[red]Luật[/]", Name = "[[x]" };
        CliResult result = await new CliRun { Input = "x", Extract = _ => new Extraction(DocumentHeader.Empty, [citation], []) }.RunAsync("extract", "-");
        result.Output.ShouldContain("[red]Luật[/]");
        result.Output.ShouldContain("[[x]");
    }
}
