using static CitationGraph.Grammars.Tests.Heads;

namespace CitationGraph.Grammars.Tests;

/// <summary>Titles: where they begin and end, and what in them is the document's own.</summary>
public class HeaderTitleTests
{
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
    public void Number_in_the_second_line_of_a_title_is_anothers()
    {
        Extraction read = CitationExtractor.Default.Extract($"TỈNH ỦY NGHỆ AN\n{Motto}\n\nKẾ HOẠCH\nTHỰC HIỆN\nNGHỊ QUYẾT SỐ 18-NQ/TW NGÀY 25 THÁNG 10 NĂM 2017\n\nI. MỤC ĐÍCH\n");
        read.Header.Type.ShouldBe("Kế hoạch");
        read.Header.Number.ShouldBeEmpty();
        read.Citations.ShouldHaveSingleItem().Number.ShouldBe("18-NQ/TW");
    }

    [Fact]
    public void Kind_may_be_broken_over_two_lines() =>
        Read($"ỦY BAN NHÂN DÂN\nTỈNH BÌNH ĐỊNH\n{Motto}\nSố: 636/QĐ-UBND\nBình Định, ngày 21 tháng 11 năm 2012\nQUYẾT\nĐỊNH\nVỀ VIỆC BAN HÀNH QUY ĐỊNH VỀ CẢI CÁCH HÀNH CHÍNH\nỦY BAN NHÂN DÂN TỈNH\n{Basis}").Title
            .ShouldBe("VỀ VIỆC BAN HÀNH QUY ĐỊNH VỀ CẢI CÁCH HÀNH CHÍNH");

    [Fact]
    public void Law_does_not_cite_its_own_name() =>
        CitationExtractor.Default.Extract($"QUỐC HỘI\n{Motto}\nLuật số: 31/2024/QH15\nLUẬT\nĐẤT ĐAI\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nQuốc hội ban hành Luật Đất đai.\nĐiều 1. Bộ luật Dân sự và Luật Đất đai số 45/2013/QH13.\n")
            .Citations.Select(static c => c.Type + c.Number).ShouldBe(["Hiến pháp", "Bộ luật", "Luật45/2013/QH13"]);

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
}
