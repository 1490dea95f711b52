using System.Text.RegularExpressions;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

/// <summary>The paragraph in README.md is one of a sample, and the table below it is what the command prints for it.</summary>
public partial class ReadmeTableTests
{
    [Fact]
    public async Task The_table_in_the_readme_is_what_the_command_prints()
    {
        string[] blocks = Blocks();
        Read(Path.Join("samples", "ke-hoach-scan.txt")).ShouldContain(blocks[1]);
        CliResult result = await new CliRun { Extract = CitationExtractor.Default.Extract, Input = blocks[1] }.RunAsync("extract", "-");
        string[] printed = result.Output.Split('\n');
        string.Join('\n', printed.SkipWhile(static line => !line.StartsWith("  Vị trí", StringComparison.Ordinal))).TrimEnd().ShouldBe(blocks[2].TrimEnd());
    }

    [Fact]
    public async Task The_answer_in_the_readme_is_what_the_command_prints()
    {
        using var folder = new TempFolder();
        var real = new CliRun { Extract = CitationExtractor.Default.Extract };
        string samples = Path.Join(Golden.Root(), "samples");
        foreach (string file in Directory.GetFiles(samples))
        {
            folder.Write(Path.Join("samples", Path.GetFileName(file)), File.ReadAllBytes(file));
        }

        (await real.RunAsync("ingest", folder["samples"], "--db", folder["x.db"])).ExitCode.ShouldBe(0);
        (await real.RunAsync("affected", "--db", folder["x.db"], "--as-of", "2026-11-21")).Output.ShouldContain(Blocks()[0].TrimEnd());
    }

    private static string[] Blocks()
    {
        string[] blocks = [.. TextBlock().Matches(Read("README.md")).Select(static match => match.Groups["text"].Value)];
        blocks.Length.ShouldBe(3);
        return blocks;
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
