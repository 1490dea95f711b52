using CitationGraph.Documents.Decoding.Legacy;

namespace CitationGraph.Documents.Tests.Encodings;

public class SyllableTests
{
    [Theory]
    [InlineData("nghị")]
    [InlineData("Quyết")]
    [InlineData("ƯƠNG")]
    [InlineData("giữa")]
    [InlineData("gìn")]
    [InlineData("gì")]
    [InlineData("uỷ")]
    [InlineData("thuở")]
    [InlineData("nghiêng")]
    [InlineData("khuỷu")]
    [InlineData("đ", false)]
    [InlineData("bàn")]
    [InlineData("bat", false)]
    [InlineData("bàt", false)]
    [InlineData("báàn", false)]
    [InlineData("résumé", false)]
    [InlineData("sz", false)]
    [InlineData("", false)]
    [InlineData("fà", false)]
    public void Syllables_are_told_from_other_words(string word, bool expected = true) =>
        Syllables.Contains(word).ShouldBe(expected);

    [Fact]
    public void Nearly_every_word_of_real_texts_is_a_syllable()
    {
        var evidence = default(Evidence);
        foreach (string path in OldTexts.Paths())
        {
            evidence += Evidence.Of(File.ReadAllText(path).Normalize());
        }

        evidence.Words.ShouldBeGreaterThan(500);
        evidence.Share.ShouldBeGreaterThan(0.97);
    }
}
