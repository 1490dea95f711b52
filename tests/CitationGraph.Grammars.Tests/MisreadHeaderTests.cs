using static CitationGraph.Grammars.Tests.Heads;

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

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nPHƯỜNG HÒA CƯỜNG  NAM", "Ủy ban nhân dân phường Hòa Cường")]
    [InlineData("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHƯỜNG HÒA CƯỜNG NAM Độc lập - Tự do - Hạnh phúc", "Ủy ban nhân dân phường Hòa Cường Nam")]
    public void End_of_the_motto_on_the_next_line_is_no_end_of_a_name(string head, string issuer) =>
        Read($"{head}\nSố: 12/QĐ-UBND\nHòa Cường, ngày 09 tháng 7 năm 2025\nQUYẾT ĐỊNH\nVề việc phê duyệt kế hoạch\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n").Issuer.ShouldBe(issuer);

    [Theory]
    [InlineData("THUONG TRUC HDND - UBND S6: 03/KH-UBND\nPHUONG PHU LOI\nCONG HOA XA HOI CHU NGHIA VIET NAM\nDéc lap - Tu do - Hanh phic\nPhu Loi, ngay 15 thang 9 nam 2025\n\nKE HOACH\nT6 chirc tiép xuc cir tri\n", "03/KH-UBND")]
    [InlineData("UBND TINH GIA LAI CONG HOA XA HOI CHU NGHIA VIET\n\nSO Y TE NAM\nSO: 1456/SYT-NVY : DOc lap - Tu do - Hanh phic\nV/v trién khai Gia Lai, ngay 04 thang 7 ndm 2025\n\nKinh gui: Cac bénh vién\n", "1456/SYT-NVY")]
    [InlineData("| TỈNH ỦY CAO BẰNG<br>BAN TỔ CHỨC<br>*<br>Số 12-HD/BTCTU | ĐẢNG CỘNG SẢN VIỆT NAM<br>*Cao Bằng, ngày 12 tháng 9 năm 2025* |\n| --- | --- |\n\nHƯỚNG DẪN\n\nVề công tác cán bộ\n\nCăn cứ Quy định số 24-QĐ/TW;\n", "12-HD/BTCTU")]
    public void Number_beside_other_words_is_found(string text, string number) => Read(text).Number.ShouldBe(number);

    [Theory]
    [InlineData("Số: 155/KH-UBND h Hậu Giang, ngày 26 tháng Š năm 2017", "155/KH-UBND")]
    [InlineData("Số: 155/KH-UBND ˆ Độc lập - Tự do - Hạnh phúc\nHậu Giang, ngày 26 tháng 5 năm 2017", "155/KH-UBND")]
    [InlineData("Số: 155/KH-UBND _ “ Hậu Giang, ngày 26 tháng 5 năm 2017", "155/KH-UBND")]
    [InlineData(": Số: 155/KH-UBND : š Hậu Giang, ngày 26 tháng 5 năm 2017", "155/KH-UBND")]
    [InlineData("Số: 155/KH-UBND 2 Độc lập - Tự do - Hạnh phúc\nHậu Giang, ngày 26 tháng 5 năm 2017", "155/KH-UBND")]
    [InlineData(".Số: 155/KH-UBND Hậu Giang, ngày 26 tháng 5 năm 2017", "155/KH-UBND")]
    [InlineData("_§ố: 155/KH-UBND Hậu Giang, ngày 26 tháng 5 năm 2017", "155/KH-UBND")]
    [InlineData("- Số: 155/KH-UBND - Hậu Giang, ngày 26 tháng 5 năm 2017", "155/KH-UBND")]
    public void Specks_between_the_columns_hide_no_number(string line, string number)
    {
        Extraction read = CitationExtractor.Default.Extract($"ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HẬU GIANG Độc lập - Tự do - Hạnh phúc\n{line}\nKẾ HOẠCH\nĐăng ký hộ tịch\nCăn cứ Luật Hộ tịch năm 2014;\n");
        read.Header.Number.ShouldBe(number);
        read.Citations.ShouldHaveSingleItem().Name.ShouldBe("Hộ tịch");
    }

    [Fact]
    public void Letterhead_that_the_sign_contradicts_names_nobody() =>
        Read("HOL pone NHAN DAN CONG HOA XA HOI CHU NGHIA VIET\nTINH AN GIANG NAM\nS6: 21/2025/NQ-HDND Déc lap - Tudo - Hanh phic\nAn Giang, ngdy 26 théng 9 ndm 2025\n\nNGHI QUYET\nQuy dinh mite chi hé tro\nCan ctr Luat Dat dai nam 2024;\nXét To trinh s6 412/TTr-UBND ngay 12 thang 9 nam 2025 cua Uy ban nhan dan tinh;\n").Issuer.ShouldNotBe("Tỉnh đoàn");

    [Fact]
    public void Place_of_the_dateline_is_no_end_of_a_name() =>
        Read("DANG BO TINH DAK LAK DANG CONG SAN VIET NAM\nDANG UY XA EA KAR Ea Kar, ngay 20 thang 10 nam 2025\n*\n\nS6 08-CT/DU\nCHi THI\nvé lanh dao cudc bau cir\nThuc hién Chi thi s6 46-CT/TW, ngay 16/5/2025 cua BO Chinh tri;\n").Issuer.ShouldEndWith("xã EA KAR", Case.Insensitive);

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
        read.Header.Title.ShouldMatch("^BAN H.NH QUY ..NH CH.C N.NG C.A BAN D.N T.C$");
        read.Citations.ShouldHaveSingleItem().Relation.ShouldBe(RelationKind.BasedOn);
    }

    [Fact]
    public void Misread_dateline_names_the_whole_province() =>
        Read("UY BAN NHAN DAN | CONG HOA XA HOI CHU NGHIA VIET NAM |\nS6: 2266/QD-UBND | Thita Thién Hué, ngay 28 thang 10 nam 2015 |\nUY BAN NHAN DAN TINH\nCan ctr Luat Quy hoach d6 thi ngay 17 thang 6 nam 2009;\n").Issuer.ShouldBe("Ủy ban nhân dân tỉnh Thừa Thiên Huế");

    [Fact]
    public void Misread_basis_is_no_place() =>
        Read("UY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET NAM\nS6: 18/2012/QD-UBND\nHa Tinh, ngay 08 thang 05 nam 2012\nQUYET DINH\nVE QUAN LY QUY HOACH\nUY BAN NHAN DAN TINH\nC&n ct Lut T6 chttc HDND va UBND ngay 26/11/2003;\nCan ctr Luat Xay dung ngay 26/11/2003;\n").Issuer
            .ShouldBe("Ủy ban nhân dân tỉnh Hà Tĩnh");

    [Fact]
    public void Misread_address_makes_a_letter() =>
        Read("CONG HOA XA HOI CHU NGHIA VIET NAM\n$6: 4555/BGDDT-GDPT\nVv huong dan nhiém vu nam hoc\nHa N6i, ngay 05 thang 8 nam 2025\nKinh gtti: Cac So Gido duc va Dao tao.\nCan ctr Cong van s6 3078/SGDDT-GDTH ngay 31/8/2021 vé viéc d6.\n").Type.ShouldBe("Công văn");

    [Fact]
    public void Text_behind_a_misread_address_is_no_subject()
    {
        Extraction read = CitationExtractor.Default.Extract("CONG HOA XA HOI CHU NGHIA VIET NAM\n$6: 2728/TCT-DNL\nHa N6i, ngay 18 thang 7 nam 2014\nKinh gtti: Cuc Thué tinh Dak Nong.\n- Vé viéc thay thé lién 1 héa don bang bang ké chi tiét:\nTéng cuc Thué cé cong van s6 3909/TCT-DNL ngay 31/10/2011 hu6ng dan.\n");
        (read.Header.Type, read.Header.Title, read.Citations.ShouldHaveSingleItem().Relation).ShouldBe(("Công văn", string.Empty, RelationKind.Cites));
    }

    [Fact]
    public void Number_of_a_scan_may_have_lost_its_word()
    {
        Extraction read = CitationExtractor.Default.Extract($"NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\n{Motto}\nĐộc lập - Tự do - Hạnh phúc\n03/2024/TT-NHNN\nHà Nội, ngày 16 tháng 5 năm 2024\nTHÔNG TƯ\nVề việc mua bán nợ\n{Basis}");
        read.Header.Number.ShouldBe("03/2024/TT-NHNN");
        read.Citations.ShouldHaveSingleItem();
    }

    [Fact]
    public void Place_that_lost_its_marks_is_the_commune_of_that_name()
    {
        Extraction read = CitationExtractor.Default.Extract("UY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET NAM\nPHUONG CAO LANH Doc lap - Tu do - Hanh phuc\n\nS6: 318/QD-UBND Cao Lanh, ngay 20 thang 3 nam 2026\n\nQUYET DINH\n\nVé viéc ban hanh Quy ché\n\n(Ban hanh kém theo Quyét dinh s6 318/QD-UBND ngay 20 thang 3 nam 2026\n\ncia Uy ban nhan dan phudng Cao Lanh)\n");
        read.Header.Issuer.ShouldBe("Ủy ban nhân dân phường Cao Lãnh");
        read.Citations.ShouldBeEmpty();
    }
}
