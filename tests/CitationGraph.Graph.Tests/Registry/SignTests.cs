namespace CitationGraph.Graph.Tests;

public class SignTests
{
    [Theory]
    [InlineData("178/2024/NĐ-CP", "178", 2024, "NĐ-CP")]
    [InlineData("6/2023/NĐ-CP", "06", 2023, "NĐ-CP")]
    [InlineData("57-NQ/TW", "57", 0, "NQ/TW")]
    [InlineData("66.7/2025/NQ-CP", "66.7", 2025, "NQ-CP")]
    [InlineData("4625/BNV-CCHC", "4625", 0, "BNV-CCHC")]
    [InlineData("80/2025/QH15", "80", 2025, "QH15")]
    public void Signs_are_taken_apart(string number, string ordinal, int year, string codes)
    {
        Sign.TryParse(number, out Sign sign).ShouldBeTrue();
        sign.ShouldBe(new Sign(ordinal, year, codes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("NĐ-CP")]
    [InlineData("12")]
    [InlineData("12/")]
    public void What_is_no_sign_is_none(string number) => Sign.TryParse(number, out _).ShouldBeFalse();

    [Theory]
    [InlineData("Nghị định", "6/2023/NĐ-CP", 0, "", "06/2023/NĐ-CP")]
    [InlineData("Nghị quyết", "76/NQ-CP", 2021, "", "76/NQ-CP|2021")]
    [InlineData("Nghị quyết", "202/2025/QH15", 0, "", "Nghị quyết 202/2025/QH15")]
    [InlineData("Luật", "80/2025/QH15", 2025, "", "80/2025/QH15")]
    [InlineData("Kế hoạch", "21/KH-UBND", 2025, "Ủy ban nhân dân tỉnh Ninh Bình", "21/KH-UBND|2025|Ủy ban nhân dân tỉnh Ninh Bình")]
    [InlineData("Nghị quyết", "18-NQ/TW", 2017, "", "18-NQ/TW|2017")]
    public void Ids_are_written(string kind, string number, int year, string body, string id)
    {
        Sign.TryParse(number, out Sign sign).ShouldBeTrue();
        InstrumentId written = InstrumentId.Numbered(kind, sign, year, body);
        written.Value.ShouldBe(id);
        written.Body.ShouldBe(body);
    }

    [Theory]
    [InlineData("76/NQ-CP|2021", 2021)]
    [InlineData("21/KH-UBND|2025|Ủy ban nhân dân tỉnh Ninh Bình", 2025)]
    [InlineData("178/2024/NĐ-CP", 0)]
    public void The_year_of_an_id_is_that_beside_the_sign(string id, int year) => new InstrumentId(id).Year.ShouldBe(year);

    [Fact]
    public void Names_for_laws_follow_the_standard() =>
        UrnLex.Of("Chính phủ", "Nghị định", new DateOnly(2024, 12, 31), "178/2024/NĐ-CP")
            .ShouldBe("urn:lex:vn:chinh.phu:nghi.dinh:2024-12-31;178-2024-nd-cp");

    [Theory]
    [InlineData("Ủy ban nhân dân", "Uỷ ban Nhân dân")]
    [InlineData("Hoà Bình", "Hòa Bình")]
    [InlineData("Phổ biến, giáo dục pháp luật", "Phổ biến giáo dục  pháp luật")]
    public void Names_compare_by_word(string a, string b) => NameKey.Of(a).ShouldBe(NameKey.Of(b));

    [Fact]
    public void Names_that_differ_by_a_tone_differ() => NameKey.Of("Dân sự").ShouldNotBe(NameKey.Of("Dân số"));
}
