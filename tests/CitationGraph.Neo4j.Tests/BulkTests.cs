using CitationGraph.Graph.Neo4j.Bulk;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Neo4j.Verify;
using Xunit.Abstractions;

namespace CitationGraph.Neo4j.Tests;

/// <summary>The bulk files through the real neo4j-admin, and a server on what it made.</summary>
[Collection(SharedServer.Collection)]
public class BulkTests(ITestOutputHelper output)
{
    [Neo4jFact(ownServer: true)]
    public async Task What_neo4j_admin_imports_is_what_a_push_writes()
    {
        using var documents = new RealDocuments();
        // Texts that could break a cell or a list.
        documents.Store.Ingest([RealDocuments.Plan("a,\"b\";c\\.txt", "TỈNH NINH BÌNH", "77/KH-UBND", "Theo khoản 1, khoản 2 Điều 3 Nghị định số 118/2025/NĐ-CP và Nghị định số 118/2025/NĐ-CP \"trích; dẫn\";")]);
        using var server = new LiveServer();
        server.Stop();
        IReadOnlyList<string> arguments = new BulkExport(documents.Source(), server.Home).Write();
        string printed = ServerScript.RunIn(server.Home, ["admin", server.Home, .. arguments]);
        output.WriteLine(printed[^Math.Min(400, printed.Length)..]);
        server.Start();
        await using IDriver driver = server.Driver();
        PushReport push = await new GraphPush(driver, documents.Source(), new PushOptions()).RunAsync();
        // Only keys and indexes are new.
        push.Counters.ShouldBe(new Counters { ConstraintsAdded = 3, IndexesAdded = 5 });
        VerifyReport report = await new GraphVerify(driver, documents.Source()).RunAsync();
        output.WriteLine($"{report.Server.Nodes} nodes, {report.Server.Relationships} relationships, {report.Server.Checksum}");
        report.Differing.ShouldBeEmpty();
        report.Equal.ShouldBeTrue();
    }
}
