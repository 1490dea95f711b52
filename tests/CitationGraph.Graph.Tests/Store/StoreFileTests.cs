using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Tests;

/// <summary>Files that are no store, or cannot be used: each is told, none is changed.</summary>
public class StoreFileTests
{
    private static readonly StoredDocument Document = TemporaryStore.Document("a.txt",
        TemporaryStore.Plan("TỈNH NINH BÌNH", "21/KH-UBND", "ngày 04 tháng 8 năm 2025", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;"));

    [Fact]
    public void A_database_of_another_program_is_refused_and_not_one_byte_of_it_changes()
    {
        using var temporary = new TemporaryStore();
        string other = temporary.Path + ".other";
        using (var connection = new SqliteConnection($"Data Source={other};Pooling=False"))
        {
            connection.Open();
            StoreSchema.Run(connection, "CREATE TABLE theirs (x)");
        }

        byte[] before = File.ReadAllBytes(other);
        Should.Throw<StoreException>(() => GraphStore.Open(other)).Problem.ShouldBe(StoreProblem.NotAStore);
        Should.Throw<StoreException>(() => GraphStore.OpenExisting(other)).Problem.ShouldBe(StoreProblem.NotAStore);
        File.ReadAllBytes(other).ShouldBe(before);
    }

    [Fact]
    public void A_store_of_an_older_version_is_brought_up_with_its_documents()
    {
        using var temporary = new TemporaryStore();
        string old = temporary.Path + ".old";
        using (var connection = new SqliteConnection($"Data Source={old};Pooling=False"))
        {
            connection.Open();
            StoreSchema.Migrate(connection, upTo: 1);
            StoreSchema.Run(connection, "INSERT INTO documents VALUES (7, 'a.txt', 'h', 'Kế hoạch', '', '', 0, '', '', '', '', '', '')");
        }

        using GraphStore store = GraphStore.Open(old);
        store.Paths().ShouldBe(["a.txt"]);
        store.IsCurrent("a.txt", "h").ShouldBeFalse();
        store.Ingest([Document], (_, outcome) => outcome.ShouldBe(StoreOutcome.Replaced));
        using var fresh = new TemporaryStore();
        Schema(old).ShouldBe(Schema(fresh.Path));
    }

    [Fact]
    public void Many_programs_may_make_one_store_at_once()
    {
        using var temporary = new TemporaryStore();
        for (int round = 0; round < 5; round++)
        {
            string path = $"{temporary.Path}.{round}";
            Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            {
                using GraphStore store = GraphStore.Open(path);
                store.Ingest([Document with { Path = $"{i}.txt" }]);
            });
            using GraphStore all = GraphStore.Open(path);
            all.Paths().Count.ShouldBe(8);
        }
    }

    [Fact]
    public void A_store_that_is_not_there_is_not_made_by_a_question()
    {
        using var temporary = new TemporaryStore();
        string none = temporary.Path + ".none";
        StoreException told = Should.Throw<StoreException>(() => GraphStore.OpenExisting(none));
        told.Problem.ShouldBe(StoreProblem.Missing);
        told.Message.ShouldContain("citegraph ingest");
        told.MessageEn.ShouldContain("citegraph ingest");
        File.Exists(none).ShouldBeFalse();
    }

    [Fact]
    public void A_truncated_store_is_told_as_damaged_and_left_alone()
    {
        using var temporary = new TemporaryStore();
        string path = temporary.Path + ".cut";
        using (GraphStore store = GraphStore.Open(path))
        {
            store.Ingest(Enumerable.Range(0, 300).Select(i => Document with { Path = $"{i}.txt" }));
        }

        byte[] bytes = File.ReadAllBytes(path);
        Array.Fill(bytes, (byte)0xA5, 4096, bytes.Length - 4096);
        File.WriteAllBytes(path, bytes);
        StoreException told = Should.Throw<StoreException>(() =>
        {
            using GraphStore store = GraphStore.OpenExisting(path);
            store.Paths();
        });
        told.Problem.ShouldBe(StoreProblem.Corrupt);
        File.ReadAllBytes(path).ShouldBe(bytes);
    }

    [Fact]
    public void A_full_disk_loses_nothing_that_was_stored_and_the_rest_can_follow()
    {
        // SQLite's own bound stands in for the disk's; a disk that is really full is tried with the command itself.
        using var temporary = new TemporaryStore();
        StoredDocument[] all = [.. Enumerable.Range(0, 400).Select(i => Document with { Path = $"{i}.txt" })];
        StoreSchema.Run(temporary.Store.Connection, "PRAGMA max_page_count = 24");
        int stored = 0;
        StoreException told = Should.Throw<StoreException>(() => temporary.Store.Ingest(all, (_, _) => stored++, batch: 20));
        told.Problem.ShouldBe(StoreProblem.Full);
        told.Message.ShouldContain("hết chỗ");
        stored.ShouldBeGreaterThan(0);
        temporary.Store.Paths().Count.ShouldBe(stored);
        StoreSchema.Run(temporary.Store.Connection, "PRAGMA max_page_count = 100000");
        temporary.Store.Ingest(all);
        using var undisturbed = new TemporaryStore();
        undisturbed.Store.Ingest(all);
        StoreDump.Of(temporary.Path).ShouldBe(StoreDump.Of(undisturbed.Path));
    }

    [Fact]
    public void The_same_documents_again_change_not_one_byte()
    {
        using var temporary = new TemporaryStore();
        string path = temporary.Path + ".same";
        byte[][] files = [.. Enumerable.Range(0, 2).Select(_ =>
        {
            using (GraphStore store = GraphStore.Open(path))
            {
                store.Ingest([Document, Document with { Path = "b.txt" }]);
            }

            return File.ReadAllBytes(path);
        })];
        files[1].ShouldBe(files[0]);
    }

    [Fact]
    public void Another_reader_reads_the_same_text_again()
    {
        using var temporary = new TemporaryStore();
        temporary.Store.Ingest([Document]);
        string taught = Reader.With("76/NQ-CP");
        taught.ShouldNotBe(Reader.Current);
        temporary.Store.IsCurrent("a.txt", Document.Hash).ShouldBeTrue();
        temporary.Store.IsCurrent("a.txt", Document.Hash, taught).ShouldBeFalse();
        temporary.Store.Current(taught).ShouldBeEmpty();
        temporary.Store.Ingest([Document with { Reader = taught }], (_, outcome) => outcome.ShouldBe(StoreOutcome.Replaced));
        temporary.Store.Current(taught).ShouldHaveSingleItem().ShouldBe(new("a.txt", Document.Hash));
        temporary.Store.Counts().ShouldBe(new StoreCounts(1, 1, 1, 0));
    }

    private static string Schema(string path)
    {
        string dump = StoreDump.Of(path);
        return dump[dump.IndexOf("\ncitations|CREATE", StringComparison.Ordinal)..];
    }
}
