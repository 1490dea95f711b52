using CitationGraph.Grammars;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Tests;

/// <summary>Rows of affected documents: the same whatever the order of storing, and an end where documents rest on each other.</summary>
public class AffectedOrderTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 21);
    private static readonly InstrumentId Norm = new("118/2025/NĐ-CP");

    [Fact]
    public void The_order_of_storing_does_not_show()
    {
        StoredDocument[] documents = [.. Enumerable.Range(0, 40).Select(i => Document(i, i % 3 == 0 ? Norm : Id(i / 2), i % 5 == 0 ? Norm : Id(i + 1)))];
        string[] rows = Rows(documents, 10);
        rows.Length.ShouldBeGreaterThan(30);
        Rows([.. documents.Reverse()], 10).ShouldBe(rows);
        Rows([.. documents.OrderBy(static d => d.Hash, StringComparer.Ordinal)], 10).ShouldBe(rows);
    }

    [Fact]
    public void Paths_are_the_shortest_and_stop_at_the_depth()
    {
        // A chain of 30 documents on the norm, closed to a ring.
        StoredDocument[] documents = [.. Enumerable.Range(0, 30).Select(i => i == 0 ? Document(0, Norm, Id(29)) : Document(i, Id(i - 1)))];
        using var temporary = new TemporaryStore();
        temporary.Store.Ingest(documents);
        var query = new AffectedQuery(temporary.Store, InstrumentRegistry.Default);
        var ten = query.Run(new AffectedFilter { AsOf = AsOf, By = Norm, Transitive = true, Depth = 10 }).ToList();
        ten.Select(static r => r.Document).ShouldBe(Enumerable.Range(0, 10).Select(static i => $"{i:00}.txt"));
        ten.Select(static r => r.Path.Count).ShouldBe(Enumerable.Range(1, 10));
        ten[^1].Path.ShouldBe([.. Enumerable.Range(0, 9).Reverse().Select(static i => Number(i)), Norm.Value]);
        query.Run(new AffectedFilter { AsOf = AsOf, By = Norm, Transitive = true, Depth = 1000 }).Count.ShouldBe(30);
    }

    [Fact]
    public void Rows_one_by_one_are_the_same_rows()
    {
        using var temporary = new TemporaryStore();
        temporary.Store.Ingest([Document(0, Norm), Document(1, Id(0), Norm), Document(2, Id(1))]);
        var query = new AffectedQuery(temporary.Store, InstrumentRegistry.Default);
        var all = new AffectedFilter { AsOf = AsOf, Transitive = true };
        query.Each(all).Select(Text).ShouldBe(query.Run(all).Select(Text));
        query.Each(all).First().Document.ShouldBe("00.txt");
        query.Run(all).Count.ShouldBe(3);
    }

    private static string[] Rows(StoredDocument[] documents, int depth)
    {
        using var temporary = new TemporaryStore();
        temporary.Store.Ingest(documents, batch: 7);
        return [.. new AffectedQuery(temporary.Store, InstrumentRegistry.Default).Run(new AffectedFilter { AsOf = AsOf, Transitive = true, Depth = depth }).Select(Text)];
    }

    private static string Text(AffectedRow row) => $"{row.Id} {row.Document} {row.Relation} {row.Pinpoint} {row.Then} {row.Now} {row.By} {row.Since} {string.Join(" > ", row.Path)}";

    [Fact]
    public void Paths_are_in_one_order_whether_few_or_many_are_asked_for()
    {
        // Beyond the first plane UTF-16 and UTF-8 order differently.
        string[] paths = [.. Enumerable.Range(0, 400).Select(static i => $"{(i % 3 == 0 ? "\uFF5E" : i % 3 == 1 ? "\U0001F4C4" : "a")}{i:000}.txt")];
        using var temporary = new TemporaryStore();
        temporary.Store.Ingest(paths.Select((path, i) => Document(i, i < 20 ? [Norm, new InstrumentId("43/2011/NĐ-CP")] : [new InstrumentId("43/2011/NĐ-CP")]) with { Path = path }));
        var query = new AffectedQuery(temporary.Store, InstrumentRegistry.Default);
        string[] Asked(string norm) => [.. query.Run(new AffectedFilter { AsOf = AsOf, By = new InstrumentId(norm) }).Where(r => r.Id.Value == norm).Select(static r => r.Document)];
        string[] all = Asked("43/2011/NĐ-CP"), few = Asked(Norm.Value);
        all.Length.ShouldBe(400);
        few.Length.ShouldBe(20);
        few.ShouldBe(all.Where(few.Contains));
        all[^1].ShouldStartWith("\U0001F4C4");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(700)]
    public void Paths_that_begin_alike_are_in_the_order_of_the_store(int alike)
    {
        // Some are the beginning of others; some differ within eight bytes, some behind them.
        string folder = new('k', alike);
        string[] tails = ["a", "a.", "a\u0001", "a/b", "kế hoạch", "kế hoạch 1", "kế hoạch 12", "kế hoạch 12/xã", "kế hoạchb", "ké hoạch", "\uFF5E", "\U0001F4C4"];
        string[] paths = [.. tails.SelectMany(tail => Enumerable.Range(0, 5).Select(i => folder + tail + new string('x', i * 5)))];
        using var temporary = new TemporaryStore();
        temporary.Store.Ingest(paths.Reverse().Select((path, i) => Document(i, Norm) with { Path = path }).Concat(Enumerable.Range(1_000, 240).Select(static i => Document(i))));
        temporary.Store.Paths().Where(paths.Contains).ShouldBe(
            new AffectedQuery(temporary.Store, InstrumentRegistry.Default).Run(new AffectedFilter { AsOf = AsOf, By = Norm }).Select(static r => r.Document));
    }

    private static string Number(int i) => $"{i + 1:00}/KH-UBND";

    private static InstrumentId Id(int i) => new($"{Number(i)}|2025|Ủy ban nhân dân tỉnh Ninh Bình");

    private static StoredDocument Document(int i, params InstrumentId[] cited) => new()
    {
        Path = $"{i:00}.txt",
        Hash = StoredDocument.HashOf(Number(i)),
        Header = DocumentHeader.Empty with { Type = "Kế hoạch", Number = Number(i) },
        Context = new DocumentContext { Day = new DateOnly(2025, 8, 1), DayIsStated = true, Self = Id(i) },
        Citations = [.. cited.Select((id, n) => new ResolvedCitation
        {
            Citation = new Citation { Span = new TextSpan(n * 20, (n * 20) + 9), Text = "trích dẫn", Type = "Kế hoạch", Relation = RelationKind.Implements, Pinpoint = $"khoản {n + 1}" },
            Outcome = Outcome.Resolved,
            Id = id,
        })],
        Relations = [],
    };
}
