using System.Text.RegularExpressions;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

/// <summary>The paragraph in README.md is one of a sample, and the table below it is what the command prints for it.</summary>
public partial class ReadmeTableTests
{
    [Fact]
    public async Task The_table_in_the_readme_is_what_the_command_prints()
    {
        string[] blocks = [.. TextBlock().Matches(Read("README.md")).Select(static match => match.Groups["text"].Value)];
        blocks.Length.ShouldBe(2);
        Read(Path.Join("samples", "ke-hoach-scan.txt")).ShouldContain(blocks[0]);
        CliResult result = await new CliRun { Extract = CitationExtractor.Default.Extract, Input = blocks[0] }.RunAsync("extract", "-");
        string[] printed = result.Output.Split('\n');
        string.Join('\n', printed.SkipWhile(static line => !line.StartsWith("  Vị trí", StringComparison.Ordinal))).TrimEnd().ShouldBe(blocks[1].TrimEnd());
    }

    [Fact]
    public async Task The_check_in_the_readme_is_what_the_command_prints()
    {
        Match block = ConsoleBlock().Match(Read("README.md"));
        string[] line = block.Groups["line"].Value.Split(' ');
        string folder = Golden.Root() + Path.DirectorySeparatorChar;
        CliResult result = await new CliRun { Extract = CitationExtractor.Default.Extract }.RunAsync([.. line.Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? folder + word : word)]);
        result.Output.Replace(folder, string.Empty, StringComparison.Ordinal).ShouldBe(block.Groups["text"].Value);
    }

    private static string Read(string path) => File.ReadAllText(Path.Join(Golden.Root(), path)).ReplaceLineEndings("\n");

    [GeneratedRegex("```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex TextBlock();

    [GeneratedRegex("```console\n[$] citegraph (?<line>[^\n]*)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ConsoleBlock();
}
