using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Tests;

/// <summary>What pages count in memory is what the queries over rows give.</summary>
public class OverviewTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);
    private static readonly AffectedChoice All = new(string.Empty, string.Empty, string.Empty, string.Empty);

    [Fact]
    public void The_rows_are_those_of_the_query_and_the_counts_are_theirs()
    {
        using TemporaryStore store = Stored();
        AffectedRow[] expected = [.. new AffectedQuery(store.Store, StoreKnowledge.Over(InstrumentRegistry.Default, store.Store)).Run(new AffectedFilter { AsOf = Day })];
        expected.Length.ShouldBeGreaterThan(20);
        var overview = new AffectedOverview(store.Store, InstrumentRegistry.Default, Adjacency.Of(store.Store), Day);
        AffectedRow[] rows = [.. overview.Rows(store.Store, All)];
        rows.Select(Told).Order(StringComparer.Ordinal).ShouldBe(expected.Select(Told).Order(StringComparer.Ordinal));
        rows.Select(static r => r.Since ?? DateOnly.MinValue).ShouldBeInOrder(SortDirection.Descending);
        AffectedRow[] inPages = [.. Enumerable.Range(0, (rows.Length / 7) + 1).SelectMany(page => overview.Rows(store.Store, All, page * 7).Take(7))];
        inPages.Select(Told).ShouldBe(rows.Select(Told));
        AffectedSummary sum = overview.Count(store.Store, All, int.MaxValue);
        (sum.Rows, sum.Documents, sum.Norms).ShouldBe((expected.Length, expected.DistinctBy(static r => r.Document).Count(), expected.DistinctBy(static r => r.Id).Count()));
        sum.ByNorm.ToDictionary(static g => g.Value, static g => g.Rows).ShouldBe(expected.CountBy(static r => r.Id.Value).ToDictionary(), ignoreOrder: true);
        sum.ByPlace.ToDictionary(static g => g.Value, static g => g.Rows).ShouldBe(expected.Where(static r => r.Place.Length > 0).CountBy(static r => r.Place).ToDictionary(), ignoreOrder: true);
    }

    [Fact]
    public void Every_choice_takes_what_it_says()
    {
        using TemporaryStore store = Stored();
        var overview = new AffectedOverview(store.Store, InstrumentRegistry.Default, Adjacency.Of(store.Store), Day);
        AffectedRow[] all = [.. overview.Rows(store.Store, All)];
        ShouldTake(All with { Norm = "61/2018/NĐ-CP" }, static row => row.Id.Value == "61/2018/NĐ-CP");
        ShouldTake(All with { Place = "tỉnh Ninh Bình" }, static row => row.Place == "tỉnh Ninh Bình");
        ShouldTake(All with { Month = "2025-07" }, static row => row.Since is { Year: 2025, Month: 7 });
        ShouldTake(All with { Words = "ninh bình" }, static row => row.Place == "tỉnh Ninh Bình");
        ShouldTake(All with { Words = "3/kh-ubnd" }, static row => row.Number.Contains("3/KH-UBND", StringComparison.Ordinal));
        ShouldTake(All with { Words = "61/2018" }, static row => row.Id.Value == "61/2018/NĐ-CP");
        ShouldTake(All with { Place = "tỉnh Ninh Bình", Words = "61/2018" }, static row => row is { Place: "tỉnh Ninh Bình", Id.Value: "61/2018/NĐ-CP" });
        overview.Rows(store.Store, All with { Place = "không có nơi này" }).ShouldBeEmpty();

        void ShouldTake(AffectedChoice choice, Func<AffectedRow, bool> takes)
        {
            AffectedRow[] rows = [.. overview.Rows(store.Store, choice)];
            rows.ShouldNotBeEmpty(choice.ToString());
            rows.Select(Told).ShouldBe(all.Where(takes).Select(Told), choice.ToString());
            overview.Count(store.Store, choice, 3).Rows.ShouldBe(rows.Length, choice.ToString());
        }
    }

    [Fact]
    public void What_rests_on_a_norm_is_the_same_by_memory_and_by_rows()
    {
        using TemporaryStore store = Stored();
        var adjacency = Adjacency.Of(store.Store);
        int through = 0;
        foreach (InstrumentId norm in Ranking.Of(store.Store, 50).Select(static r => r.Id))
        {
            var map = DependentMap.Of(norm, store.Store, adjacency);
            IReadOnlyList<Dependent> expected = Dependents.Of(norm, store.Store), found = map.Read(store.Store, map.All);
            found.Select(Key).Order(StringComparer.Ordinal).ShouldBe(expected.Select(Key).Order(StringComparer.Ordinal));
            map.All.Select(static d => d.Distance).ShouldBeInOrder();
            through += map.All.Count(static d => d.Nearest != 0);
        }

        through.ShouldBeGreaterThan(5);

        // Of several ways of one length either counts.
        static string Key(Dependent d) => $"{d.Path} {d.Through().Count()} {(d.Nearest.Length == 0 ? d.Relation + d.Pinpoint : string.Empty)} {d.Day}";
    }

    private static string Told(AffectedRow r) => $"{r.Id} {r.Document} {r.Relation} {r.Pinpoint} {r.Then} {r.Now} {r.By} {r.Since} {r.Norm} {r.Issued} {r.Number} {r.Title} {r.Place} {r.Inferred}";

    /// <summary>Plans that cite changed norms in several ways, and plans on plans in a chain and a circle; one document repeals.</summary>
    private static TemporaryStore Stored()
    {
        var store = new TemporaryStore();
        store.Add([.. Enumerable.Range(1, 12).Select(static i => ($"{i}.txt", Plan(i))), ("bo.txt", """
            CHÍNH PHỦ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 901/2026/NĐ-CP             Hà Nội, ngày 01 tháng 3 năm 2026

            NGHỊ ĐỊNH
            Quy định về việc thử

            Căn cứ Nghị định số 900/2024/NĐ-CP ngày 01 tháng 8 năm 2024 của Chính phủ;

            Điều 1. Hiệu lực thi hành
            Nghị định này có hiệu lực từ ngày 01 tháng 4 năm 2026 và thay thế Nghị định số 900/2024/NĐ-CP ngày 01 tháng 8 năm 2024 của Chính phủ.
            """)]);
        return store;
    }

    private static string Plan(int i) => TemporaryStore.Plan(Place(i).ToUpperInvariant(), $"{i}/KH-UBND", $"ngày {1 + (i * 7 % 28):00} tháng 01 năm 2026", $"""
        Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ; Nghị định số 900/2024/NĐ-CP ngày 01 tháng 8 năm 2024 của Chính phủ;
        Thực hiện Kế hoạch số {(i % 12) + 1}/KH-UBND ngày {1 + (((i % 12) + 1) * 7 % 28):00} tháng 01 năm 2026 của Ủy ban nhân dân {Place((i % 12) + 1)};
        theo khoản 2 Điều {i} Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ và Điều 5 Nghị định số 107/2021/NĐ-CP.
        """);

    private static string Place(int plan) => plan % 3 == 0 ? "tỉnh An Giang" : "tỉnh Ninh Bình";
}
