using FsCheck.Xunit;

namespace CitationGraph.Grammars.Tests.Properties;

/// <summary>What holds for any text at all. The seeds are fixed, so that a clone gives the same result twice; run with other
/// ones (<c>Replay</c>) after a change of the rules.</summary>
[Properties(Arbitrary = [typeof(Fragments)])]
public class AnyTextTests
{
    [Property(MaxTest = 3000, EndSize = 120, Replay = "(20250619,1)")]
    public void Mixture_of_citations_and_noise_is_read_soundly(Mixture mixture) => ReadTwice(mixture.Text);

    [Property(MaxTest = 2000, EndSize = 400, Replay = "(20250701,1)")]
    public void Any_string_is_read_soundly(string? text) => ReadTwice(text ?? string.Empty);

    /// <summary>The anchors are a superset of the rules: run at every offset that no citation covers, they find no more.</summary>
    [Property(MaxTest = 1500, EndSize = 60, Replay = "(20250616,1)")]
    public void Rules_at_every_offset_find_nothing_that_the_scan_missed(Mixture mixture) =>
        BruteForce.Missed(mixture.Text).ShouldBeEmpty(Reading.Show(mixture.Text));

    private static void ReadTwice(string text)
    {
        Extraction first = CitationExtractor.Default.Extract(text);
        Reading.ShouldBeSound(first, text);
        Extraction second = CitationExtractor.Default.Extract(text);
        second.Header.ShouldBe(first.Header);
        second.Citations.Select(Whole).ShouldBe(first.Citations.Select(Whole), Reading.Show(text));
        second.Relations.ShouldBe(first.Relations);
    }

    /// <summary>All of a citation; its notes are a list, which records compare by reference.</summary>
    private static string Whole(Citation citation) => $"{citation} {string.Join(';', citation.Notes)}";
}
