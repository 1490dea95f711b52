namespace CitationGraph.Grammars.Tests;

/// <summary>Letterheads as pages on the web and letters have them.</summary>
public class HeaderTests
{
    private const string Motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Basis = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n";

    [Fact]
    public void Kind_behind_the_bases_is_no_title()
    {
        DocumentHeader header = Read($"ỦY BAN NHÂN DÂN | {Motto} |\nSố: 63/2006/QĐ-UBND | Phan Thiết, ngày 26 tháng 7 năm 2006 |\nBAN HÀNH QUY ĐỊNH VỀ CÔNG BÁO CỦA TỈNH\nỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN\n{Basis}QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy định.\n");
        header.Type.ShouldBe("Quyết định");
        header.Number.ShouldBe("63/2006/QĐ-UBND");
        header.Issuer.ShouldBe("Ủy ban nhân dân tỉnh Bình Thuận");
        header.Title.ShouldBe("BAN HÀNH QUY ĐỊNH VỀ CÔNG BÁO CỦA TỈNH");
    }

    [Fact]
    public void Bases_count_where_the_kind_stands_behind_them() =>
        CitationExtractor.Default.Extract($"ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\n{Basis}QUYẾT ĐỊNH:\nĐiều 1. Phê duyệt.\n").Citations.ShouldHaveSingleItem().Relation.ShouldBe(RelationKind.BasedOn);

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

    [Fact]
    public void Number_stamped_into_a_wide_gap_is_read() =>
        Read($"ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\nSố: 64               /2024/QĐ-UBND\nHà Nội, ngày 07 tháng 11 năm 2024\nQUYẾT ĐỊNH\nBan hành định mức\n{Basis}").Number.ShouldBe("64/2024/QĐ-UBND");

    [Theory]
    [InlineData("KHOÁ VI, KỲ HỌP THỨ NĂM")]
    [InlineData("KHÓA VI - KỲ HỌP THỨ 5")]
    public void Council_and_its_term_on_one_line_issue(string term) =>
        Read($"NGHỊ QUYẾT\nQUY ĐỊNH LỆ PHÍ ĐĂNG KÝ CƯ TRÚ TRÊN ĐỊA BÀN TỈNH TRÀ VINH\nHỘI ĐỒNG NHÂN DÂN TỈNH TRÀ VINH {term}\n{Basis}").Issuer.ShouldBe("Hội đồng nhân dân tỉnh Trà Vinh");

    [Theory]
    [InlineData("Nghị quyết này", "2017-07-24")]
    [InlineData("Quy chế này hết hạn. Nghị quyết số 12/2016/NQ-HĐND", "")]
    public void Day_of_force_behind_the_day_of_passing_is_the_documents(string subject, string day) =>
        Read($"HỘI ĐỒNG NHÂN DÂN TỈNH TRÀ VINH\nNGHỊ QUYẾT\nQuy định lệ phí\n{Basis}Điều 1. Quy định lệ phí.\n{subject} đã được Hội đồng nhân dân tỉnh Trà Vinh khóa IX, kỳ họp thứ 5 thông qua ngày 14 tháng 7 năm 2017 và có hiệu lực từ ngày 24 tháng 7 năm 2017.\n").Effective.ToString().ShouldBe(day);

    [Fact]
    public void Misread_dateline_names_the_whole_province() =>
        Read("UY BAN NHAN DAN | CONG HOA XA HOI CHU NGHIA VIET NAM |\nS6: 2266/QD-UBND | Thita Thién Hué, ngay 28 thang 10 nam 2015 |\nUY BAN NHAN DAN TINH\nCan ctr Luat Quy hoach d6 thi ngay 17 thang 6 nam 2009;\n").Issuer.ShouldBe("Ủy ban nhân dân tỉnh Thừa Thiên Huế");

    [Theory]
    [InlineData("QUỐC HỘI", "Số: 653/2019/UBTVQH14", "Ủy ban Thường vụ Quốc hội")]
    [InlineData("CHÍNH PHỦ", "Số: 1588/QĐ-TTg", "Thủ tướng Chính phủ")]
    public void Sign_completes_the_body_whose_first_line_was_lost(string head, string number, string issuer) =>
        Read($"{head}\n{Motto}\n{number}\nHà Nội, ngày 12 tháng 3 năm 2019\nQUYẾT ĐỊNH\nVề kế hoạch năm 2019\n{Basis}").Issuer.ShouldBe(issuer);

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
    public void Prose_ends_a_title_in_capitals() =>
        Read($"ỦY BAN NHÂN DÂN\nTỈNH VĨNH PHÚC\n{Motto}\nSố: 12/CT-UBND\nVĩnh Phúc, ngày 01 tháng 6 năm 2023\nCHỈ THỊ\nVỀ VIỆC TĂNG CƯỜNG CÔNG TÁC QUẢN LÝ ĐẤT ĐAI\nTrong những năm qua, công tác quản lý đất đai được quan tâm. Thực hiện Chỉ thị số 32-CT/TU ngày 16/3/2020, Chủ tịch yêu cầu:\n")
            .Title.ShouldBe("VỀ VIỆC TĂNG CƯỜNG CÔNG TÁC QUẢN LÝ ĐẤT ĐAI");

    [Fact]
    public void Body_that_the_title_speaks_of_is_no_issuer()
    {
        DocumentHeader header = Read($"ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n{Motto}\nSố: 12/QĐ-UBND\nLai Châu, ngày 20 tháng 11 năm 2025\nQUYẾT ĐỊNH\nCÔNG BỐ THỦ TỤC THUỘC PHẠM VI QUẢN LÝ CỦA\nSỞ TƯ PHÁP TỈNH LAI CHÂU\n{Basis}");
        header.Title.ShouldEndWith("CỦA SỞ TƯ PHÁP TỈNH LAI CHÂU");
        header.Issuer.ShouldBe("Ủy ban nhân dân tỉnh Lai Châu");
    }

    [Fact]
    public void Draft_has_its_kind_and_a_body_over_three_lines()
    {
        DocumentHeader header = Read($"ỦY BAN NHÂN DÂN\nPHƯỜNG\nLONG ANH\n{Motto}\nSố:      /BC-UBND\nLong Anh, ngày     tháng 01 năm 2024\nDỰ THẢO BÁO CÁO\nĐánh giá kết quả tiếp cận pháp luật năm 2023\nThực hiện Quyết định số 25/2021/QĐ-TTg ngày 22/7/2021 của Thủ tướng Chính phủ;\n");
        header.Type.ShouldBe("Báo cáo");
        header.Issuer.ShouldBe("Ủy ban nhân dân phường Long Anh");
        header.Title.ShouldBe("Đánh giá kết quả tiếp cận pháp luật năm 2023");
    }

    [Theory]
    [InlineData("Phần I")]
    [InlineData("PHẦN THỨ NHẤT")]
    [InlineData("Chương I. NHỮNG VẤN ĐỀ CHUNG")]
    public void First_part_ends_the_title(string part) =>
        Read($"ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA\n{Motto}\nSố: 298/KH-UBND\nThanh Hóa, ngày 20 tháng 12 năm 2023\nKẾ HOẠCH\nCHUYỂN ĐỔI SỐ NĂM 2024\n{part}\nĐÁNH GIÁ KẾT QUẢ NĂM 2023\n").Title.ShouldBe("CHUYỂN ĐỔI SỐ NĂM 2024");

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

    [Fact]
    public void Head_of_a_section_is_no_kind() =>
        Read("DANH MỤC\nVăn bản hết hiệu lực năm 2021\nSTT | Tên loại | Số, ký hiệu\nI. NGHỊ QUYẾT\n1 | Nghị quyết | 15/2016/NQ-HĐND ngày 08/12/2016 | Về phân cấp\n").Type.ShouldBeEmpty();

    [Fact]
    public void Number_may_stand_behind_the_body_on_one_line() =>
        Read($"ỦY BAN NHÂN DÂN Số: 53/2017/QĐ-UBND | {Motto} Đồng Tháp, ngày 21 tháng 12 năm 2017 |\nQUYẾT ĐỊNH\nVỀ BẢNG GIÁ ĐẤT\nỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP\n{Basis}").Number.ShouldBe("53/2017/QĐ-UBND");

    [Fact]
    public void Letter_has_its_kind_and_subject()
    {
        DocumentHeader header = Read($"BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ\n{Motto}\nĐộc lập - Tự do - Hạnh phúc\nSố: 2728/TCT-DNL\nV/v thực hiện quy định về hóa đơn\nHà Nội, ngày 18 tháng 7 năm 2014\nKính gửi: Cục Thuế tỉnh Đắk Nông.\nTrả lời công văn số 636/CT-THNVDT ngày 25/4/2014, Tổng cục Thuế có ý kiến.\n");
        header.Type.ShouldBe("Công văn");
        header.Title.ShouldBe("V/v thực hiện quy định về hóa đơn");
        header.Issuer.ShouldBe("Tổng cục Thuế");
    }

    [Fact]
    public void Date_of_a_letter_may_stand_below_the_motto() =>
        Read($"BỘ TÀI CHÍNH\nSố: 4512/BTC-QLCS\nV/v xử lý tài sản công\n{Motto}\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 5 tháng 5 năm 2023\nKính gửi: Bộ Tư pháp\nTrả lời Công văn số 1021/BTP-KHTC ngày 23/3/2023, Bộ Tài chính có ý kiến.\n").Date.ToString()
            .ShouldBe("2023-05-05");

    [Fact]
    public void Heading_of_a_page_is_no_letterhead()
    {
        DocumentHeader header = Read($"Công văn số: 5452/TCHQ-GSQL V/v vướng mắc Luật Quản lý ngoại thương.\nBỘ TÀI CHÍNH\nTỔNG CỤC HẢI QUAN\n-------\n{Motto}\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 5452/TCHQ-GSQL\nV/v vướng mắc Luật Quản lý ngoại thương.\nHà Nội, ngày 19 tháng 9 năm 2018\nKính gửi: Bộ Công Thương.\n");
        header.Number.ShouldBe("5452/TCHQ-GSQL");
        header.Date.ToString().ShouldBe("2018-09-19");
        header.Issuer.ShouldBe("Tổng cục Hải quan");
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
    public void Sign_says_what_the_title_alone_does_not() =>
        Read($"NGÂN HÀNG NHÀ NƯỚC | {Motto} |\nSố: 07/2019/TT-NHNN | Hà Nội, ngày 03 tháng 7 năm 2019 |\nQUY ĐỊNH CÁC GIỚI HẠN, TỶ LỆ BẢO ĐẢM AN TOÀN\n{Basis}").Type.ShouldBe("Thông tư");

    [Fact]
    public void Number_of_a_scan_may_have_lost_its_word()
    {
        Extraction read = CitationExtractor.Default.Extract($"NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\n{Motto}\nĐộc lập - Tự do - Hạnh phúc\n03/2024/TT-NHNN\nHà Nội, ngày 16 tháng 5 năm 2024\nTHÔNG TƯ\nVề việc mua bán nợ\n{Basis}");
        read.Header.Number.ShouldBe("03/2024/TT-NHNN");
        read.Citations.ShouldHaveSingleItem();
    }

    [Fact]
    public void Bodies_may_stand_in_the_number() =>
        Read($"TÒA ÁN NHÂN DÂN TỐI CAO\n{Motto}\nSố: 01-TANDTC-VKSNDTC/TTLT\nHà Nội, ngày 08 tháng 12 năm 1988\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn thi hành một số quy định\n{Basis}").Number.ShouldBe("01-TANDTC-VKSNDTC/TTLT");

    [Fact]
    public void Joint_circular_has_all_its_bodies() =>
        Read($"BỘ TÀI CHÍNH - BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\n{Motto}\nSố: 68/2013/TTLT-BTC-BLĐTBXH\nHà Nội, ngày 21 tháng 5 năm 2013\nTHÔNG TƯ LIÊN TỊCH\nQUY ĐỊNH QUẢN LÝ KINH PHÍ\nCăn cứ Luật Ngân sách nhà nước;\n")
            .Issuer.ShouldBe("Bộ Tài chính, Bộ Lao động - Thương binh và Xã hội");

    [Fact]
    public void Rules_of_dashes_may_stand_around_the_number() =>
        Read($"ỦY BAN NHÂN DÂN {Motto}\nTỈNH HẢI DƯƠNG Độc lập - Tự do - Hạnh phúc\n--------------Số: 70/2025/QĐ-UBND ------------------------\nHải Dương, ngày 12 tháng 6 năm 2025\nQUYẾT ĐỊNH\nVề giá đất\nỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG\n{Basis}").Number
            .ShouldBe("70/2025/QĐ-UBND");

    [Fact]
    public void Head_of_a_column_is_no_kind()
    {
        DocumentHeader header = Read("CỔNG THÔNG TIN ĐIỆN TỬ PHƯỜNG LONG CHÂU\nTrang chủ | Thông báo\nTT | Thủ tục | Căn cứ pháp lý\n1 | Đăng ký khai sinh | Luật Hộ tịch năm 2014\n");
        header.Type.ShouldBeEmpty();
        header.Title.ShouldBeEmpty();
    }

    [Fact]
    public void Number_and_date_in_the_title_in_capitals_are_the_papers_own()
    {
        Extraction read = CitationExtractor.Default.Extract($"ỦY BAN THƯỜNG VỤ QUỐC HỘI\n{Motto}\n\nNGHỊ QUYẾT SỐ 214 NQ/UBTVQH9 NGÀY 21 THÁNG 11 NĂM 1995\nVỀ CHỨC DANH, PHÙ HIỆU\n\nCăn cứ Hiến pháp năm 1992;\n");
        read.Header.Number.ShouldBe("214-NQ/UBTVQH9");
        read.Header.Date.ToString().ShouldBe("1995-11-21");
        read.Header.Title.ShouldBe("VỀ CHỨC DANH, PHÙ HIỆU");
        read.Citations.ShouldHaveSingleItem().Type.ShouldBe("Hiến pháp");
    }

    [Theory]
    [InlineData("CHỈ THỊ\nCỦA THỦ\nTƯỚNG CHÍNH PHỦ SỐ 16/2001/CT-TTG\nNGÀY 21 THÁNG 6 NĂM 2001 VỀ VIỆC XÂY DỰNG KẾ HOẠCH", "16/2001/CT-TTg", "2001-06-21", "Thủ tướng Chính phủ", "VỀ VIỆC XÂY DỰNG KẾ HOẠCH")]
    [InlineData("NGHỊ QUYẾT SỐ 214 NQ/UBTVQH9 NGÀY 26-8-1994\nCỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI QUY ĐỊNH SỐ PHÓ CHỦ TỊCH", "214-NQ/UBTVQH9", "1994-08-26", "Ủy ban Thường vụ Quốc hội", "QUY ĐỊNH SỐ PHÓ CHỦ TỊCH")]
    [InlineData("QUYẾT ĐỊNH 80-QĐ/TW\n\nChương II. PHÂN CẤP QUẢN LÝ CÁN BỘ", "80-QĐ/TW", "", "", "Chương II. PHÂN CẤP QUẢN LÝ CÁN BỘ")]
    [InlineData("CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ\nVề việc triển khai công tác tư pháp", "", "", "Thủ tướng Chính phủ", "Về việc triển khai công tác tư pháp")]
    [InlineData("BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 219-QĐ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Nội, ngày 27 tháng 12 năm 2013\n\nQUY ĐỊNH\n\nCỦA BAN BÍ THƯ\n\nVề chức năng, nhiệm vụ của cơ quan chuyên trách", "219-QĐ/TW", "2013-12-27", "Ban Bí thư", "Về chức năng, nhiệm vụ của cơ quan chuyên trách")]
    public void Title_may_name_the_body_and_the_number(string head, string number, string date, string issuer, string title)
    {
        Extraction read = CitationExtractor.Default.Extract(head + "\n\n- Căn cứ Điều lệ Đảng;\nĐiều 1. Phạm vi điều chỉnh.\n");
        read.Header.Number.ShouldBe(number);
        read.Header.Date.ToString().ShouldBe(date);
        read.Header.Issuer.ShouldBe(issuer);
        read.Header.Title.ShouldBe(title);
        read.Citations.ShouldBeEmpty();
    }

    [Fact]
    public void Name_of_the_Party_is_no_issuer_beside_its_body() =>
        Read("BỘ\nCHÍNH TRỊ\n-------\n|\nĐẢNG\nCỘNG SẢN VIỆT NAM\n|\nSố:\n216-QĐ/TW\n|\nHà\nNội, ngày 01 tháng 4 năm 2009\n|\nQUY ĐỊNH\nVỀ QUAN HỆ LÃNH ĐẠO\n- Căn cứ Điều lệ Đảng;\n").Issuer.ShouldBe("Bộ Chính trị");

    [Fact]
    public void Numbered_district_is_named_and_ends_the_title()
    {
        DocumentHeader header = Read($"HỘI ĐỒNG NHÂN DÂN QUẬN 2\n{Motto}\nSố: 01/2008/NQ-HĐND\nQuận 2, ngày 11 tháng 01 năm 2008\nNGHỊ QUYẾT\nVỀ NHIỆM VỤ KINH TẾ - XÃ HỘI NĂM 2008\nHỘI ĐỒNG NHÂN DÂN QUẬN 2 KHÓA III - KỲ HỌP THỨ 14\n{Basis}");
        header.Issuer.ShouldBe("Hội đồng nhân dân quận 2");
        header.Title.ShouldBe("VỀ NHIỆM VỤ KINH TẾ - XÃ HỘI NĂM 2008");
    }

    [Fact]
    public void Rules_of_cooperation_are_rules_and_the_title_says_of_what()
    {
        DocumentHeader header = Read($"ỦY BAN NHÂN DÂN\nTỈNH HÒA BÌNH\n{Motto}\nSố: 06/QC-UBND\nHòa Bình, ngày 20 tháng 3 năm 2019\nQUY CHẾ\nPHỐI\nHỢP CÔNG TÁC GIỮA CÁC SỞ\n{Basis}");
        header.Type.ShouldBe("Quy chế");
        header.Title.ShouldBe("PHỐI HỢP CÔNG TÁC GIỮA CÁC SỞ");
    }

    [Fact]
    public void Kind_before_a_colon_is_no_title()
    {
        Extraction read = CitationExtractor.Default.Extract($"ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ | {Motto} |\nSố: 41/2019/QĐ-UBND | Quảng Trị, ngày 22 tháng 10 năm 2019 |\nBAN HÀNH QUY ĐỊNH CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ\nỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ\nQUYẾT ĐỊNH:\nĐiều 2. Quyết định này thay thế Quyết định số 1090/QĐ-UBND ngày 01/6/2015.\n");
        read.Header.Type.ShouldBe("Quyết định");
        read.Header.Title.ShouldBe("BAN HÀNH QUY ĐỊNH CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ");
        read.Citations.ShouldHaveSingleItem().Relation.ShouldBe(RelationKind.Replaces);
    }

    [Fact]
    public void Day_that_begins_a_story_is_no_dateline() =>
        Read("Ngày 10 tháng 6 năm 2020, Ủy ban nhân dân tỉnh ban hành Kế hoạch số 2057/KH-UBND về phòng, chống ma túy.\n").Date.IsEmpty.ShouldBeTrue();

    [Fact]
    public void Word_with_another_mark_is_no_district() =>
        Read("QUYẾT ĐỊNH\nPHÂN CẤP QUẢN LÝ CÁN BỘ\n- Căn cứ Điều lệ Đảng;\n").Issuer.ShouldBeEmpty();

    [Fact]
    public void Number_in_the_second_line_of_a_title_is_anothers()
    {
        Extraction read = CitationExtractor.Default.Extract($"TỈNH ỦY NGHỆ AN\n{Motto}\n\nKẾ HOẠCH\nTHỰC HIỆN\nNGHỊ QUYẾT SỐ 18-NQ/TW NGÀY 25 THÁNG 10 NĂM 2017\n\nI. MỤC ĐÍCH\n");
        read.Header.Type.ShouldBe("Kế hoạch");
        read.Header.Number.ShouldBeEmpty();
        read.Citations.ShouldHaveSingleItem().Number.ShouldBe("18-NQ/TW");
    }

    [Fact]
    public void Date_of_a_cited_law_is_not_the_papers_own() => Read(Basis).Date.IsEmpty.ShouldBeTrue();

    [Fact]
    public void Kind_may_be_broken_over_two_lines() =>
        Read($"ỦY BAN NHÂN DÂN\nTỈNH BÌNH ĐỊNH\n{Motto}\nSố: 636/QĐ-UBND\nBình Định, ngày 21 tháng 11 năm 2012\nQUYẾT\nĐỊNH\nVỀ VIỆC BAN HÀNH QUY ĐỊNH VỀ CẢI CÁCH HÀNH CHÍNH\nỦY BAN NHÂN DÂN TỈNH\n{Basis}").Title
            .ShouldBe("VỀ VIỆC BAN HÀNH QUY ĐỊNH VỀ CẢI CÁCH HÀNH CHÍNH");

    [Fact]
    public void Law_does_not_cite_its_own_name() =>
        CitationExtractor.Default.Extract($"QUỐC HỘI\n{Motto}\nLuật số: 31/2024/QH15\nLUẬT\nĐẤT ĐAI\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nQuốc hội ban hành Luật Đất đai.\nĐiều 1. Bộ luật Dân sự và Luật Đất đai số 45/2013/QH13.\n")
            .Citations.Select(static c => c.Type + c.Number).ShouldBe(["Hiến pháp", "Bộ luật", "Luật45/2013/QH13"]);

    [Fact]
    public void Place_that_lost_its_marks_is_the_commune_of_that_name()
    {
        Extraction read = CitationExtractor.Default.Extract("UY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET NAM\nPHUONG CAO LANH Doc lap - Tu do - Hanh phuc\n\nS6: 318/QD-UBND Cao Lanh, ngay 20 thang 3 nam 2026\n\nQUYET DINH\n\nVé viéc ban hanh Quy ché\n\n(Ban hanh kém theo Quyét dinh s6 318/QD-UBND ngay 20 thang 3 nam 2026\n\ncia Uy ban nhan dan phudng Cao Lanh)\n");
        read.Header.Issuer.ShouldBe("Ủy ban nhân dân phường Cao Lãnh");
        read.Citations.ShouldBeEmpty();
    }

    [Fact]
    public void Head_of_state_ends_a_title()
    {
        Extraction read = CitationExtractor.Default.Extract($"CHỦ TỊCH NƯỚC\nSố: 08/L-CTN\n{Motto}\nHà Nội, ngày 18 tháng 10 năm 1999\n\nLỆNH\n\nVề việc công bố Pháp lệnh\n\nCHỦ TỊCH NƯỚC {Motto}\n\nCăn cứ Luật Tổ chức Quốc hội;\n\nNAY CÔNG BỐ\n\nPháp lệnh Đo lường;\n\nĐã được Uỷ ban Thường vụ Quốc hội nước Cộng hoà xã hội chủ nghĩa Việt Nam (Khóa X) thông qua ngày 06 tháng 10 năm 1999./.\n");
        read.Header.Title.ShouldBe("Về việc công bố Pháp lệnh");
        read.Citations.Select(static c => $"{c.Name} {c.Date} {c.Relation}").ShouldBe(["Tổ chức Quốc hội  BasedOn", "Đo lường 1999-10-06 Cites"]);
    }

    [Fact]
    public void Number_in_the_title_of_a_law_is_its_own_however_it_is_written() =>
        CitationExtractor.Default.Extract($"QUỐC HỘI\n{Motto}\nSố: 06/1997/QH10\nHà Nội, ngày 12 tháng 12 năm 1997\nLUẬT\nNGÂN HÀNG NHÀ NƯỚC VIỆT NAM SỐ 06/1997/QHX\nCăn cứ vào Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992;\n").Citations.ShouldHaveSingleItem().Type.ShouldBe("Hiến pháp");

    [Fact]
    public void Paragraph_ends_a_title_in_small_letters() =>
        Read("CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ\nVề việc triển khai công tác tư pháp\ntrong thời gian tới\nNgày 02 tháng 01 năm 2002, Bộ Chính trị đã ban hành Nghị quyết về một số nhiệm vụ trọng tâm công tác tư pháp. Đây là Nghị quyết quan trọng, đề ra các chủ trương lớn, có tính đột phá nhằm chuyển biến mạnh mẽ.\nCác Bộ, ngành cần nghiên cứu.\n")
            .Title.ShouldBe("Về việc triển khai công tác tư pháp trong thời gian tới");

    [Fact]
    public void Decision_under_the_title_of_an_appendix_issues_it() =>
        CitationExtractor.Default.Extract("THỦ TỤC HÀNH CHÍNH SỬA ĐỔI, BỔ SUNG\nTRONG LĨNH VỰC THUẾ\n(Ban hành kèm theo Quyết định số\n792/QĐ-BTC ngày 29 tháng 5 năm 2020 của Bộ Tài chính)\nPhần I\nTheo Quyết định số 1500/QĐ-BTC.\n")
            .Citations.Select(static c => c.Relation).ShouldBe([RelationKind.IssuedWith, RelationKind.Cites]);

    private static DocumentHeader Read(string text) => CitationExtractor.Default.Extract(text).Header;
}
