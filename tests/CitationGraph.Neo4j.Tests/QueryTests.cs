using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Neo4j;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;
using Xunit.Abstractions;

namespace CitationGraph.Neo4j.Tests;

/// <summary>Every ready query on real documents; what SQLite answers too is the same.</summary>
[Collection(SharedServer.Collection)]
public class QueryTests(SharedServer server, ITestOutputHelper output)
{
    private static readonly string[] Columns = ["document", "number", "title", "place", "issued", "norm", "id", "relation", "pinpoint", "status_then", "status_now", "by", "since"];

    [Fact]
    public void Every_query_says_in_both_languages_what_it_answers()
    {
        CypherFile.Names.Count.ShouldBeGreaterThan(10);
        foreach (string name in CypherFile.Names)
        {
            (string vietnamese, string english) = CypherFile.About(name);
            vietnamese.ShouldContain(c => c > '\u00BF', name);
            english.ShouldAllBe(c => c < '\u0080', name);
            english.Length.ShouldBeGreaterThan(30, name);
        }
    }

    [Fact]
    public void Every_query_of_what_rests_on_a_norm_counts_the_same_relations()
    {
        string[] lists = [.. CypherFile.Names.Select(CypherFile.Text).Append(Guide()).SelectMany(static text => text.Split('\n')).Where(static line => line.Contains("BASED_ON|", StringComparison.Ordinal) || line.Contains("'BASED_ON'", StringComparison.Ordinal))];
        lists.Length.ShouldBeGreaterThan(5);
        foreach (string list in lists)
        {
            UseWeight.Resting.ShouldAllBe(code => list.Contains(code, StringComparison.Ordinal), list);
        }
    }

    [Neo4jFact]
    public async Task Affected_gives_the_rows_that_sqlite_gives()
    {
        using RealDocuments documents = await PushedDocuments.OnAsync(server.Driver);
        IReadOnlyList<AffectedRow> expected = new AffectedQuery(documents.Store, StoreKnowledge.Over(InstrumentRegistry.Default, documents.Store)).Run(new AffectedFilter { AsOf = RealDocuments.AsOf });
        List<Dictionary<string, object?>> rows = await PushedDocuments.RunAsync(server.Driver, "affected");
        output.WriteLine($"{rows.Count} rows");
        rows.Count.ShouldBeGreaterThan(0);
        rows.Select(Line).Order(StringComparer.Ordinal).ShouldBe(expected.Select(Line).Order(StringComparer.Ordinal));

        IReadOnlyList<AffectedRow> plans = new AffectedQuery(documents.Store, StoreKnowledge.Over(InstrumentRegistry.Default, documents.Store)).Run(new AffectedFilter { AsOf = RealDocuments.AsOf, Type = "Kế hoạch" });
        (await PushedDocuments.RunAsync(server.Driver, "affected", ("kind", "Kế hoạch"))).Count.ShouldBe(plans.Count);
    }

    [Neo4jFact]
    public async Task Most_depended_gives_the_norms_that_sqlite_gives()
    {
        using RealDocuments documents = await PushedDocuments.OnAsync(server.Driver);
        List<Dictionary<string, object?>> rows = await PushedDocuments.RunAsync(server.Driver, "most-depended", ("top", 10L));
        // The graph has no relationship from an instrument to itself: its own number in its text is no use of it.
        rows.Select(r => (r["id"], r["documents"], r["dependents"])).ShouldBe(
            Ranking.Of(documents.Store, 10, byDependents: true).Select(n => ((object?)n.Id.Value, (object?)(long)n.Documents, (object?)(long)n.Dependents)));
    }

    [Neo4jFact]
    public async Task History_names_the_amendment_of_a_decree()
    {
        using RealDocuments documents = await PushedDocuments.OnAsync(server.Driver);
        List<Dictionary<string, object?>> rows = await PushedDocuments.RunAsync(server.Driver, "history", ("number", "118/2025/NĐ-CP"));
        rows.ShouldContain(r => (string?)r["what"] == "AMENDS" && (string?)r["by"] == "367/2025/NĐ-CP" && (string?)r["since"] == "2025-12-31");
    }

    [Neo4jFact]
    public async Task Impact_reaches_documents_through_documents()
    {
        IDriver driver = await server.EmptyAsync();
        using var documents = new RealDocuments(empty: true);
        documents.Store.Ingest(
        [
            RealDocuments.Plan("tinh.txt", "TỈNH NINH BÌNH", "21/KH-UBND", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;"),
            RealDocuments.Plan("xa.txt", "XÃ BÌNH GIANG", "30/KH-UBND", "Thực hiện Kế hoạch số 21/KH-UBND ngày 04/8/2025 của Ủy ban nhân dân tỉnh Ninh Bình, Ủy ban nhân dân xã ban hành Kế hoạch."),
        ]);
        await new Graph.Neo4j.Push.GraphPush(driver, documents.Source(), new()).RunAsync();
        List<Dictionary<string, object?>> rows = await PushedDocuments.RunAsync(driver, "impact", ("number", "118/2025/NĐ-CP"));
        rows.Select(r => (r["document"], r["steps"])).ShouldBe([("21/KH-UBND", (object?)1L), ("30/KH-UBND", 2L)]);
        rows[1]["way"].ShouldBe(new object?[] { "30/KH-UBND", "21/KH-UBND", "118/2025/NĐ-CP" });
        (await PushedDocuments.RunAsync(driver, "why", ("document", "xa.txt"))).ShouldHaveSingleItem();
        (await PushedDocuments.RunAsync(driver, "places")).ShouldContain(r => (string?)r["place"] == "tỉnh Ninh Bình" && (long?)r["affected"] == 1L);
    }

    [Neo4jFact]
    public async Task A_norm_that_ended_is_asked_for_until_a_plan_that_uses_it_turns_to_its_heir()
    {
        const string Old = "Căn cứ Nghị định số 43/2011/NĐ-CP ngày 13 tháng 6 năm 2011 của Chính phủ;";
        IDriver driver = await server.EmptyAsync();
        using var documents = new RealDocuments(empty: true);
        documents.Store.Ingest([RealDocuments.Plan("a.txt", "TỈNH NINH BÌNH", "21/KH-UBND", Old), RealDocuments.Plan("b.txt", "XÃ BÌNH GIANG", "30/KH-UBND", Old)]);
        await new Graph.Neo4j.Push.GraphPush(driver, documents.Source(), new()).RunAsync();
        Dictionary<string, object?> row = (await PushedDocuments.RunAsync(driver, "superseded-in-plans")).ShouldHaveSingleItem();
        (row["norm"], row["status"], row["by"], row["plans"]).ShouldBe(((object?)"43/2011/NĐ-CP", (object?)"replaced", (object?)"42/2022/NĐ-CP", (object?)2L));
        documents.Store.Ingest([RealDocuments.Plan("b.txt", "XÃ BÌNH GIANG", "30/KH-UBND", Old + " Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24 tháng 6 năm 2022 của Chính phủ;")]);
        await new Graph.Neo4j.Push.GraphPush(driver, documents.Source(), new()).RunAsync();
        (await PushedDocuments.RunAsync(driver, "superseded-in-plans")).ShouldBeEmpty();
    }

    [Neo4jFact]
    public async Task The_other_queries_answer_with_what_the_store_holds()
    {
        using RealDocuments documents = await PushedDocuments.OnAsync(server.Driver);
        var answered = new Dictionary<string, int>();
        foreach (string name in CypherFile.Names.Where(n => n != "constraints"))
        {
            answered[name] = (await PushedDocuments.RunAsync(server.Driver, name)).Count;
            output.WriteLine($"{name}: {answered[name]}");
        }

        answered.Where(a => a.Key is not "orphans" && (a.Key != "superseded-in-plans" || RealDocuments.IsLabelled)).ShouldAllBe(a => a.Value > 0);
        int orphans = RealDocuments.All.Count(d => d.Citations.All(c => c.Id.IsEmpty || c.Id == d.Context.Self) && d.Relations.Count == 0
            && !RealDocuments.All.Any(o => o.Citations.Any(c => c.Id == d.Context.Self && !c.Id.IsEmpty)) && !InstrumentRegistry.Default.Relations.Any(r => r.Target == d.Context.Self || r.Source == d.Context.Self));
        answered["orphans"].ShouldBe(orphans);
        List<Dictionary<string, object?>> unresolved = await PushedDocuments.RunAsync(server.Driver, "unresolved", ("top", 10_000L));
        unresolved.Sum(r => (long)r["documents"]!).ShouldBe(RealDocuments.All.Sum(d => d.Citations.Where(c => c.Id.IsEmpty).Select(c => string.Join(' ', c.Citation.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Distinct().Count()));
    }

    [Neo4jFact]
    public async Task Every_query_of_the_guide_answers()
    {
        using RealDocuments documents = await PushedDocuments.OnAsync(server.Driver);
        string[] queries = [.. Guide().Split("runnable\">").Skip(1).Select(q => System.Net.WebUtility.HtmlDecode(q.Split("</pre>")[0]))];
        queries.Length.ShouldBe(5);
        foreach (string query in queries)
        {
            (await server.Driver.ExecuteAsync(new Query(query), AccessMode.Read)).Records.ShouldNotBeEmpty(query);
        }
    }

    private static string Guide() => File.ReadAllText(Path.Combine(Repository.Root, "graph", "cypher", "browser", "guide.html"));

    private static string Line(AffectedRow r) => string.Join(" | ", r.Document, r.Number, r.Title, r.Place, Iso(r.Issued), r.Norm, r.Id, r.Relation, r.Pinpoint, r.Then.Code(), r.Now.Code(), r.By, Iso(r.Since));

    private static string Line(Dictionary<string, object?> r) =>
        string.Join(" | ", Columns.Select(c => r[c] as string ?? string.Empty));

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
}
