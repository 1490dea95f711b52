using System.CommandLine;
using CitationGraph.Cli.Commands;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("extract", "chưa nêu tệp hay thư mục nào để đọc")]
    [InlineData("extract --lang en", "no file or folder to read was named")]
    [InlineData("extract a --format pdf", "--format: 'pdf' không hợp lệ; chọn một trong: table, jsonl, csv, html")]
    [InlineData("extract a --format pdf --lang=en", "--format: 'pdf' is not valid; choose one of: table, jsonl, csv, html")]
    [InlineData("extract a --format", "--format cần một giá trị")]
    [InlineData("extract a -o", "-o cần một giá trị")]
    [InlineData("extract a -f csv --format html --lang en", "can be given once only")]
    [InlineData("extract a --jobs 0", "--jobs: '0' không hợp lệ; cần một số từ 1 đến 256")]
    [InlineData("extract a --jobs -3", "--jobs")]
    [InlineData("extract a --jobs x --lang en", "--jobs: 'x' is not valid; a number from 1 to 256 is needed")]
    [InlineData("extract a --max-size 2GB", "--max-size: '2GB' không hợp lệ")]
    [InlineData("extract a --max-size 10XB", "--max-size: '10XB' không hợp lệ")]
    [InlineData("extract a --max-size 0", "--max-size: '0' không hợp lệ")]
    [InlineData("extract a --lang fr", "--lang: 'fr' không hợp lệ; chọn một trong: vi, en")]
    [InlineData("extract a --relations --header", "chỉ chọn một trong hai: --relations hoặc --header")]
    [InlineData("extract a --relation", "không hiểu '--relation'")]
    [InlineData("exract a", "không hiểu 'exract'")]
    [InlineData("", "chưa nêu lệnh")]
    [InlineData("--lang en", "no command was named")]
    public async Task Bad_usage_is_told_in_the_users_language(string line, string message)
    {
        CliResult result = await CliRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        result.ShouldRefuse(message);
        result.Error.ShouldContain("--help");
        result.Error.TrimEnd().Split('\n').Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Help_names_every_option(Language language)
    {
        RootCommand root = CommandLine.CreateRoot(null!, language);
        string[] everywhere = [.. root.Options.Where(static option => option.Recursive).Select(static option => option.Name)];
        foreach ((string name, Command command) in Commands(root, string.Empty))
        {
            string help = HelpTexts.Of(name, language);
            foreach (string option in command.Options.SelectMany(static option => option.Aliases.Append(option.Name)).Concat(everywhere))
            {
                if (option is not ("-?" or "/?" or "/h"))
                {
                    help.ShouldContain(option, customMessage: name);
                }
            }

            foreach (Command sub in command.Subcommands)
            {
                help.ShouldContain(sub.Name, customMessage: name);
            }
        }

        foreach (Command command in root.Subcommands)
        {
            HelpTexts.Of("citegraph", language).ShouldContain(command.Name);
        }
    }

    private static IEnumerable<(string Name, Command Command)> Commands(Command command, string name) => command.Subcommands.SelectMany(sub =>
    {
        string full = name.Length == 0 ? sub.Name : $"{name}-{sub.Name}";
        return Commands(sub, full).Append((full, sub));
    });

    [Fact]
    public async Task Version_is_three_numbers()
    {
        CliResult result = await CliRun.Of("--version");
        result.ExitCode.ShouldBe(0);
        result.Output.ShouldMatch(@"^citegraph \d+\.\d+\.\d+\n$");
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("500KB", 500 << 10)]
    [InlineData("64 mb", 64 << 20)]
    [InlineData("1G", 1 << 30)]
    [InlineData("7B", 7)]
    [InlineData("", -1)]
    [InlineData("MB", -1)]
    [InlineData("-1", -1)]
    [InlineData("1.5MB", -1)]
    [InlineData("1MBs", -1)]
    [InlineData("99999999999999999999", -1)]
    [InlineData("9999999999999G", -1)]
    public void Sizes(string text, long expected) =>
        (ByteSize.TryParse(text, out long bytes) ? bytes : -1).ShouldBe(expected);

    [Fact]
    public async Task A_path_that_begins_with_at_or_dash_is_a_path()
    {
        using var folder = new TempFolder();
        CliResult result = await CliRun.Of("extract", "--format", "jsonl", "--", "@khong-co", "-khong-co");
        result.Error.ShouldContain("@khong-co: ");
        result.Error.ShouldContain("-khong-co: ");
    }
}
