using System.Text;
using FsCheck.Xunit;

namespace CitationGraph.Grammars.Tests.Properties;

[Properties(MaxTest = 500, Arbitrary = [typeof(Fragments)])]
public sealed class CompositionTests
{
    [Property]
    public void A_text_in_pieces_is_read_as_in_one(Mixture mixture)
    {
        if (mixture.Text.Any(char.IsSurrogate) || mixture.Text.Contains('\uFFFF', StringComparison.Ordinal))
        {
            return;
        }

        string whole = mixture.Text.Normalize(NormalizationForm.FormC);
        string apart = whole.Normalize(NormalizationForm.FormD);
        Extraction expected = CitationExtractor.Default.Extract(whole);
        Extraction read = CitationExtractor.Default.Extract(apart);
        Reading.ShouldBeSound(read, apart);
        read.Header.ShouldBe(expected.Header);
        read.Citations.Select(Told).ShouldBe(expected.Citations.Select(Told));
        read.Relations.Select(r => r with { Evidence = default }).ShouldBe(expected.Relations.Select(r => r with { Evidence = default }));
        read.Relations.Select(r => r.Evidence.Of(apart).Normalize()).ShouldBe(expected.Relations.Select(r => r.Evidence.Of(whole)));
    }

    [Fact]
    public void The_role_of_a_citation_in_pieces_is_told()
    {
        string text = "2. Thông tư số 35/2017/TT-BLĐTBXH ngày 29/12/2017 hết hiệu lực thi hành kể từ ngày 01/02/2022.".Normalize(NormalizationForm.FormD);
        Citation citation = Reading.Citations(text).ShouldHaveSingleItem();
        citation.Relation.ShouldBe(RelationKind.Repeals);
        citation.Text.ShouldBe("Thông tư số 35/2017/TT-BLĐTBXH ngày 29/12/2017".Normalize(NormalizationForm.FormD));
    }

    [Theory]
    [InlineData("Nghi\u0323 đi\u0323nh sô\u0301 178/2024/NĐ-CP, ấ\u0323\u0323\u0323")]
    [InlineData("\u0301\u0301 Nghị định số 178/2024/NĐ-CP \u0323")]
    [InlineData("Nghị định số 178\u0301/2024/NĐ-C\u0301P\u0327")]
    public void Marks_where_none_belong_move_no_span(string text) =>
        Reading.Citations(text).ShouldHaveSingleItem().Text.ShouldStartWith("Ngh");

    private static string Told(Citation c) =>
        string.Join('|', Reading.Identity(c), c.Relation, c.Pinpoint, c.Confidence, c.Quality, c.Text.Normalize());
}
