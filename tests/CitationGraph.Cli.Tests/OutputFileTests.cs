using System.Text.Json;

namespace CitationGraph.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _input;

    public OutputFileTests() => _input = _folder.Write("in/a.txt", Samples.Plan);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("kq.jsonl", "{\"document\"")]
    [InlineData("kq.CSV", "document,start")]
    [InlineData("kq.html", "<!DOCTYPE html>")]
    public async Task The_name_tells_the_format_and_nothing_else_is_left(string name, string start)
    {
        CliResult result = await CliRun.Of("extract", _folder["in"], "-o", _folder[name]);
        result.ExitCode.ShouldBe(0);
        result.Bytes.ShouldBeEmpty();
        File.ReadAllText(_folder[name]).ShouldStartWith(start);
        Directory.GetFiles(_folder.Path).ShouldBe([_folder[name]]);
    }

    [Fact]
    public async Task The_format_option_overrules_the_name_and_an_old_file_is_replaced()
    {
        string output = _folder.Write("kq.csv", "cũ");
        await CliRun.Of("extract", _input, "-o", output, "--format", "jsonl");
        using var first = JsonDocument.Parse(File.ReadLines(output).First());
        first.RootElement.GetProperty("document").GetString().ShouldBe(_input);
    }

    [Fact]
    public async Task A_table_in_a_file_is_plain_even_from_a_terminal()
    {
        CliResult result = await new CliRun { TerminalWidth = 40 }.RunAsync("extract", _input, "-o", _folder["kq.txt"]);
        result.Terminal.ShouldBeEmpty();
        string table = File.ReadAllText(_folder["kq.txt"]);
        table.ShouldContain("Tin cậy");
        table.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Dash_is_standard_output()
    {
        CliResult result = await CliRun.Of("extract", _input, "--format", "jsonl", "-o", "-");
        result.Lines.Length.ShouldBe(7);
    }

    [Fact]
    public async Task An_input_is_never_written_over()
    {
        string page = _folder.Write("in/cũ.html", "<p>x");
        foreach (string output in (string[])[_input, page, _folder["in/../in/a.txt"]])
        {
            CliResult result = await CliRun.Of("extract", _folder["in"], "-o", output);
            result.ExitCode.ShouldBe(2);
            result.Error.ShouldContain("đó là một tệp đầu vào");
        }

        File.ReadAllText(_input).ShouldBe(Samples.Plan);
    }

    [Fact]
    public async Task An_input_is_not_written_over_through_a_link()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(_folder["lk.txt"], _input);
            (await CliRun.Of("extract", _input, "-o", _folder["lk.txt"])).ExitCode.ShouldBe(2);
        }

        File.ReadAllText(_input).ShouldBe(Samples.Plan);
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        CliResult result = await CliRun.Of("extract", _input, "-o", _folder["khong/co/kq.csv"]);
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain($"không có thư mục {_folder["khong/co"]}");
        result.Bytes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_is_no_file()
    {
        CliResult result = await CliRun.Of("extract", _input, "-o", _folder["in"], "--lang", "en");
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("it is a folder");
    }

    [Fact]
    public async Task When_nothing_is_read_the_old_result_stays()
    {
        string output = _folder.Write("kq.csv", "cũ");
        (await CliRun.Of("extract", _folder["khong-co"], "-o", output)).ExitCode.ShouldBe(2);
        File.ReadAllText(output).ShouldBe("cũ");
        Directory.GetFiles(_folder.Path).ShouldBe([output]);
    }

    [Fact]
    public async Task A_part_of_the_batch_is_written_all_the_same()
    {
        CliResult result = await CliRun.Of("extract", _input, _folder["khong-co"], "-o", _folder["kq.jsonl"]);
        result.ExitCode.ShouldBe(1);
        File.ReadLines(_folder["kq.jsonl"]).Count().ShouldBe(7);
    }
}
