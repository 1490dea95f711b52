using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Reading;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

public class ScanDoubtTests
{
    private const string Text = "Căn cứ Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ và Nghị định số 67/2025/NĐ-CP của Chính phủ;";

    [Fact]
    public void A_doubtful_number_or_date_lowers_the_confidence_and_is_noted()
    {
        Extraction read = Apply(("178/2024/NĐ-CP", 0.55), ("31/12/2024", 0.7));
        read.Citations[0].Confidence.ShouldBe(0.55);
        read.Citations[0].Notes.ShouldBe([new RepairNote("scan", "178/2024/NĐ-CP", "OCR 55%"), new RepairNote("scan", "31/12/2024", "OCR 70%")]);
        (read.Citations[0].Number, read.Citations[0].Date.ToString()).ShouldBe(("178/2024/NĐ-CP", "2024-12-31"));
        read.Citations[1].ShouldBe(CitationExtractor.Default.Extract(Text).Citations[1], new SameCitation());
    }

    [Fact]
    public void Doubt_about_other_words_changes_nothing()
    {
        Apply(("Nghị", 0.3), ("Căn", 0.1), ("phủ", 0.2)).Citations.Select(static c => c.Confidence).ShouldBe([1, 1]);
        ScanDoubts.Apply(Extraction.Empty, [new DoubtfulWord(0, 3, 0.1)]).Citations.ShouldBeEmpty();
    }

    [Fact]
    public void A_word_that_goes_on_behind_the_citation_is_noted_as_far_as_it_is_cited()
    {
        Extraction read = Apply(("67/2025/NĐ-CP của", 0.4));
        read.Citations[1].Notes.ShouldHaveSingleItem().Seen.ShouldStartWith("67/2025/NĐ-CP");
        read.Citations[1].Confidence.ShouldBe(0.4);
    }

    [Theory]
    [InlineData("/x", null, "/x")]
    [InlineData(null, null, "/home/a/.cache/citegraph/pages")]
    [InlineData(null, "/var/cache/a", "/var/cache/a/citegraph/pages")]
    [InlineData(null, "not/absolute", "/home/a/.cache/citegraph/pages")]
    public void Pages_are_kept_where_the_user_keeps_such_things(string? named, string? cache, string expected)
    {
        if (OperatingSystem.IsLinux())
        {
            PagesFolders.Of(name => name == PagesFolders.Variable ? named : name == "XDG_CACHE_HOME" ? cache : null, "/home/a", "/home/a/local").ShouldBe(expected);
        }
    }

    private static Extraction Apply(params (string Word, double Confidence)[] doubts) => ScanDoubts.Apply(
        CitationExtractor.Default.Extract(Text),
        [.. doubts.Select(static doubt => (At: Text.IndexOf(doubt.Word, StringComparison.Ordinal), doubt.Word, doubt.Confidence))
            .OrderBy(static doubt => doubt.At).Select(static doubt => new DoubtfulWord(doubt.At, doubt.At + doubt.Word.Length, doubt.Confidence))]);

    private sealed class SameCitation : IEqualityComparer<Citation>
    {
        public bool Equals(Citation? x, Citation? y) => (x?.Span, x?.Confidence, x?.Notes.Count) == (y?.Span, y?.Confidence, y?.Notes.Count);

        public int GetHashCode(Citation obj) => 0;
    }
}
