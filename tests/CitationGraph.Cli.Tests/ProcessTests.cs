using System.Diagnostics;

namespace CitationGraph.Cli.Tests;

/// <summary>The program as it is started from a shell.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_reader_that_takes_one_line_ends_the_run_quietly()
    {
        for (int i = 0; i < 3000; i++)
        {
            _folder.Write($"{i}.txt", "x");
        }

        using Process process = Start("extract", _folder.Path);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string? first = await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        await process.WaitForExitAsync();

        first.ShouldNotBeNull().ShouldEndWith("0.txt");
        (await error).ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Standard_input_and_output_are_utf8_whatever_the_locale()
    {
        using Process process = Start("extract", "-", "--header", "--format", "csv");
        await process.StandardInput.BaseStream.WriteAsync("Kế hoạch"u8.ToArray());
        process.StandardInput.Close();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
        output.ToArray()[..4].ShouldBe([0xEF, 0xBB, 0xBF, (byte)'d']);
    }

    [Fact]
    public async Task Messages_are_vietnamese_on_standard_error()
    {
        using Process process = Start("extract", _folder["khong-co.txt"]);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(2);
        (await output).ShouldBeEmpty();
        error.ShouldContain("không có tệp hay thư mục này");
        error.ShouldNotContain("\u001b");
    }

    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "citegraph.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }
}
