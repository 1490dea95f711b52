using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Tests;

/// <summary>The texts that citations repeat are stored once; nobody sees it.</summary>
public class WordsTests
{
    private static readonly StoredDocument Document = TemporaryStore.Document("a.txt", TemporaryStore.Plan("TỈNH NINH BÌNH", "21/KH-UBND", "ngày 04 tháng 8 năm 2025",
        "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;\nCăn cứ khoản 2 Điều 5 Luật Tổ chức chính quyền địa phương năm 2025;"));

    [Fact]
    public void Citations_of_an_older_version_are_kept_row_for_row()
    {
        using var fresh = new TemporaryStore();
        fresh.Store.Ingest([Document]);
        using var temporary = new TemporaryStore();
        string old = temporary.Path + ".old";
        using (var connection = new SqliteConnection($"Data Source={old};Pooling=False"))
        {
            connection.Open();
            StoreSchema.Migrate(connection, upTo: 2);
            StoreSchema.Run(connection, $"""
                ATTACH '{fresh.Path}' AS new;
                INSERT INTO documents SELECT * FROM new.documents;
                INSERT INTO citations SELECT * FROM new.citations;
                INSERT INTO relations SELECT * FROM new.relations;
                """);
        }

        using GraphStore store = GraphStore.Open(old);
        StoreDump.Of(old).ShouldBe(StoreDump.Of(fresh.Path));
        store.Counts().ShouldBe(fresh.Store.Counts());
        store.Ingest([Document], (_, outcome) => outcome.ShouldBe(StoreOutcome.Unchanged));
    }

    [Fact]
    public void Words_of_a_batch_that_failed_are_not_taken_for_stored()
    {
        using var temporary = new TemporaryStore();
        StoredDocument bad = Document with { Path = "b.txt", Citations = [.. Document.Citations, null!] };
        Should.Throw<NullReferenceException>(() => temporary.Store.Ingest([Document, bad]));
        temporary.Store.Counts().ShouldBe(new StoreCounts(0, 0, 0, 0));
        temporary.Store.Ingest([Document]);
        using var fresh = new TemporaryStore();
        fresh.Store.Ingest([Document]);
        StoreDump.Of(temporary.Path).ShouldBe(StoreDump.Of(fresh.Path));
    }

    [Fact]
    public void A_store_teaches_the_same_to_many_threads()
    {
        using var temporary = new TemporaryStore();
        temporary.Store.Ingest([Document]);
        StoreKnowledge knowledge = StoreKnowledge.Of(temporary.Store);
        InstrumentId self = Document.Context.Self;
        Parallel.For(0, 200, i =>
        {
            knowledge.Find(self)!.Source.ShouldBe("a.txt");
            knowledge.Find(new InstrumentId($"{i}/2024/NĐ-CP")).ShouldBeNull();
            knowledge.BySign(new Sign("21", 0, "KH-UBND")).ShouldHaveSingleItem().Id.ShouldBe(self);
            knowledge.ActingOn(self).ShouldBeEmpty();
        });
    }
}
