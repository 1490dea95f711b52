namespace CitationGraph.Grammars.Tests;

/// <summary>Letterheads as scans leave them.</summary>
public class MisreadHeaderTests
{
    [Theory]
    [InlineData("UY BAN THUONG VU Qu6c HOI", "Nghi quyét s6: 89/2025/UBTVQH15", "NGHI QUYET", "89/2025/UBTVQH15", "Ủy ban Thường vụ Quốc hội")]
    [InlineData("UY BAN THUONG VU QUOC HOI", "Nghi quyét 6: 89/2025/UBTVQH15", "NGHI QUYET", "89/2025/UBTVQH15", "Ủy ban Thường vụ Quốc hội")]
    [InlineData("- S6 hiéu: 48/2008/QD-BTC\nBO TAI CHiNH", "S6: 48/2008/QD-BTC", "QUYET DINH", "48/2008/QĐ-BTC", "Bộ Tài chính")]
    public void Misread_letterhead_keeps_number_and_body(string body, string numbered, string kind, string number, string issuer)
    {
        DocumentHeader header = Read($"{body}\n\nCONG HOA XA HOI CHU NGHIA VIET NAM\nD6c lap - Tu do - Hanh phic\n{numbered}\nHa NOi, ngay 12 thang 6 nam 2025\n\n{kind}\nVé mttc chi to chttc va hoat déng\nCan ctr Hién phap nudc Cong hoa xa hdi cht nghia Viét Nam;\n");
        header.Number.ShouldBe(number);
        header.Issuer.ShouldBe(issuer);
    }

    [Fact]
    public void Sign_of_a_council_is_no_committees() =>
        Read("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/2025/NQ-HĐND\nLào Cai, ngày 09 tháng 7 năm 2025\nNGHỊ QUYẾT\nSửa đổi Quy định về mức chi\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nXét Tờ trình của Ủy ban nhân dân tỉnh Lào Cai ban hành mức chi;\n").Issuer.ShouldBe("Hội đồng nhân dân tỉnh Lào Cai");

    [Theory]
    [InlineData("QUYẾT ĐỊNH BAN HÀNH QUY ĐỊNH CHỨC NĂNG CỦA BAN DÂN TỘC\nỦY BAN NHÂN DÂN TỈNH KON TUM\nCăn cứ Luật Đất đai năm 2024;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy định.\n")]
    [InlineData("QUYET DINH BAN HANH QUY DINH CHUC NANG CUA BAN DAN TOC\nUY BAN NHAN DAN TINH KON TUM\nCn ctr Luat Dat dai nam 2024;\nQUYET DINH\nDieu 1. Ban hanh Quy dinh.\n")]
    public void Title_behind_its_kind_stands_before_the_bases(string text)
    {
        Extraction read = CitationExtractor.Default.Extract($"ỦY BAN NHÂN DÂN TỈNH KON TUM\nĐộc lập - Tự do\n\n42/2013/QĐ-UBND\nKon Tum, ngày 09 tháng 10 năm 2013\n{text}");
        read.Header.Number.ShouldBe("42/2013/QĐ-UBND");
        read.Header.Title.ShouldNotBeNull();
        read.Citations.ShouldHaveSingleItem().Relation.ShouldBe(RelationKind.BasedOn);
    }

    private static DocumentHeader Read(string text) => CitationExtractor.Default.Extract(text).Header;
}
