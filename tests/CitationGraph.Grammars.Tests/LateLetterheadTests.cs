namespace CitationGraph.Grammars.Tests;

/// <summary>Letterheads that do not stand at the head.</summary>
public class LateLetterheadTests
{
    private const string Circular = "CÔNG BÁO/Số 351/Ngày 27-06-2026 \n102\n \nTHÔNG TƯ \nQuy định danh mục các lĩnh vực\nthuộc phạm vi quản lý\nCăn cứ Luật Phòng, chống tham nhũng số 36/2018/QH14;\nĐiều 1. Phạm vi điều chỉnh\nThông tư này quy định danh mục.\n";

    [Fact]
    public void Letterhead_behind_the_first_articles_is_the_documents()
    {
        Extraction read = CitationExtractor.Default.Extract(Circular + "BỘ KHOA HỌC VÀ CÔNG NGHỆ \n \nSố: 32/2026/TT-BKHCN \n \nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \nĐộc lập - Tự do - Hạnh phúc \n \n  Hà Nội, ngày  11 tháng 6 năm 2026 \nĐiều 2. Hiệu lực\n");
        Identity(read).ShouldBe("Thông tư 32/2026/TT-BKHCN 2026-06-11 Bộ Khoa học và Công nghệ");
        read.Citations.ShouldHaveSingleItem().Number.ShouldBe("36/2018/QH14");
    }

    [Fact]
    public void Consolidated_text_has_its_number_at_its_end()
    {
        Extraction read = CitationExtractor.Default.Extract(Circular + "1. Thông tư này có hiệu lực từ ngày 01 tháng 7 năm 2025./. \nBỘ CÔNG THƯƠNG \nSố: 38/VBHN-BCT \nXÁC THỰC VĂN BẢN HỢP NHẤT \nHà Nội, ngày 26 tháng 5 năm 2026 \nKT. BỘ TRƯỞNG \n");
        Identity(read).ShouldBe("Văn bản hợp nhất 38/VBHN-BCT 2026-05-26 Bộ Công Thương");
        read.Citations.ShouldHaveSingleItem();
    }

    [Fact]
    public void Form_of_an_appendix_is_no_letterhead() =>
        CitationExtractor.Default.Extract("TÊN CƠ QUAN\nSố: 12/QĐ-UBND\n" + Circular + "SỞ Y TẾ\nSố: 15/TTr-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n").Header.Number.ShouldBe("12/QĐ-UBND");

    [Fact]
    public void Day_of_passing_is_told_where_the_title_passes_nothing() =>
        CitationExtractor.Default.Extract("ỦY BAN THƯỜNG VỤ QUỐC HỘI\nNghị quyết số: 24/2022/UBTVQH15\nNGHỊ QUYẾT\nVề chi trả hỗ trợ\nĐiều 3. Hiệu lực\nNghị quyết này có hiệu lực kể từ ngày thông qua.\nNghị quyết này được Ủy ban Thường vụ Quốc hội thông qua ngày 11 tháng 8 năm 2022.\n")
            .Header.Date.ToString().ShouldBe("2022-08-11");

    [Fact]
    public void History_of_a_consolidated_circular_is_not_its_title() =>
        CitationExtractor.Default.Extract("THÔNG TƯ \nQuy định về quản lý rủi ro \ntrong khai thác \n \n \nThông tư số 24/2025/TT-BCT ngày 13 tháng 5 năm 2025 của Bộ trưởng Bộ \nCông Thương, được sửa đổi, bổ sung bởi: \n").Header.Title.ShouldBe("Quy định về quản lý rủi ro trong khai thác");

    [Theory]
    [InlineData("86: 13/2026/TT-NHNN", "THONG TU an .", "Thông tư 13/2026/TT-NHNN 2026-05-19 Ngân hàng Nhà nước Việt Nam")]
    [InlineData("sé: 162/2026/NB-CP, .", "NGHI DINH ; .", "Nghị định 162/2026/NĐ-CP 2026-05-19 Chính phủ")]
    [InlineData("86: 899/QB-TTg", "PHE DUYET QUY HOACH PHAT TRIEN UNG DUNG BUC XA", "Quyết định 899/QĐ-TTg 2026-05-19 Thủ tướng Chính phủ")]
    public void Scan_of_small_print_keeps_its_letterhead_and_its_bases(string number, string kind, string identity)
    {
        Extraction read = CitationExtractor.Default.Extract($"CONG HOA XA HOI CHU NGHIA VIET NAM\nDoc lap - Ty do - Hanh phuc\n{number}\nHa NOi, ngay 19 thang 5 nam 2026\n{kind}\nquy dinh vé mang ludi hoat d6ng ctia té chitc tin dung\ncan ctf Luat Ké toan sé 88/2015/QH13; |,\ncan cui Luat Dat dai s6 31/2024/QH15 dudc sta doi, bo sung bdi\nLuat sé 96/2025/QH15;\nChuong I\nQUY DINH CHUNG\nDiéu 1. Pham vi\n");
        Identity(read).ShouldBe(identity);
        read.Citations.Select(static c => c.Relation).ShouldBe([RelationKind.BasedOn, RelationKind.BasedOn, RelationKind.BasedOn]);
    }

    private const string Two = "ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/QĐ-UBND\nAn Giang, ngày 05 tháng 5 năm 2024\nQUYẾT ĐỊNH\nVề việc phê duyệt kế hoạch\nCăn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt theo Nghị định số 40/2020/NĐ-CP ngày 06/4/2020 của Chính phủ.\nNơi nhận:\n- Như Điều 2;\nCHỦ TỊCH\n\n";

    [Theory]
    [InlineData("Số: 13/QĐ-UBND", "An Giang, ngày 06 tháng 5 năm 2024", "BASED_ON BASED_ON IMPLEMENTS CITES")]
    [InlineData("Số: 13/QĐ-UBND | Độc lập - Tự do - Hạnh phúc", "An Giang, ngày 06 tháng 5 năm 2024", "BASED_ON BASED_ON IMPLEMENTS CITES")]
    [InlineData("Số: 01/QĐ-UBND", "..., ngày ... tháng ... năm ...", "CITES CITES CITES CITES")]
    public void Second_paper_of_a_text_has_bases_of_its_own(string number, string dateline, string roles) =>
        string.Join(' ', CitationExtractor.Default.Extract($"{Two}ỦY BAN NHÂN DÂN\nTỈNH AN GIANG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{number}\n{dateline}\nQUYẾT ĐỊNH\nVề việc giao chỉ tiêu\nCăn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;\nCăn cứ Nghị định số 163/2016/NĐ-CP ngày 21/12/2016 của Chính phủ;\nTheo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 6/TTr-STC ngày 02/5/2024.\nQUYẾT ĐỊNH:\nĐiều 1. Giao chỉ tiêu theo Nghị quyết số 7/NQ-HĐND ngày 02/4/2024 của Hội đồng nhân dân tỉnh.\n")
            .Citations.SkipWhile(static c => c.Number != "40/2020/NĐ-CP").Skip(2).Select(static c => c.Relation.Code())).ShouldBe(roles);

    private static string Identity(Extraction read) => $"{read.Header.Type} {read.Header.Number} {read.Header.Date} {read.Header.Issuer}";
}
