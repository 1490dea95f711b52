using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Tests;

public class NormSearchTests
{
    private static readonly NormSearch Search = new(InstrumentRegistry.Default);

    [Theory]
    [InlineData("178/2024/NĐ-CP", "178/2024/NĐ-CP")]
    [InlineData(" 178/2024/nđ-cp ", "178/2024/NĐ-CP")]
    [InlineData("178/2024/ND-CP", "178/2024/NĐ-CP")]
    [InlineData("Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ", "178/2024/NĐ-CP")]
    [InlineData("Nghị định 178/2024", "178/2024/NĐ-CP")]
    [InlineData("nghi dinh so 178/2024", "178/2024/NĐ-CP")]
    [InlineData("Nghị định 178 năm 2024", "178/2024/NĐ-CP")]
    [InlineData("6/2023/NĐ-CP", "06/2023/NĐ-CP")]
    [InlineData("Luật Đất đai 2024", "31/2024/QH15")]
    [InlineData("luật đất đai (2024)", "31/2024/QH15")]
    [InlineData("Luật Tổ chức chính quyền địa phương năm 2015", "77/2015/QH13")]
    [InlineData("Luật số 80/2025/QH15", "80/2025/QH15")]
    public void One_norm(string typed, string id) => Search.Find(typed).Found.ShouldHaveSingleItem().Value.ShouldBe(id);

    [Fact]
    public void A_name_that_several_laws_have_is_all_of_them() =>
        Search.Find("Luật Tổ chức chính quyền địa phương").Found.Select(static id => id.Value).ShouldBe(["77/2015/QH13", "65/2025/QH15", "72/2025/QH15"], ignoreOrder: true);

    [Fact]
    public void A_number_that_no_source_has_is_still_a_norm_of_the_country() =>
        Search.Find("Nghị định số 799/2026/NĐ-CP").Found.ShouldHaveSingleItem().Value.ShouldBe("799/2026/NĐ-CP");

    [Theory]
    [InlineData("1780/2024/NĐ-CP", "178/2024/NĐ-CP")]
    [InlineData("Nghị định 178/2042/NĐ-CP", "178/2024/NĐ-CP")]
    [InlineData("luat dat dai", "31/2024/QH15")]
    public void What_looks_alike_is_offered(string typed, string id) => Search.Find(typed).Near.Select(static i => i.Id.Value).ShouldContain(id);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("||")]
    [InlineData("không có gì như thế")]
    [InlineData("47/KH-UBND")]
    public void Nothing_is_found_and_nothing_fails(string typed) => Search.Find(typed).Found.ShouldBeEmpty();
}
