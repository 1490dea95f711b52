using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Tests;

public class AdjacencyTests
{
    private const string Decree = "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ; Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;";

    [Fact]
    public void It_says_what_the_rows_say_however_documents_come_and_go()
    {
        using var store = new TemporaryStore();
        ShouldBeTheRows(store.Store);
        store.Add([.. Enumerable.Range(1, 5).Select(static i => ($"{i}.txt", Plan(i)))]);
        ShouldBeTheRows(store.Store).ShouldBe(10);
        store.Add(("5.txt", "không còn viện dẫn nào"), ("2.txt", Plan(2) + " theo Luật số 80/2025/QH15;"), ("2.txt", Plan(7)));
        ShouldBeTheRows(store.Store).ShouldBe(8);
        store.Store.Remove("5.txt").ShouldBeTrue();
        store.Store.Remove("5.txt").ShouldBeFalse();
        store.Add(("6.txt", Plan(6)));
        ShouldBeTheRows(store.Store).ShouldBe(10);
    }

    [Fact]
    public void A_batch_that_fails_leaves_nothing_behind()
    {
        using var store = new TemporaryStore();
        store.Add(("1.txt", Plan(1)));
        Should.Throw<NullReferenceException>(() => store.Store.Ingest([TemporaryStore.Document("2.txt", Plan(2)), null!]));
        ShouldBeTheRows(store.Store).ShouldBe(2);
        store.Add(("3.txt", Plan(3)));
        ShouldBeTheRows(store.Store).ShouldBe(4);
    }

    [Fact]
    public void Many_small_ingests_do_not_make_it_grow_without_end()
    {
        using var store = new TemporaryStore();
        for (int i = 0; i < 200; i++)
        {
            store.Add(("1.txt", Plan(i)));
        }

        ShouldBeTheRows(store.Store).ShouldBe(2);
        using var rows = new Statement(store.Store.Connection, "SELECT count(*) FROM adjacency", 0);
        ((long)rows.Scalar()!).ShouldBeLessThan(100);
    }

    [Fact]
    public void A_store_of_an_older_version_gets_one()
    {
        using var store = new TemporaryStore();
        store.Add([.. Enumerable.Range(1, 3).Select(static i => ($"{i}.txt", Plan(i)))]);
        string old = store.Path + ".old";
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={old};Pooling=False"))
        {
            connection.Open();
            StoreSchema.Migrate(connection, upTo: 3);
            StoreSchema.Run(connection, $"""
                ATTACH '{store.Path}' AS new;
                INSERT OR IGNORE INTO words SELECT * FROM new.words;
                INSERT INTO documents SELECT * FROM new.documents;
                INSERT INTO mentions SELECT * FROM new.mentions;
                """);
        }

        using GraphStore again = GraphStore.Open(old);
        StoreDump.Of(old).ShouldBe(StoreDump.Of(store.Path));
        ShouldBeTheRows(again).ShouldBe(6);
    }

    /// <summary>Compares every use with the rows; how many there are.</summary>
    private static int ShouldBeTheRows(GraphStore store)
    {
        var kept = Adjacency.Of(store);
        var found = new List<string>();
        for (long norm = 0; norm < kept.NormsEnd; norm++)
        {
            foreach (uint use in kept.Uses(norm))
            {
                int document = Adjacency.Document(use);
                found.Add($"{kept.Doc(document)} {norm} {Adjacency.Weight(use)} {kept.Place(document)} {kept.Day(document)}");
                kept.Find(kept.Doc(document)).ShouldBe(document);
            }
        }

        var rows = new List<string>();
        using var statement = new Statement(store.Connection, """
            SELECT m.doc, m.id, r.text, (SELECT word FROM words WHERE text = d.place), d.issued FROM mentions m JOIN documents d ON d.doc = m.doc
            JOIN words r ON r.word = m.relation WHERE m.id <> 0 ORDER BY m.id, m.doc
            """, 0);
        using Microsoft.Data.Sqlite.SqliteDataReader row = statement.Read();
        while (row.Read())
        {
            rows.Add($"{row.GetInt64(0)} {row.GetInt64(1)} {UseWeight.Of(row.GetString(2))} {row.GetInt64(3)} {Dates.Parse(row.GetString(4))?.DayNumber ?? 0}");
        }

        found.ShouldBe(rows);
        using var documents = new Statement(store.Connection, "SELECT count(*) FROM documents", 0);
        kept.Documents.ShouldBe((int)(long)documents.Scalar()!);
        return found.Count;
    }

    private static string Plan(int number) => TemporaryStore.Plan("XÃ BÌNH GIANG", $"{number}/KH-UBND", "ngày 14 tháng 01 năm 2026", Decree);
}
