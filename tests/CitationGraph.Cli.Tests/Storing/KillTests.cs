using System.Diagnostics;

namespace CitationGraph.Cli.Tests;

/// <summary>The real program, ended by force while it ingests.</summary>
public sealed class KillTests(Xunit.Abstractions.ITestOutputHelper log) : IDisposable
{
    private const int Kills = 50;
    private const int Documents = 600;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task After_fifty_kills_at_random_moments_a_resumed_store_is_the_undisturbed_one()
    {
        Folder.Fill(_folder, Documents, seed: 7);
        string documents = _folder["docs"], whole = _folder["whole.db"];
        long began = Stopwatch.GetTimestamp();
        (int exitCode, _, string error) = await CliProcess.RunAsync("ingest", documents, "--db", whole);
        TimeSpan takes = Stopwatch.GetElapsedTime(began);
        exitCode.ShouldBe(0, error);
        string undisturbed = StoreDump.Of(whole);
        undisturbed.ShouldContain("integrity ok");

        var random = new Random(20261121);
        int kills = 0, stores = 0, midway = 0;
        while (kills < Kills)
        {
            string store = _folder[$"{stores++}.db"];
            for (int ended = 0; ended < 10 && kills < Kills; ended++)
            {
                using Process process = CliProcess.Start("ingest", documents, "--db", store);
                await Task.Delay(takes * (0.2 + (random.NextDouble() * 0.8)));
                process.Kill();
                if ((await CliProcess.EndAsync(process)).ExitCode == 0)
                {
                    break;
                }

                kills++;
                midway += File.Exists(store) && new FileInfo(store + "-wal") is { Exists: true, Length: > 0 } ? 1 : 0;
            }

            (exitCode, _, error) = await CliProcess.RunAsync("ingest", documents, "--db", store);
            exitCode.ShouldBe(0, error);
            StoreDump.Of(store).ShouldBe(undisturbed);
            File.Delete(store);
        }

        log.WriteLine($"{kills} kills over {stores} stores, {midway} of them with a log half written back; undisturbed run {takes.TotalSeconds:0.0} s");
        midway.ShouldBeGreaterThan(0);
    }
}
