using CitationGraph.Grammars;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Tests;

public class StoreTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 21);

    private static readonly string Province = TemporaryStore.Plan("TỈNH NINH BÌNH", "21/KH-UBND", "ngày 04 tháng 8 năm 2025",
        "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch.");

    private static readonly string Commune = TemporaryStore.Plan("XÃ BÌNH GIANG", "30/KH-UBND", "ngày 08 tháng 9 năm 2025",
        "Thực hiện Kế hoạch số 21/KH-UBND ngày 04/8/2025 của Ủy ban nhân dân tỉnh Ninh Bình, Ủy ban nhân dân xã ban hành Kế hoạch.");

    [Fact]
    public void The_same_text_changes_nothing_and_another_replaces_the_old_whole()
    {
        using var temporary = new TemporaryStore();
        var outcomes = new List<StoreOutcome>();
        foreach (string text in new[] { Province, Province, Commune })
        {
            temporary.Store.Ingest([TemporaryStore.Document("a.txt", text)], (_, o) => outcomes.Add(o));
        }

        outcomes.ShouldBe([StoreOutcome.Added, StoreOutcome.Unchanged, StoreOutcome.Replaced]);
        temporary.Store.IsCurrent("a.txt", StoredDocument.HashOf(Commune)).ShouldBeTrue();
        NormView.Of(new InstrumentId("118/2025/NĐ-CP"), AsOf, InstrumentRegistry.Default, temporary.Store).CitedBy.ShouldBeEmpty();
    }

    [Fact]
    public void A_batch_is_stored_whole_or_not_at_all()
    {
        using var temporary = new TemporaryStore();
        StoredDocument good = TemporaryStore.Document("a.txt", Province);
        StoredDocument bad = TemporaryStore.Document("b.txt", Commune) with { Hash = null! };
        Should.Throw<Exception>(() => temporary.Store.Ingest([good, bad]));
        temporary.Store.IsCurrent("a.txt", good.Hash).ShouldBeFalse();
        temporary.Store.Ingest([good]);
        temporary.Store.IsCurrent("a.txt", good.Hash).ShouldBeTrue();
    }

    [Fact]
    public void One_instrument_in_two_files_is_said()
    {
        using var temporary = new TemporaryStore();
        temporary.Add(("a.txt", Province), ("b.txt", Province + " "));
        temporary.Store.PathsOf(new InstrumentId("21/KH-UBND|2025|Ủy ban nhân dân tỉnh Ninh Bình")).ShouldBe(["a.txt", "b.txt"]);
    }

    [Fact]
    public void Affected_names_plans_and_the_plans_that_rest_on_them()
    {
        using var temporary = new TemporaryStore();
        temporary.Add(("tinh.txt", Province), ("xa.txt", Commune));
        var query = new AffectedQuery(temporary.Store, InstrumentRegistry.Default);
        AffectedRow direct = query.Run(new AffectedFilter { AsOf = AsOf }).ShouldHaveSingleItem();
        direct.ShouldSatisfyAllConditions(
            r => r.Document.ShouldBe("tinh.txt"), r => r.Number.ShouldBe("21/KH-UBND"), r => r.Norm.ShouldBe("118/2025/NĐ-CP"), r => r.Relation.ShouldBe("BASED_ON"),
            r => r.Now.ShouldBe(Validity.Amended), r => r.By.Value.ShouldBe("367/2025/NĐ-CP"), r => r.Since.ShouldBe(new DateOnly(2025, 12, 31)), r => r.Path.ShouldBe(["118/2025/NĐ-CP"]));
        AffectedRow above = query.Run(new AffectedFilter { AsOf = AsOf, Transitive = true }).Single(r => r.Document == "xa.txt");
        above.Path.ShouldBe(["21/KH-UBND", "118/2025/NĐ-CP"]);
        above.Relation.ShouldBe("IMPLEMENTS");
        query.Run(new AffectedFilter { AsOf = AsOf, Transitive = true, Place = PlaceScope.Find("tỉnh Ninh Bình")[0] }).Count.ShouldBe(2);
        query.Run(new AffectedFilter { AsOf = AsOf, Transitive = true, Place = PlaceScope.Find("xã Bình Giang, Ninh Bình")[0] }).Count.ShouldBe(1);
        query.Run(new AffectedFilter { AsOf = AsOf, Place = PlaceScope.Find("Gia Lai")[0] }).ShouldBeEmpty();
        query.Run(new AffectedFilter { AsOf = AsOf, By = new InstrumentId("367/2025/NĐ-CP") }).ShouldHaveSingleItem();
        query.Run(new AffectedFilter { AsOf = AsOf, Since = new DateOnly(2026, 1, 1) }).ShouldBeEmpty();
        query.Run(new AffectedFilter { AsOf = new DateOnly(2025, 10, 1) }).ShouldBeEmpty();
    }

    [Fact]
    public void Who_replaces_a_plan_does_not_rest_on_it_and_a_mention_is_no_basis()
    {
        using var temporary = new TemporaryStore();
        temporary.Add(
            ("moi.txt", TemporaryStore.Plan("TỈNH NINH BÌNH", "40/KH-UBND", "ngày 05 tháng 10 năm 2025", "Điều 1. Hiệu lực\n1. Kế hoạch này có hiệu lực kể từ ngày ký.\n2. Kế hoạch này thay thế Kế hoạch số 21/KH-UBND ngày 04/8/2025 của Ủy ban nhân dân tỉnh Ninh Bình.")),
            ("nhac.txt", TemporaryStore.Plan("XÃ GIA VIỄN", "9/KH-UBND", "ngày 05 tháng 9 năm 2025", "I. MỤC ĐÍCH\n1. Số liệu lấy từ biểu kèm Kế hoạch số 21/KH-UBND ngày 04/8/2025 của Ủy ban nhân dân tỉnh Ninh Bình.")),
            ("xa.txt", Commune));
        var query = new AffectedQuery(temporary.Store, StoreKnowledge.Over(InstrumentRegistry.Default, temporary.Store));
        query.Run(new AffectedFilter { AsOf = AsOf }).Select(r => r.Document).ShouldBe(["nhac.txt", "xa.txt"]);
        query.Run(new AffectedFilter { AsOf = AsOf, BasisOnly = true }).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => r.Document.ShouldBe("xa.txt"), r => r.Now.ShouldBe(Validity.Replaced), r => r.By.Value.ShouldStartWith("40/KH-UBND|2025"), r => r.Kind.ShouldBe("Kế hoạch"));
    }

    [Fact]
    public void Plans_that_rest_on_each_other_end()
    {
        using var temporary = new TemporaryStore();
        temporary.Add(("tinh.txt", Province + "\nThực hiện Kế hoạch số 30/KH-UBND ngày 08/9/2025 của Ủy ban nhân dân xã Bình Giang."), ("xa.txt", Commune));
        new AffectedQuery(temporary.Store, InstrumentRegistry.Default).Run(new AffectedFilter { AsOf = AsOf, Transitive = true }).Count.ShouldBe(2);
    }

    [Fact]
    public void Instruments_that_are_stored_teach_what_they_do()
    {
        using var temporary = new TemporaryStore();
        temporary.Add(("nd.txt", """
            CHÍNH PHỦ                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 400/2026/NĐ-CP       Hà Nội, ngày 01 tháng 10 năm 2026

            NGHỊ ĐỊNH
            Quy định về thử nghiệm

            Điều 1. Hiệu lực thi hành
            1. Nghị định này có hiệu lực thi hành từ ngày 15 tháng 11 năm 2026.
            2. Nghị định này thay thế Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 của Chính phủ.
            """), ("kh.txt", TemporaryStore.Plan("TỈNH NINH BÌNH", "50/KH-UBND", "ngày 05 tháng 10 năm 2026", "Căn cứ Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 của Chính phủ;")));
        IKnowledge knowledge = StoreKnowledge.Over(InstrumentRegistry.Default, temporary.Store);
        AffectedRow row = new AffectedQuery(temporary.Store, knowledge).Run(new AffectedFilter { AsOf = AsOf }).Single(r => r.Document == "kh.txt");
        row.ShouldSatisfyAllConditions(r => r.Now.ShouldBe(Validity.Replaced), r => r.Then.ShouldBe(Validity.Unknown), r => r.By.Value.ShouldBe("400/2026/NĐ-CP"), r => r.Since.ShouldBe(new DateOnly(2026, 11, 15)));
        knowledge.ActingOn(new InstrumentId("73/2023/NĐ-CP")).ShouldHaveSingleItem().Provenance.ShouldBe(Provenance.Ingested);
        knowledge.DoneBy(new InstrumentId("400/2026/NĐ-CP")).ShouldHaveSingleItem().Kind.ShouldBe(RelationKind.Replaces);
    }

    [Fact]
    public void The_most_cited_come_first()
    {
        using var temporary = new TemporaryStore();
        temporary.Add(("tinh.txt", Province), ("xa.txt", Commune), ("xa2.txt", Commune.Replace("XÃ BÌNH GIANG", "XÃ GIA VIỄN", StringComparison.Ordinal)));
        Ranking.Of(temporary.Store, 1).ShouldHaveSingleItem().ShouldBe(new RankedNorm(new InstrumentId("21/KH-UBND|2025|Ủy ban nhân dân tỉnh Ninh Bình"), 2, 2, 2));
    }

    [Fact]
    public void Documents_that_cite_those_that_rest_on_a_norm_and_mentions_are_counted_apart()
    {
        const string Basis = "Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ;\n";
        const string Other = "Căn cứ Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 của Chính phủ;\n";
        const string Mention = "\nI. NỘI DUNG\nBáo cáo theo mẫu của Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 của Chính phủ.\n";
        using var temporary = new TemporaryStore();
        temporary.Add([.. new[] { Basis + Other + Mention, Basis + Mention, Mention }
            .Select((text, i) => ($"kh{i}.txt", TemporaryStore.Plan("TỈNH NINH BÌNH", $"{60 + i}/KH-UBND", "ngày 05 tháng 10 năm 2026", text)))]);
        var cited = new RankedNorm(new InstrumentId("73/2023/NĐ-CP"), 3, 1, 4);
        var rested = new RankedNorm(new InstrumentId("45/2020/NĐ-CP"), 2, 2, 2);
        Ranking.Of(temporary.Store, 10).ShouldBe([cited, rested]);
        Ranking.Of(temporary.Store, 10, byDependents: true).ShouldBe([rested, cited]);
    }

    [Fact]
    public void Ranking_counts_as_resting_on_a_norm_what_affected_does()
    {
        var norm = new InstrumentId("118/2025/NĐ-CP");
        var rests = new List<RelationKind>();
        foreach (RelationKind kind in Enum.GetValues<RelationKind>())
        {
            using var temporary = new TemporaryStore();
            StoredDocument plan = TemporaryStore.Document("tinh.txt", Province);
            temporary.Store.Ingest([plan with { Citations = [.. plan.Citations.Select(c => c with { Citation = c.Citation with { Relation = kind } })] }]);
            int ranked = Ranking.Of(temporary.Store, 1).ShouldHaveSingleItem().Dependents;
            new AffectedQuery(temporary.Store, InstrumentRegistry.Default).Run(new AffectedFilter { AsOf = AsOf, BasisOnly = true, By = norm }).Count.ShouldBe(ranked, kind.Code());
            rests.AddRange(Enumerable.Repeat(kind, ranked));
        }

        rests.ShouldBe([RelationKind.BasedOn, RelationKind.Implements, RelationKind.Guides, RelationKind.IssuedWith]);
    }

    [Fact]
    public void A_file_that_is_no_store_is_refused_and_left_alone()
    {
        using var temporary = new TemporaryStore();
        string other = temporary.Path + ".txt";
        File.WriteAllText(other, new string('x', 5000));
        Should.Throw<StoreException>(() => GraphStore.Open(other)).Message.ShouldContain("không phải kho dữ liệu");
        File.ReadAllText(other).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public void A_store_of_a_newer_version_is_refused()
    {
        using var temporary = new TemporaryStore();
        using (var raw = new SqliteConnection($"Data Source={temporary.Path};Pooling=False"))
        {
            raw.Open();
            StoreSchema.Run(raw, "PRAGMA user_version = 99");
        }

        Should.Throw<StoreException>(() => GraphStore.Open(temporary.Path)).Message.ShouldContain("phiên bản 99");
    }

    [Fact]
    public void A_second_writer_waits_and_then_says_so()
    {
        using var temporary = new TemporaryStore();
        using GraphStore second = GraphStore.Open(temporary.Path, TimeSpan.FromSeconds(1));
        StoreSchema.Run(temporary.Store.Connection, "BEGIN IMMEDIATE");
        Should.Throw<StoreException>(() => second.Ingest([TemporaryStore.Document("a.txt", Province)])).Message.ShouldContain("đang ghi");
        StoreSchema.Run(temporary.Store.Connection, "COMMIT");
        second.Ingest([TemporaryStore.Document("a.txt", Province)]);
        temporary.Store.IsCurrent("a.txt", StoredDocument.HashOf(Province)).ShouldBeTrue();
    }
}
