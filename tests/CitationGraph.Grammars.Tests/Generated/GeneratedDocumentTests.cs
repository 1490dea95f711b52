using CitationGraph.Grammars.Tests.Cases;

namespace CitationGraph.Grammars.Tests.Generated;

/// <summary>Documents whose citations are known, because they were put together from them.</summary>
public class GeneratedDocumentTests
{
    private const int Documents = 500;

    [Fact]
    public void Every_citation_of_500_documents_is_read_and_nothing_else()
    {
        for (int seed = 0; seed < Documents; seed++)
        {
            GeneratedDocument document = GeneratedDocument.Of(seed);
            Identities(document.Text).ShouldBe(document.Citations.SelectMany(static c => c.Identities), $"seed {seed}: {Reading.Show(document.Text)}");
        }
    }

    [Theory]
    [InlineData("nfc")]
    [InlineData("upper")]
    [InlineData("bold")]
    [InlineData("nbsp")]
    [InlineData("dash")]
    [InlineData("eth")]
    [InlineData("spaced")]
    public void Every_citation_of_500_documents_is_read_in_another_spelling(string variant)
    {
        Variant way = Variants.Named(variant);
        for (int seed = 0; seed < Documents; seed++)
        {
            GeneratedDocument document = GeneratedDocument.Of(seed);
            string text = way.Apply(document.Text);
            Identities(text).Select(Case).ShouldBe(document.Citations.SelectMany(static c => c.Identities).Select(Case), $"seed {seed}: {Reading.Show(text)}");
        }

        string Case(string identity) => way.IgnoresCase ? identity.ToUpperInvariant() : identity;
    }

    [Fact]
    public void Every_citation_is_covered_by_its_span()
    {
        for (int seed = 0; seed < Documents; seed++)
        {
            GeneratedDocument document = GeneratedDocument.Of(seed);
            string[] covered = [.. Reading.Citations(document.Text).Select(static c => c.Text)];
            foreach (GeneratedCitation citation in document.Citations.Where(static c => c.Identities.Count == 1))
            {
                covered.ShouldContain(citation.Text, $"seed {seed}: {Reading.Show(document.Text)}");
            }
        }
    }

    /// <summary>Two documents one after the other have the citations of both.</summary>
    [Fact]
    public void Documents_put_together_keep_their_citations()
    {
        for (int seed = 0; seed < Documents; seed++)
        {
            string first = GeneratedDocument.Of(seed).Text;
            string second = GeneratedDocument.Of(seed + Documents).Text;
            Identities(first + "\n\n" + second).ShouldBe([.. Identities(first), .. Identities(second)], $"seeds {seed}, {seed + Documents}: {Reading.Show(first)}");
        }
    }

    private static List<string> Identities(string text) => [.. Reading.Citations(text).Select(Reading.Identity)];
}
