using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Neo4j.Tests;

/// <summary>What holds wherever documents are kept: in one file or on a server.</summary>
public abstract class DocumentGraphContract
{
    private const string Amended = "118/2025/NĐ-CP", By = "367/2025/NĐ-CP";
    private const string CitesAmended = "Căn cứ khoản 2 Điều 3 Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;";

    private protected static readonly DateOnly AsOf = RealDocuments.AsOf;

    private protected abstract IDocumentSink Sink { get; }

    /// <summary>The documents, empty at first; asked anew each time.</summary>
    private protected abstract Task<IDocumentGraph> GraphAsync();

    public virtual async Task A_document_is_added_once_and_replaced_when_its_text_or_its_reader_is_another()
    {
        StoredDocument first = Province(CitesAmended), second = Province("Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;");
        await GraphAsync();
        (await Sink.KeepAsync([first])).ShouldBe([StoreOutcome.Added]);
        (await Sink.KeepAsync([first])).ShouldBe([StoreOutcome.Unchanged]);
        (await Sink.KeepAsync([second, Commune()])).ShouldBe([StoreOutcome.Replaced, StoreOutcome.Added]);
        (await Sink.KeepAsync([second with { Reader = "another" }])).ShouldBe([StoreOutcome.Replaced]);
        (await (await GraphAsync()).NormAsync(new InstrumentId(Amended), AsOf)).CitedBy.ShouldBeEmpty();
        (await (await GraphAsync()).NormAsync(new InstrumentId("76/NQ-CP|2021"), AsOf)).CitedBy.ShouldBe([new CitingDocument("ke-hoach/tinh.txt", "21/KH-UBND", "BASED_ON", string.Empty, 1)]);
        IReadOnlyDictionary<string, KeptDocument> kept = await Sink.KeptAsync(["ke-hoach/"]);
        kept.ShouldHaveSingleItem().ShouldBe(KeyValuePair.Create("ke-hoach/tinh.txt", new KeptDocument(second.Hash, "another")));
        (await Sink.KeptAsync([string.Empty])).Count.ShouldBe(2);
        (await (await GraphAsync()).CountsAsync()).ShouldBe(new StoreCounts(2, 2, 2, 0));
        (await Sink.RemoveAsync(["xa.txt", "khong-co.txt"])).ShouldBe(1);
        (await (await GraphAsync()).CountsAsync()).Documents.ShouldBe(1);
        (await (await GraphAsync()).DocumentsAsync()).ShouldBe(1);
    }

    public virtual async Task What_documents_rest_on_is_told_with_its_changes()
    {
        await KeepAsync(Province(CitesAmended), Commune());
        AffectedRow row = (await AskAsync(new AffectedFilter { AsOf = AsOf })).ShouldHaveSingleItem();
        (row.Document, row.Norm, row.Relation, row.Pinpoint, row.Then, row.Now, row.By.Value, row.Since).ShouldBe(
            ("ke-hoach/tinh.txt", Amended, "BASED_ON", "khoản 2 Điều 3", Validity.Unknown, Validity.Amended, By, new DateOnly(2025, 12, 31)));
        (row.Number, row.Kind, row.Issued).ShouldBe(("21/KH-UBND", "Kế hoạch", new DateOnly(2025, 8, 4)));
        (await AskAsync(new AffectedFilter { AsOf = new DateOnly(2025, 12, 30) })).ShouldBeEmpty();
        (await AskAsync(new AffectedFilter { AsOf = AsOf, By = new InstrumentId(By) })).ShouldHaveSingleItem();
        (await AskAsync(new AffectedFilter { AsOf = AsOf, By = new InstrumentId("1/2025/NĐ-CP") })).ShouldBeEmpty();
        (await AskAsync(new AffectedFilter { AsOf = AsOf, Since = new DateOnly(2026, 1, 1) })).ShouldBeEmpty();
        (await AskAsync(new AffectedFilter { AsOf = AsOf, Type = "quyet dinh" })).ShouldBeEmpty();
        (await AskAsync(new AffectedFilter { AsOf = AsOf, Place = PlaceScope.Find("Ninh Bình").Single(p => p.IsProvince) })).ShouldHaveSingleItem();
        (await AskAsync(new AffectedFilter { AsOf = AsOf, Place = PlaceScope.Find("Lai Châu").Single(p => p.IsProvince) })).ShouldBeEmpty();
    }

    public virtual async Task What_rests_on_an_affected_document_is_told_with_the_path()
    {
        await KeepAsync(Commune(), Province(CitesAmended));
        IReadOnlyList<AffectedRow> rows = await AskAsync(new AffectedFilter { AsOf = AsOf, Transitive = true });
        rows.Select(r => string.Join(" > ", r.Path.Prepend(r.Document))).ShouldBe([$"ke-hoach/tinh.txt > {Amended}", $"xa.txt > 21/KH-UBND > {Amended}"]);
        (await AskAsync(new AffectedFilter { AsOf = AsOf, Transitive = true, Depth = 1 })).ShouldHaveSingleItem();
    }

    public virtual async Task A_document_teaches_what_it_replaces_whenever_it_comes()
    {
        StoredDocument plan = RealDocuments.Plan("kh.txt", "TỈNH NINH BÌNH", "22/KH-UBND", "Căn cứ Nghị định số 777/2024/NĐ-CP ngày 12 tháng 3 năm 2024 của Chính phủ;");
        await KeepAsync(plan);
        (await AskAsync(new AffectedFilter { AsOf = AsOf })).ShouldBeEmpty();
        await Sink.KeepAsync([Decree]);
        AffectedRow row = (await AskAsync(new AffectedFilter { AsOf = AsOf })).ShouldHaveSingleItem();
        (row.Norm, row.Now, row.By.Value, row.Since).ShouldBe(("777/2024/NĐ-CP", Validity.Replaced, "888/2026/NĐ-CP", new DateOnly(2026, 3, 1)));
        NormView view = await (await GraphAsync()).NormAsync(new InstrumentId("777/2024/NĐ-CP"), AsOf);
        view.CitedBy.Select(c => c.Document).ShouldBe(["kh.txt", "nd.txt"], ignoreOrder: true);
        view.Timeline.ShouldHaveSingleItem().Basis.ShouldContain("thay thế");
        await Sink.RemoveAsync(["nd.txt"]);
        (await AskAsync(new AffectedFilter { AsOf = AsOf })).ShouldBeEmpty();
    }

    public virtual async Task Norms_that_only_documents_know_are_found_by_what_is_typed()
    {
        await KeepAsync(Province(CitesAmended), Decree, Commune());
        (await FindAsync("888/2026/nd-cp")).Found.ShouldBe([new InstrumentId("888/2026/NĐ-CP")]);
        (await FindAsync("Nghị định 888/2026")).Found.ShouldBe([new InstrumentId("888/2026/NĐ-CP")]);
        (await FindAsync("21/KH-UBND")).Found.ShouldBe([Province(string.Empty).Context.Self]);
        (await FindAsync("889/2026/NĐ-CP")).Near.Select(i => i.Id.Value).ShouldContain("888/2026/NĐ-CP");
        IDocumentGraph graph = await GraphAsync();
        (await graph.CitedAsync("21/KH-UBND")).ShouldBe([Province(string.Empty).Context.Self]);
        (await graph.CitedAsync("999/KH-UBND")).ShouldBeEmpty();
    }

    public virtual async Task One_instrument_in_two_files_is_named()
    {
        await KeepAsync(Province(CitesAmended), Province(CitesAmended) with { Path = "ban-sao.txt" }, Commune());
        InstrumentId id = Province(CitesAmended).Context.Self;
        (InstrumentId Id, IReadOnlyList<string> Paths) twice = (await Sink.TwiceAsync([id, Commune().Context.Self])).ShouldHaveSingleItem();
        twice.Id.ShouldBe(id);
        twice.Paths.ShouldBe(["ban-sao.txt", "ke-hoach/tinh.txt"]);
    }

    private static StoredDocument Decree => RealDocuments.Document("nd.txt", """
        CHÍNH PHỦ                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        -------                  Độc lập - Tự do - Hạnh phúc
        Số: 888/2026/NĐ-CP       Hà Nội, ngày 10 tháng 01 năm 2026

        NGHỊ ĐỊNH
        Quy định về tiếp công dân

        Điều 20. Hiệu lực thi hành
        1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2026.
        2. Nghị định này thay thế Nghị định số 777/2024/NĐ-CP ngày 12 tháng 3 năm 2024 của Chính phủ.
        """);

    private static StoredDocument Province(string body) => RealDocuments.Plan("ke-hoach/tinh.txt", "TỈNH NINH BÌNH", "21/KH-UBND", body);

    private static StoredDocument Commune() => RealDocuments.Plan("xa.txt", "XÃ BÌNH GIANG", "30/KH-UBND", "Thực hiện Kế hoạch số 21/KH-UBND ngày 04/8/2025 của Ủy ban nhân dân tỉnh Ninh Bình, Ủy ban nhân dân xã ban hành Kế hoạch.");

    private async Task KeepAsync(params StoredDocument[] documents)
    {
        await GraphAsync();
        await Sink.KeepAsync(documents);
    }

    private async Task<IReadOnlyList<AffectedRow>> AskAsync(AffectedFilter filter) => await (await GraphAsync()).AffectedAsync(filter);

    private async Task<NormMatches> FindAsync(string typed) => await (await GraphAsync()).FindAsync(typed);
}
