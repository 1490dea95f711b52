namespace CitationGraph.Grammars.Tests.Generated;

/// <summary>One extractor, many threads.</summary>
public class ConcurrencyTests
{
    [Fact]
    public async Task Documents_read_at_the_same_time_give_what_they_give_one_by_one()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(static seed => GeneratedDocument.Of(seed).Text)];
        string[] alone = [.. texts.Select(Read)];
        string[][] together = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => texts.Select(Read).ToArray())));
        together.ShouldAllBe(one => one.SequenceEqual(alone));
    }

    private static string Read(string text) =>
        string.Join('\n', CitationExtractor.Default.Extract(text).Citations.Select(static c => $"{c.Span} {Reading.Identity(c)} {c.Relation.Code()} {c.Confidence}"));
}
