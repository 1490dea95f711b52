using System.Diagnostics;
using System.Globalization;
using CitationGraph.Cli.Tests;
using CitationGraph.Grammars;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;
using CitationGraph.Graph.Neo4j.Verify;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;
using Xunit.Abstractions;

namespace CitationGraph.Neo4j.Tests;

/// <summary>One graph that many processes fill, as users do it: the real program, the real documents.</summary>
[Collection(SharedServer.Collection)]
public sealed class SharedGraphTests(SharedServer server, ITestOutputHelper output) : IDisposable
{
    private const int Processes = 4;

    private readonly string _folder = Directory.CreateTempSubdirectory("citegraph-shared-").FullName;

    [Neo4jFact]
    public async Task Four_processes_at_once_make_the_graph_of_one_and_of_a_store_that_is_pushed()
    {
        IDriver driver = await server.EmptyAsync();
        string[] parts = [.. Enumerable.Range(0, Processes).Select(i => Directory.CreateDirectory(Path.Combine(_folder, $"phan-{i}")).FullName)];
        foreach ((string file, int i) in RealDocuments.Files.Select(static (f, i) => (f, i)))
        {
            File.Copy(file, Path.Combine(parts[i % Processes], Path.GetFileName(file)));
        }

        Process[] running = [.. parts.Select(part => Start("ingest", part, "--neo4j", server.Uri, "--root", _folder))];
        foreach (Process process in running)
        {
            (string printed, string error) = (await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            output.WriteLine(printed + error);
            process.ExitCode.ShouldBe(0, error);
            process.Dispose();
        }

        // The processes take the day of the computer's clock.
        string day = (string)(await driver.ExecuteAsync(new Query("MATCH (g:CitationGraph) RETURN toString(g.asOf)"), AccessMode.Read)).Value()!;
        var today = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        string store = Path.Combine(_folder, "citations.db");
        CliRun cli = Cli();
        (await cli.RunAsync("ingest", _folder, "--db", store, "--norms", "none")).ExitCode.ShouldBe(0);
        CliResult verified = await cli.RunAsync("neo4j", "verify", "--uri", server.Uri, "--db", store, "--norms", "none", "--as-of", day);
        verified.Error.ShouldBeEmpty();
        verified.ExitCode.ShouldBe(0);
        string four = await ChecksumAsync(driver, store, today);

        await SameAnswersAsync(cli, store);

        await server.EmptyAsync();
        CliResult one = await (cli with { Today = today }).RunAsync("ingest", _folder, "--neo4j", server.Uri, "--root", _folder, "--norms", "none", "--lang", "en");
        one.Output.ShouldContain($"{RealDocuments.Files.Count} new");
        (await ChecksumAsync(driver, store, today)).ShouldBe(four);
        (await (cli with { Today = today }).RunAsync("ingest", _folder, "--neo4j", server.Uri, "--root", _folder, "--norms", "none", "--lang", "en")).Output.ShouldContain($"{RealDocuments.Files.Count} unchanged");
        await PruneAsync(cli with { Today = today }, store, parts[0]);
    }

    [Neo4jFact]
    public async Task A_store_and_a_server_are_not_named_together()
    {
        CliResult both = await Cli().RunAsync("affected", "--neo4j", server.Uri, "--db", "x.db", "--lang", "en");
        both.ExitCode.ShouldBe(2);
        both.Error.ShouldContain("choose one of --db and --neo4j");
        (await Cli().RunAsync("ingest", _folder, "--no-settle", "--lang", "en")).Error.ShouldContain("go with --neo4j only");
        (await Cli().RunAsync("show", "178/2024/NĐ-CP", "--neo4j", "bolt://localhost:7687")).Error.ShouldContain("http://localhost:7474");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What commands print is the same to the letter, but for the name of where it comes from.</summary>
    private async Task SameAnswersAsync(CliRun cli, string store)
    {
        foreach (string[] command in (string[][])
        [
            ["affected"], ["affected", "--format", "jsonl"], ["affected", "--format", "csv", "--transitive"], ["affected", "--format", "html", "--group", "norm"],
            ["affected", "--by", "367/2025/NĐ-CP"], ["affected", "--since", "2025-07-01", "--basis"], ["affected", "--type", "ke hoach", "--ended"], ["affected", "--place", "Ninh Bình"],
            ["affected", "--as-of", "2024-06-30", "--lang", "en"], ["affected", "--by", "999/1999/NĐ-CP"],
            ["show", "118/2025/NĐ-CP"], ["show", "Luật Đầu tư công", "--format", "jsonl"], ["show", "118/2025"], ["show", "Nghị quyết 999/NQ-CP năm 1999"],
        ])
        {
            CliResult expected = await cli.RunAsync([.. command, "--db", store, "--norms", "none"]), told = await cli.RunAsync([.. command, "--neo4j", server.Uri, "--norms", "none"]);
            string name = string.Join(' ', command);
            told.Output.Replace(server.Uri, store, StringComparison.Ordinal).ShouldBe(expected.Output, name);
            told.Error.ShouldBe(expected.Error, name);
            told.ExitCode.ShouldBe(expected.ExitCode, name);
            output.WriteLine($"{name}: {expected.Lines.Length} lines");
        }
    }

    private async Task PruneAsync(CliRun cli, string store, string part)
    {
        foreach (string file in Directory.GetFiles(part))
        {
            File.Delete(file);
        }

        (await cli.RunAsync("ingest", _folder, "--neo4j", server.Uri, "--root", _folder, "--norms", "none", "--prune", "--no-settle", "--lang", "en")).Output.ShouldContain("citegraph neo4j settle");
        (await cli.RunAsync("neo4j", "settle", "--uri", server.Uri, "--norms", "none")).ExitCode.ShouldBe(0);
        (await cli.RunAsync("ingest", _folder, "--db", store, "--norms", "none", "--prune")).ExitCode.ShouldBe(0);
        CliResult verified = await cli.RunAsync("neo4j", "verify", "--uri", server.Uri, "--db", store, "--norms", "none");
        verified.Error.ShouldBeEmpty();
        verified.ExitCode.ShouldBe(0);
    }

    private static async Task<string> ChecksumAsync(IDriver driver, string store, DateOnly day)
    {
        using GraphStore documents = GraphStore.OpenExisting(store);
        VerifyReport report = await new GraphVerify(driver, new GraphSource(documents, InstrumentRegistry.Default, day)).RunAsync();
        report.Differing.ShouldBeEmpty();
        report.Equal.ShouldBeTrue();
        return report.Server.Checksum;
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "citegraph.dll"), .. arguments, "--norms", "none", "--lang", "en"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in Variables())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static CliRun Cli() => new() { Extract = CitationExtractor.Default.Extract, Variables = Variables() };

    private static Dictionary<string, string> Variables() => new()
    {
        ["NEO4J_USERNAME"] = SharedServer.Given is null ? "neo4j" : Environment.GetEnvironmentVariable("NEO4J_USERNAME") ?? "neo4j",
        ["NEO4J_PASSWORD"] = SharedServer.Given is null ? LiveServer.Password : Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? string.Empty,
    };
}
