using System.Diagnostics;
using System.Text;

namespace CitationGraph.Cli.Tests;

public sealed class HostileFilesTests : IDisposable
{
    private const long MostMemory = 600L << 20;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_hundred_hostile_files_do_no_harm()
    {
        HostileFiles.Write(_folder).ShouldBe(100);
        Directory.CreateDirectory(_folder["tmp"]);
        string[] before = Files();
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "citegraph.dll"), "extract", _folder["in"], "--format", "jsonl", "--max-size", "64MB"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["TMPDIR"] = _folder["tmp"];
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        long peak = 0;
        using CancellationTokenSource limit = new(TimeSpan.FromMinutes(3));
        while (!process.WaitForExit(50))
        {
            limit.IsCancellationRequested.ShouldBeFalse("it hangs");
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        string rows = await output, complaints = await error;
        process.ExitCode.ShouldBe(1, complaints);
        rows.Split('\n')[0].ShouldContain("000.txt");
        rows.TrimEnd().Split('\n')[^1].ShouldContain("999.txt");
        complaints.ShouldNotContain("Exception");
        complaints.ShouldNotContain("   at ");
        complaints.ShouldNotContain("hãy gửi tệp này cho người bảo trì");
        rows.ShouldNotContain("root:");
        peak.ShouldBeInRange(1, MostMemory);
        Files().ShouldBe(before);
    }

    /// <summary>All files there are: none is left in the folder for temporary ones, none is written beside the documents.</summary>
    private string[] Files() => [.. Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories)
        .Where(static path => !path.Contains("dotnet-diagnostic", StringComparison.Ordinal) && !path.Contains("clr-debug", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
