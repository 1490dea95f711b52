using CitationGraph.Cli.Tests;
using CitationGraph.Grammars;
using CitationGraph.Graph.Neo4j.Driver;

namespace CitationGraph.Neo4j.Tests;

/// <summary><c>citegraph neo4j</c> as users type it.</summary>
[Collection(SharedServer.Collection)]
public class CommandTests(SharedServer server)
{
    [Neo4jFact]
    public async Task Push_verify_and_open_from_the_command_line()
    {
        await server.EmptyAsync();
        using var documents = new RealDocuments();
        string store = Path.Combine(documents.Folder, "citations.db");
        CliRun run = Run();

        CliResult pushed = await run.RunAsync("neo4j", "push", "--uri", server.Uri, "--db", store, "--norms", "none");
        // A deadlock, which the server may find even between the two lanes of a push, is tried again and said.
        pushed.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(static line => line.Contains("Thử lại sau"));
        pushed.ExitCode.ShouldBe(0);
        pushed.Output.ShouldContain("Đã đưa lên Neo4j");
        (await run.RunAsync("neo4j", "push", "--uri", server.Uri, "--db", store, "--norms", "none", "--lang", "en")).Output.ShouldContain("nothing changed");

        CliResult same = await run.RunAsync("neo4j", "verify", "--uri", server.Uri, "--db", store, "--norms", "none");
        same.Output.ShouldContain("Máy chủ khớp với kho");
        same.ExitCode.ShouldBe(0);
        await server.Driver.ExecuteAsync(new Query("MATCH (n:Instrument {id: '118/2025/NĐ-CP'}) SET n.status = 'in_force'"), AccessMode.Write);
        CliResult other = await run.RunAsync("neo4j", "verify", "--uri", server.Uri, "--db", store, "--norms", "none");
        other.ExitCode.ShouldBe(1);
        other.Error.ShouldContain("118/2025/NĐ-CP");
        (await run.RunAsync("neo4j", "verify", "--uri", server.Uri, "--db", store, "--norms", "none", "--as-of", "2026-11-20")).Error.ShouldContain("2026-11-21");

        CliResult bulk = await run.RunAsync("export", "neo4j-admin", Path.Combine(documents.Folder, "bulk"), "--db", store, "--norms", "none");
        bulk.ExitCode.ShouldBe(0);
        bulk.Output.ShouldContain("neo4j-admin database import full neo4j");
        File.ReadLines(Path.Combine(documents.Folder, "bulk", "instruments.csv")).Count().ShouldBeGreaterThan(100);

        CliResult opened = await run.RunAsync("neo4j", "open", "--uri", server.Uri, "--query", "history");
        opened.ExitCode.ShouldBe(0);
        opened.Output.ShouldStartWith(server.Uri + "/browser/?dbms=");
        Uri.UnescapeDataString(opened.Output).ShouldContain(":param number => '118/2025/NĐ-CP'");
    }

    [Neo4jFact]
    public async Task What_is_wrong_is_said_without_the_secret()
    {
        using var documents = new RealDocuments(empty: true);
        string store = Path.Combine(documents.Folder, "citations.db"), file = Path.Combine(documents.Folder, "password");
        File.WriteAllText(file, "s3cret-wrong\n");
        CliResult refused = await Run().RunAsync("neo4j", "push", "--uri", server.Uri, "--db", store, "--norms", "none", "--password-file", file, "--lang", "en");
        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldContain("check NEO4J_USERNAME and NEO4J_PASSWORD");
        refused.Error.ShouldNotContain("s3cret");

        CliResult database = await Run().RunAsync("neo4j", "verify", "--uri", server.Uri, "--db", store, "--norms", "none", "--database", "luutru");
        database.ExitCode.ShouldBe(2);
        database.Error.ShouldContain("'luutru'");

        CliResult bolt = await Run().RunAsync("neo4j", "open", "--uri", "neo4j://localhost");
        bolt.ExitCode.ShouldBe(2);
        bolt.Error.ShouldContain("http://localhost:7474");
        (await Run().RunAsync("neo4j", "open", "--query", "x")).Error.ShouldContain("overview");
        (await Run().RunAsync("neo4j", "push", "--password-file", file + ".none")).ExitCode.ShouldBe(2);
    }

    private static CliRun Run() => new()
    {
        Extract = CitationExtractor.Default.Extract,
        Variables = new Dictionary<string, string>
        {
            ["NEO4J_USERNAME"] = SharedServer.Given is null ? "neo4j" : Environment.GetEnvironmentVariable("NEO4J_USERNAME") ?? "neo4j",
            ["NEO4J_PASSWORD"] = SharedServer.Given is null ? LiveServer.Password : Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? string.Empty,
        },
    };
}
