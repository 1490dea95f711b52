using static CitationGraph.Grammars.Tests.Heads;

namespace CitationGraph.Grammars.Tests;

/// <summary>Bodies and places of letterheads.</summary>
public class HeaderIssuerTests
{
    [Fact]
    public void Bare_committee_is_of_the_province_of_the_dateline() =>
        Read($"ỦY BAN NHÂN DÂN | {Motto} |\nSố: 7822/KH-UBND | Bến Tre, ngày 26 tháng 11 năm 2021 |\n{Basis}").Issuer.ShouldBe("Ủy ban nhân dân tỉnh Bến Tre");

    [Theory]
    [InlineData("Số: 18/2025/QĐ-TTg", "QUYẾT ĐỊNH\nVỀ TRÌNH TỰ ĐIỀU CHỈNH QUY HOẠCH DO ỦY BAN NHÂN DÂN CẤP TỈNH TỔ CHỨC LẬP", "Thủ tướng Chính phủ")]
    [InlineData("Số: 653/2019/UBTVQH14", "NGHỊ QUYẾT\nVỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH", "Ủy ban Thường vụ Quốc hội")]
    [InlineData("Số: 4555/BGDĐT-GDPT", "V/v hướng dẫn thực hiện nhiệm vụ năm học\nKính gửi: Các Sở Giáo dục và Đào tạo.", "Bộ Giáo dục và Đào tạo")]
    [InlineData("Số: 12/KH-UBND", "KẾ HOẠCH\nVỀ CÔNG TÁC DÂN SỐ", "")]
    [InlineData("Số: 3052/QĐ-BNN-TCLN", "QUYẾT ĐỊNH\nVề việc công bố hiện trạng rừng", "Bộ Nông nghiệp và Phát triển nông thôn")]
    [InlineData("Số: 18/2007/TT-BTC-BNV", "THÔNG TƯ\nHướng dẫn chế độ phụ cấp", "")]
    public void Sign_names_the_body_where_the_letterhead_was_lost(string number, string title, string issuer) =>
        Read($"{Motto}\nĐộc lập - Tự do - Hạnh phúc\n{number}\nHà Nội, ngày 28 tháng 6 năm 2025\n{title}\n{Basis}").Issuer.ShouldBe(issuer);

    [Theory]
    [InlineData("LIÊN NGÀNH: SỞ TÀI CHÍNH - SỞ Y TẾ\nSố: 123/HDLN-STC-SYT", "HƯỚNG DẪN LIÊN NGÀNH", "Sở Tài chính, Sở Y tế")]
    [InlineData("UBND TỈNH SƠN LA\nSỞ TÀI CHÍNH - SỞ Y TẾ\nSố: 123/HDLN-STC-SYT", "HƯỚNG DẪN LIÊN NGÀNH", "Sở Tài chính, Sở Y tế")]
    [InlineData("ỦY BAN NHÂN DÂN\nỦY BAN MTTQ VIỆT NAM\nTỈNH SƠN LA\nSố: 01/QCPH/UBND-UBMTTQ", "QUY CHẾ\nPHỐI HỢP CÔNG TÁC", "Ủy ban nhân dân tỉnh Sơn La, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La")]
    public void All_bodies_of_a_joint_letterhead_issue(string head, string title, string issuer) =>
        Read($"{head}\nSơn La, ngày 05 tháng 5 năm 2024\n{title}\n{Basis}").Issuer.ShouldBe(issuer);

    [Theory]
    [InlineData("KHOÁ VI, KỲ HỌP THỨ NĂM")]
    [InlineData("KHÓA VI - KỲ HỌP THỨ 5")]
    public void Council_and_its_term_on_one_line_issue(string term) =>
        Read($"NGHỊ QUYẾT\nQUY ĐỊNH LỆ PHÍ ĐĂNG KÝ CƯ TRÚ TRÊN ĐỊA BÀN TỈNH TRÀ VINH\nHỘI ĐỒNG NHÂN DÂN TỈNH TRÀ VINH {term}\n{Basis}").Issuer.ShouldBe("Hội đồng nhân dân tỉnh Trà Vinh");

    [Theory]
    [InlineData("QUỐC HỘI", "Số: 653/2019/UBTVQH14", "Ủy ban Thường vụ Quốc hội")]
    [InlineData("CHÍNH PHỦ", "Số: 1588/QĐ-TTg", "Thủ tướng Chính phủ")]
    public void Sign_completes_the_body_whose_first_line_was_lost(string head, string number, string issuer) =>
        Read($"{head}\n{Motto}\n{number}\nHà Nội, ngày 12 tháng 3 năm 2019\nQUYẾT ĐỊNH\nVề kế hoạch năm 2019\n{Basis}").Issuer.ShouldBe(issuer);

    [Fact]
    public void Level_of_units_in_a_title_is_no_unit() =>
        Read("ĐỀ CƯƠNG\nTUYÊN TRUYỀN SẮP XẾP ĐƠN VỊ HÀNH CHÍNH CẤP XÃ GIAI ĐOẠN 2023-2025\nCăn cứ Nghị quyết số 37-NQ/TW ngày 24/12/2018 của Bộ Chính trị;\n").Issuer.ShouldBeEmpty();

    [Fact]
    public void Period_in_a_title_is_no_name_of_a_commune() =>
        Read("ĐỀ CƯƠNG\nTUYÊN TRUYỀN SẮP XẾP CÁC XÃ GIAI ĐOẠN 2023-2025\nCăn cứ Nghị quyết số 37-NQ/TW ngày 24/12/2018 của Bộ Chính trị;\n").Issuer.ShouldBeEmpty();

    [Fact]
    public void City_of_a_province_is_no_province()
    {
        Extraction read = CitationExtractor.Default.Extract($"ỦY BAN NHÂN DÂN\nTHÀNH PHỐ BUÔN HỒ\n{Motto}\nSố: 12/KH-UBND\nBuôn Hồ, ngày 20 tháng 12 năm 2023\nKẾ HOẠCH\nCHUYỂN ĐỔI SỐ NĂM 2024\nThực hiện Kế hoạch số 5/KH-UBND ngày 02/12/2023 của UBND tỉnh và Quyết định số 7/QĐ-UBND ngày 03/12/2023 của UBND thành phố; trên địa bàn tỉnh Đắk Lắk.\n");
        read.Header.Issuer.ShouldBe("Ủy ban nhân dân thành phố Buôn Hồ");
        read.Citations.Select(static c => c.Issuer).ShouldBe(["Ủy ban nhân dân tỉnh Đắk Lắk", "Ủy ban nhân dân thành phố Buôn Hồ"]);
    }

    [Theory]
    [InlineData("BỘ QUỐC PHÒNG Số: 28/2016/TT-BQP\n")]
    [InlineData("BỘ QUỐC PHÒNG -------- Số: 28/2016/TT-BQP | ")]
    [InlineData("• BỘ QUỐC PHÒNG\n__________\nSố: 28/2016/TT-BQP\n")]
    public void Body_beside_its_number_or_a_bullet_is_read(string head) =>
        Read($"{head}{Motto}\nHà Nội, ngày 12 tháng 9 năm 2016\nTHÔNG TƯ\nQuy định về quân hàm\n{Basis}").Issuer.ShouldBe("Bộ Quốc phòng");

    [Fact]
    public void Body_that_lost_its_second_line_is_completed_under_the_title() =>
        Read($"BỘ NÔNG NGHIỆP VÀ |\n{Motto} |\nSố: 106/QĐ-BNNMT |\nHà Nội, ngày 13 tháng 01 năm 2026 |\nBỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n{Basis}").Issuer.ShouldBe("Bộ Nông nghiệp và Môi trường");

    [Fact]
    public void Joint_circular_has_all_its_bodies() =>
        Read($"BỘ TÀI CHÍNH - BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\n{Motto}\nSố: 68/2013/TTLT-BTC-BLĐTBXH\nHà Nội, ngày 21 tháng 5 năm 2013\nTHÔNG TƯ LIÊN TỊCH\nQUY ĐỊNH QUẢN LÝ KINH PHÍ\nCăn cứ Luật Ngân sách nhà nước;\n")
            .Issuer.ShouldBe("Bộ Tài chính, Bộ Lao động - Thương binh và Xã hội");

    [Fact]
    public void Name_of_the_Party_is_no_issuer_beside_its_body() =>
        Read("BỘ\nCHÍNH TRỊ\n-------\n|\nĐẢNG\nCỘNG SẢN VIỆT NAM\n|\nSố:\n216-QĐ/TW\n|\nHà\nNội, ngày 01 tháng 4 năm 2009\n|\nQUY ĐỊNH\nVỀ QUAN HỆ LÃNH ĐẠO\n- Căn cứ Điều lệ Đảng;\n").Issuer.ShouldBe("Bộ Chính trị");

    [Fact]
    public void Word_with_another_mark_is_no_district() =>
        Read("QUYẾT ĐỊNH\nPHÂN CẤP QUẢN LÝ CÁN BỘ\n- Căn cứ Điều lệ Đảng;\n").Issuer.ShouldBeEmpty();

    [Theory]
    [InlineData("Y BAN NHÂN DÂN\nTỈNH AN GIANG", "12/2024/QĐ-UBND", "Ủy ban nhân dân tỉnh An Giang")]
    [InlineData("BAN NHÂN DÂN TỈNH AN GIANG -------", "12/2024/QĐ-UBND", "Ủy ban nhân dân tỉnh An Giang")]
    [InlineData("ỘI ĐỒNG NHÂN DÂN\nXÃ TÂN HƯNG", "12/NQ-HĐND", "Hội đồng nhân dân xã Tân Hưng")]
    [InlineData("ĐỒNG NHÂN DÂN TỈNH AN GIANG", "12/NQ-HĐND", "Hội đồng nhân dân tỉnh An Giang")]
    public void Letters_lost_at_the_beginning_of_the_page_are_restored(string head, string number, string issuer) =>
        Read($"{head}\n{Motto}\nSố: {number}\nAn Giang, ngày 05 tháng 5 năm 2024\nQUYẾT ĐỊNH\nVề việc ban hành quy chế\n{Basis}").Issuer.ShouldBe(issuer);

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ PHAN RANG - THÁP CHÀM", "Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm")]
    [InlineData("ỦY BAN NHÂN DÂN\nPHƯỜNG XUÂN HƯƠNG – ĐÀ LẠT", "Ủy ban nhân dân phường Xuân Hương - Đà Lạt")]
    [InlineData("UBND TỈNH AN GIANG\nBAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG KHU VỰC LONG XUYÊN", "Ban Quản lý dự án đầu tư xây dựng khu vực Long Xuyên")]
    [InlineData("LĐLĐ TỈNH AN GIANG\nCÔNG ĐOÀN XÃ TÂN HƯNG", "Công đoàn xã Tân Hưng")]
    [InlineData("KHO BẠC NHÀ NƯỚC\nKHO BẠC NHÀ NƯỚC KHU VỰC XIII", "Kho bạc Nhà nước khu vực XIII")]
    public void Names_of_several_parts_are_whole(string head, string issuer) =>
        Read($"{head}\n{Motto}\nSố: 12/KH-VP\nHà Nội, ngày 05 tháng 5 năm 2026\nKẾ HOẠCH\nCải cách hành chính năm 2026\n{Basis}").Issuer.ShouldBe(issuer);
}
