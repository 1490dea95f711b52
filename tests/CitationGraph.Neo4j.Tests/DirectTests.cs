using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Neo4j.Direct;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Neo4j.Verify;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;
using Xunit.Abstractions;

namespace CitationGraph.Neo4j.Tests;

/// <summary>Documents written straight into a server, and asked there: the same graph and the same rows as from a store.</summary>
[Collection(SharedServer.Collection)]
public class DirectTests(SharedServer server, ITestOutputHelper output)
{
    [Neo4jFact]
    public async Task The_graph_is_that_of_a_store_that_was_pushed_in_whatever_order_documents_come()
    {
        IDriver driver = await server.EmptyAsync();
        using var documents = new RealDocuments();
        var sink = new ServerSink(driver);
        await sink.PrepareAsync();
        foreach (StoredDocument[] some in RealDocuments.All.Reverse().Chunk(17))
        {
            await sink.KeepAsync(some);
        }

        await SettleAsync(driver);
        await SameAsync(driver, documents);
        (await SettleAsync(driver)).InstrumentsWritten.ShouldBe(0);
        // Also what only a push needs is there: pushing the same store over it sends nothing.
        (await Should.ThrowAsync<Neo4jException>(() => new GraphPush(driver, documents.Source(), new PushOptions()).RunAsync())).English.ShouldContain("--replace");
        PushReport push = await new GraphPush(driver, documents.Source(), new PushOptions { Replace = true }).RunAsync();
        (push.InstrumentsWritten, push.SourcesWritten, push.Removed).ShouldBe((0, 0, 0));
    }

    [Neo4jFact]
    public async Task What_documents_no_longer_name_is_gone_after_the_last_step()
    {
        IDriver driver = await server.EmptyAsync();
        using var documents = new RealDocuments();
        var sink = new ServerSink(driver);
        await sink.PrepareAsync();
        await sink.KeepAsync(RealDocuments.All);
        await SettleAsync(driver);
        string[] gone = [.. RealDocuments.All.Where((_, i) => i % 3 == 0).Select(static d => d.Path)];
        (await sink.RemoveAsync(gone)).ShouldBe(gone.Length);
        Array.ForEach(gone, path => documents.Store.Remove(path));
        StoredDocument changed = RealDocuments.Plan(RealDocuments.All[1].Path, "TỈNH NINH BÌNH", "21/KH-UBND", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;");
        documents.Store.Ingest([changed]);
        await sink.KeepAsync([changed]);
        await SettleAsync(driver);
        await SameAsync(driver, documents);
    }

    [Neo4jFact]
    public async Task Many_that_write_and_settle_at_once_end_with_the_same_graph()
    {
        IDriver driver = await server.EmptyAsync();
        using var documents = new RealDocuments();
        int retries = 0;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(part => Task.Run(async () =>
        {
            await using IDriver own = GraphDatabase.Driver(server.Uri, SharedServer.Token, new DriverConfig { OnRetry = (_, _) => Interlocked.Increment(ref retries) });
            var sink = new ServerSink(own);
            await sink.PrepareAsync();
            // Parts overlap: the same path may come from two at once.
            foreach (StoredDocument[] some in RealDocuments.All.Where((_, i) => i % 4 == part || i % 5 == 0).Chunk(6))
            {
                await sink.KeepAsync(some);
            }

            await SettleAsync(own);
        })));
        output.WriteLine($"{retries} retries");
        await SameAsync(driver, documents);
    }

    [Neo4jFact]
    public async Task Who_lost_the_lease_writes_nothing_more()
    {
        IDriver driver = await server.EmptyAsync();
        var sink = new ServerSink(driver);
        await sink.PrepareAsync();
        Lease first = new(driver), second = new(driver);
        (await first.TryAsync(default)).Held.ShouldBeTrue();
        (await second.TryAsync(default)).Held.ShouldBeFalse();
        var leased = new LeasedDriver(driver, first);
        await leased.ExecuteAsync(new Query("CREATE (:T)"), AccessMode.Write);
        await driver.ExecuteAsync(new Query("MATCH (g:CitationGraph) SET g.settlerUntil = timestamp() - 1"), AccessMode.Write);
        (await second.TryAsync(default)).Held.ShouldBeTrue();
        (await Should.ThrowAsync<Neo4jException>(() => leased.ExecuteAsync(new Query("CREATE (:T)"), AccessMode.Write))).Code.ShouldBe(Lease.Lost);
        (await driver.ExecuteAsync(new Query("MATCH (t:T) RETURN count(t)"), AccessMode.Read)).Value().ShouldBe(1L);
    }

    [Neo4jFact]
    public async Task Rows_are_those_of_sqlite_with_every_filter()
    {
        IDriver driver = await server.EmptyAsync();
        using var documents = new RealDocuments();
        await new GraphPush(driver, documents.Source(), new PushOptions()).RunAsync();
        int rows = 0;
        foreach (AffectedFilter filter in Filters())
        {
            using var asked = new ServerGraph(driver, InstrumentRegistry.Default);
            string[] expected = [.. (await new StoredGraph(documents.Store, InstrumentRegistry.Default).AffectedAsync(filter)).Select(Line)];
            (await asked.AffectedAsync(filter)).Select(Line).ShouldBe(expected, filter.ToString());
            rows += expected.Length;
        }

        output.WriteLine($"{rows} rows");
        rows.ShouldBeGreaterThan(200);
        using var graph = new ServerGraph(driver, InstrumentRegistry.Default);
        (await graph.CountsAsync()).ShouldBe(documents.Store.Counts());
        foreach (string id in RealDocuments.All.SelectMany(static d => d.Citations.Select(static c => c.Id.Value).Append(d.Context.Self.Value)).Where(static i => !string.IsNullOrEmpty(i)).Distinct().Order(StringComparer.Ordinal).Where((_, i) => i % 7 == 0))
        {
            NormView expected = NormView.Of(new InstrumentId(id), RealDocuments.AsOf, StoreKnowledge.Over(InstrumentRegistry.Default, documents.Store), documents.Store);
            NormView view = await graph.NormAsync(new InstrumentId(id), RealDocuments.AsOf);
            view.CitedBy.ShouldBe(expected.CitedBy, id);
            view.Timeline.ShouldBe(expected.Timeline, id);
            view.Changed.ShouldBe(expected.Changed, id);
            view.Instrument.ShouldBe(expected.Instrument, id);
        }
    }

    private static IEnumerable<AffectedFilter> Filters()
    {
        var all = new AffectedFilter { AsOf = RealDocuments.AsOf };
        yield return all;
        yield return all with { Transitive = true };
        yield return all with { AsOf = new DateOnly(2024, 6, 30) };
        yield return all with { BasisOnly = true, Type = "ke hoach" };
        yield return all with { Since = new DateOnly(2025, 7, 1) };
        yield return all with { Place = PlaceScope.Find("Ninh Bình").Single(static p => p.IsProvince), Transitive = true };
        yield return all with { By = new InstrumentId("367/2025/NĐ-CP") };
        yield return all with { By = new InstrumentId("118/2025/NĐ-CP"), Transitive = true };
    }

    private static string Line(AffectedRow r) => string.Join(" | ", r.Document, r.Kind, r.Issuer, r.Number, r.Title, r.Place, r.Issued, r.Norm, r.Id, r.Relation, r.Pinpoint, r.Then, r.Now, r.By, r.Since, r.YearOnly, r.Part, r.Inferred,
        string.Join(" > ", r.Path), string.Join(" + ", r.Events));

    private static Task<PushReport> SettleAsync(IDriver driver) => new Settlement(driver, InstrumentRegistry.Default, RealDocuments.AsOf, new PushOptions()).RunAsync();

    private static async Task SameAsync(IDriver driver, RealDocuments documents)
    {
        VerifyReport report = await new GraphVerify(driver, documents.Source()).RunAsync();
        report.Differing.ShouldBeEmpty();
        report.Equal.ShouldBeTrue();
    }
}
