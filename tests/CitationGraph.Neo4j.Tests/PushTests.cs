using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Neo4j.Verify;
using CitationGraph.Graph.Store;
using Xunit.Abstractions;

namespace CitationGraph.Neo4j.Tests;

/// <summary>A store in a real server: pushed, verified, pushed again.</summary>
[Collection(SharedServer.Collection)]
public class PushTests(SharedServer server, ITestOutputHelper output)
{
    [Neo4jFact]
    public async Task Real_documents_and_the_registry_are_pushed_verified_and_pushed_again_without_a_change()
    {
        IDriver driver = await server.EmptyAsync();
        using var documents = new RealDocuments();
        PushReport first = await new GraphPush(driver, documents.Source(), new PushOptions()).RunAsync();
        output.WriteLine($"{first}");
        first.InstrumentsWritten.ShouldBe(first.Instruments);
        first.Counters.RelationshipsCreated.ShouldBe(first.RelationshipsWritten + RealDocuments.All.Count);

        await Same(driver, documents.Source());
        PushReport second = await new GraphPush(driver, documents.Source(), new PushOptions()).RunAsync();
        second.Counters.ShouldBe(Counters.None);
        second.InstrumentsWritten.ShouldBe(0);
    }

    [Neo4jFact]
    public async Task Only_what_changed_is_sent_and_what_is_gone_is_taken_out()
    {
        IDriver driver = await server.EmptyAsync();
        using var documents = new RealDocuments();
        await new GraphPush(driver, documents.Small(), new PushOptions()).RunAsync();
        StoredDocument gone = RealDocuments.All[0], changed = RealDocuments.All[1];
        documents.Store.Remove(gone.Path);
        documents.Store.Ingest([RealDocuments.Plan(changed.Path, "TỈNH NINH BÌNH", "21/KH-UBND", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;")]);
        PushReport report = await new GraphPush(driver, documents.Small(), new PushOptions()).RunAsync();
        output.WriteLine($"{report}");
        report.SourcesWritten.ShouldBe(1);
        report.InstrumentsWritten.ShouldBeLessThan(20);
        report.Counters.RelationshipsDeleted.ShouldBeGreaterThan(0);
        (await driver.ExecuteAsync(new Query("MATCH (f:File {path: $path}) RETURN count(f)", ("path", gone.Path)), AccessMode.Read)).Value().ShouldBe(0L);
        await Same(driver, documents.Small());
    }

    [Neo4jFact]
    public async Task What_an_analyst_adds_stays()
    {
        IDriver driver = await server.EmptyAsync();
        using var documents = new RealDocuments(empty: true);
        documents.Store.Ingest([RealDocuments.Plan("a.txt", "TỈNH NINH BÌNH", "21/KH-UBND", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;")]);
        await new GraphPush(driver, documents.Small(), new PushOptions()).RunAsync();
        await driver.ExecuteAsync(new Query("MATCH (n:Instrument {id: '118/2025/NĐ-CP'}) SET n:Watched, n.note = 'mine' CREATE (:Mine)-[:ABOUT]->(n)"), AccessMode.Write);
        await new GraphPush(driver, documents.Small(), new PushOptions { Full = true }).RunAsync();
        await Same(driver, documents.Small());
        (await driver.ExecuteAsync(new Query("MATCH (:Mine)-[:ABOUT]->(n:Watched) RETURN n.note"), AccessMode.Read)).Value().ShouldBe("mine");
    }

    [Neo4jFact]
    public async Task Verification_names_what_somebody_changed_by_hand()
    {
        IDriver driver = await server.EmptyAsync();
        using var documents = new RealDocuments(empty: true);
        documents.Store.Ingest([RealDocuments.Plan("a.txt", "TỈNH NINH BÌNH", "21/KH-UBND", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ; Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.")]);
        await new GraphPush(driver, documents.Small(), new PushOptions()).RunAsync();
        foreach (string harm in new[]
        {
            "MATCH (n:Instrument {id: '118/2025/NĐ-CP'}) SET n.status = 'in_force'",
            "MATCH (n:Instrument {id: '118/2025/NĐ-CP'}) SET n.issued = '2025-06-09'",
            "MATCH (:Document)-[r:BASED_ON]->() SET r.count = 2",
            "MATCH (:Document)-[r:BASED_ON]->() DELETE r",
            "CREATE (:Instrument {id: 'x'})",
        })
        {
            await driver.ExecuteAsync(new Query(harm), AccessMode.Write);
            VerifyReport report = await new GraphVerify(driver, documents.Small()).RunAsync();
            report.Equal.ShouldBeFalse(harm);
            report.Differing.ShouldHaveSingleItem(harm);
            await new GraphPush(driver, documents.Small(), new PushOptions { Full = true }).RunAsync();
            await Same(driver, documents.Small());
        }
    }

    private async Task Same(IDriver driver, GraphSource source)
    {
        VerifyReport verified = await new GraphVerify(driver, source).RunAsync();
        output.WriteLine($"{verified.Server.Nodes} nodes, {verified.Server.Relationships} relationships, {verified.Server.Checksum}");
        verified.Differing.ShouldBeEmpty();
        verified.Server.Counts.ShouldBe(verified.Store.Counts);
        verified.Equal.ShouldBeTrue();
    }
}
