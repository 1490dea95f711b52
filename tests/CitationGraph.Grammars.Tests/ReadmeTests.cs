using System.Text.RegularExpressions;

namespace CitationGraph.Grammars.Tests;

/// <summary>The program in README.md is the one that runs here, and prints what README.md says.</summary>
public partial class ReadmeTests
{
    private const string Using = "using CitationGraph.Grammars;";

    [Fact]
    public void The_program_prints_what_the_readme_says()
    {
        TextWriter before = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            Program();
        }
        finally
        {
            Console.SetOut(before);
        }

        string said = Prints().Match(Readme()).Groups["line"].Value;
        printed.ToString().Trim().ShouldBe(said);
    }

    [Fact]
    public void The_program_in_the_readme_is_this_one()
    {
        string own = Region().Match(File.ReadAllText(Repository.At("tests", "CitationGraph.Grammars.Tests", "ReadmeTests.cs"))).Groups["code"].Value;
        string[] expected = [Using, .. Lines(own)];
        Lines(Block().Match(Readme()).Groups["code"].Value).ShouldBe(expected);
    }

    private static void Program()
    {
        // <readme>
        string text = "Căn cứ Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ;";
        foreach (Citation citation in CitationExtractor.Default.Extract(text).Citations)
            Console.WriteLine($"{citation.Type} {citation.Number} {citation.Date} {citation.Issuer} {citation.Relation.Code()}");
        // </readme>
    }

    private static string Readme() => File.ReadAllText(Repository.At("README.md"));

    /// <summary>Lines with something on them, without their indentation.</summary>
    private static string[] Lines(string code) => code.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"```csharp\r?\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"// <readme>\r?\n(?<code>.*?)// </readme>", RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex("It prints `(?<line>[^`]+)`")]
    private static partial Regex Prints();
}
