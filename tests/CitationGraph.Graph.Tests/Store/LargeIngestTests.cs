using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Tests;

/// <summary>A large ingest goes without the index of citations and makes it at the end; nobody sees it, whenever it is ended.</summary>
public class LargeIngestTests
{
    private const int Batch = 1_000;

    private static readonly StoredDocument Document = TemporaryStore.Document("a.txt",
        TemporaryStore.Plan("TỈNH NINH BÌNH", "21/KH-UBND", "ngày 04 tháng 8 năm 2025", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;"));

    private static readonly StoredDocument[] Documents = [.. Enumerable.Range(0, 7_000).Select(static i => Document with { Path = $"{i * 7919 % 7_000:0000}.txt" })];

    [Fact]
    public void Ended_between_any_two_batches_it_is_resumed_to_the_same_store()
    {
        using var whole = new TemporaryStore();
        whole.Store.Ingest(Documents, batch: 3_500);
        string undisturbed = StoreDump.Of(whole.Path);
        using var ended = new TemporaryStore();
        int without = 0;
        for (int i = 0; i < Documents.Length; i += Batch)
        {
            ended.Store.Add(Documents[i..(i + Batch)]);

            // What a kill leaves: the file and its log as they are.
            string copy = $"{ended.Path}.{i}";
            File.Copy(ended.Path, copy);
            File.Copy(ended.Path + "-wal", copy + "-wal");
            using (GraphStore resumed = GraphStore.Open(copy))
            {
                without += MentionIndex.Exists(resumed.Connection) ? 0 : 1;
                resumed.Ingest(Documents);
            }

            StoreDump.Of(copy).ShouldBe(undisturbed);
        }

        without.ShouldBe(2);
    }

    [Fact]
    public void Who_asks_a_store_of_an_ended_ingest_has_the_index_made()
    {
        using var ended = new TemporaryStore();
        ended.Store.Add(Documents);
        MentionIndex.Exists(ended.Store.Connection).ShouldBeFalse();
        Should.Throw<StoreException>(() => StoreFile.Unwritable(ended.Path)).Problem.ShouldBe(StoreProblem.ReadOnly);
        using GraphStore asked = GraphStore.OpenExisting(ended.Path);
        MentionIndex.Exists(asked.Connection).ShouldBeTrue();
        new AffectedQuery(asked, InstrumentRegistry.Default).Run(new AffectedFilter { AsOf = new DateOnly(2026, 11, 21) })
            .Select(static r => r.Document).ShouldBe(Enumerable.Range(0, 7_000).Select(static i => $"{i:0000}.txt"));
    }

    [Fact]
    public void A_small_ingest_into_a_large_store_keeps_the_index()
    {
        using var temporary = new TemporaryStore();
        temporary.Store.Ingest(Documents);
        using GraphStore again = GraphStore.Open(temporary.Path);
        again.Add([.. Documents[..5_500].Select(static d => d with { Hash = "new" })]);
        MentionIndex.Exists(again.Connection).ShouldBeTrue();
        again.Add([.. Documents[5_500..].Select(static d => d with { Hash = "new" })]);
        again.Add([.. Documents[..100]]);
        MentionIndex.Exists(again.Connection).ShouldBeFalse();
        again.Complete();
        MentionIndex.Exists(again.Connection).ShouldBeTrue();
    }
}
