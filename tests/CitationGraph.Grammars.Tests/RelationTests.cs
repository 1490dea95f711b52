namespace CitationGraph.Grammars.Tests;

/// <summary>What a text states that other instruments do to each other.</summary>
public class RelationTests
{
    [Theory]
    [InlineData("Nghị định số 16/2009/NĐ-CP ngày 16 tháng 02 năm 2009 của Chính phủ về sửa đổi, bổ sung khoản 2, Điều 8, Nghị định số 13/2008/NĐ-CP ngày 04 tháng 02 năm 2008 của Chính phủ;", "16/2009/NĐ-CP AMENDS 13/2008/NĐ-CP")]
    [InlineData("Nghị định số 20/2009/NĐ-CP của Chính phủ về sửa đổi Nghị định số 17/2008/NĐ-CP;", "20/2009/NĐ-CP AMENDS 17/2008/NĐ-CP")]
    [InlineData("Nghị định số 20/2009/NĐ-CP của Chính phủ thay thế Nghị định số 17/2008/NĐ-CP;", "20/2009/NĐ-CP REPLACES 17/2008/NĐ-CP")]
    [InlineData("Luật Tổ chức Quốc hội số 57/2014/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 65/2020/QH14, Luật số 62/2025/QH15;", "65/2020/QH14 AMENDS 57/2014/QH13", "62/2025/QH15 AMENDS 57/2014/QH13")]
    [InlineData("Nghị định số 63/2010/NĐ-CP (đã được sửa đổi, bổ sung bởi Nghị định số 48/2013/NĐ-CP và Nghị định số 92/2017/NĐ-CP);", "48/2013/NĐ-CP AMENDS 63/2010/NĐ-CP", "92/2017/NĐ-CP AMENDS 63/2010/NĐ-CP")]
    [InlineData("Nghị định số 20/2009/NĐ-CP quy định số lượng là 8, Nghị định số 17/2008/NĐ-CP;")]
    [InlineData("Nghị định số 20/2009/NĐ-CP, Nghị định số 17/2008/NĐ-CP;")]
    public void Act_is_told_from_the_words_between(string clause, params string[] expected) =>
        CitationExtractor.Default.Extract("Căn cứ " + clause).Relations.Select(static r => $"{r.Source} {r.Relation.ToString().ToUpperInvariant()} {r.Target}").ShouldBe(expected);
}
