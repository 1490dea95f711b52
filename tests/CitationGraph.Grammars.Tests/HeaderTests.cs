using static CitationGraph.Grammars.Tests.Heads;

namespace CitationGraph.Grammars.Tests;

/// <summary>Kind, number and day that a letterhead gives, and what else stands at the head.</summary>
public class HeaderTests
{
    [Fact]
    public void Bases_count_where_the_kind_stands_behind_them() =>
        CitationExtractor.Default.Extract($"ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\n{Basis}QUYẾT ĐỊNH:\nĐiều 1. Phê duyệt.\n").Citations.ShouldHaveSingleItem().Relation.ShouldBe(RelationKind.BasedOn);

    [Fact]
    public void Number_stamped_into_a_wide_gap_is_read() =>
        Read($"ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\nSố: 64               /2024/QĐ-UBND\nHà Nội, ngày 07 tháng 11 năm 2024\nQUYẾT ĐỊNH\nBan hành định mức\n{Basis}").Number.ShouldBe("64/2024/QĐ-UBND");

    [Theory]
    [InlineData("Nghị quyết này", "2017-07-24")]
    [InlineData("Quy chế này hết hạn. Nghị quyết số 12/2016/NQ-HĐND", "")]
    public void Day_of_force_behind_the_day_of_passing_is_the_documents(string subject, string day) =>
        Read($"HỘI ĐỒNG NHÂN DÂN TỈNH TRÀ VINH\nNGHỊ QUYẾT\nQuy định lệ phí\n{Basis}Điều 1. Quy định lệ phí.\n{subject} đã được Hội đồng nhân dân tỉnh Trà Vinh khóa IX, kỳ họp thứ 5 thông qua ngày 14 tháng 7 năm 2017 và có hiệu lực từ ngày 24 tháng 7 năm 2017.\n").Effective.ToString().ShouldBe(day);

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

    [Fact]
    public void Sign_says_what_the_title_alone_does_not() =>
        Read($"NGÂN HÀNG NHÀ NƯỚC | {Motto} |\nSố: 07/2019/TT-NHNN | Hà Nội, ngày 03 tháng 7 năm 2019 |\nQUY ĐỊNH CÁC GIỚI HẠN, TỶ LỆ BẢO ĐẢM AN TOÀN\n{Basis}").Type.ShouldBe("Thông tư");

    [Fact]
    public void Bodies_may_stand_in_the_number() =>
        Read($"TÒA ÁN NHÂN DÂN TỐI CAO\n{Motto}\nSố: 01-TANDTC-VKSNDTC/TTLT\nHà Nội, ngày 08 tháng 12 năm 1988\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn thi hành một số quy định\n{Basis}").Number.ShouldBe("01-TANDTC-VKSNDTC/TTLT");

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
    public void Day_that_begins_a_story_is_no_dateline() =>
        Read("Ngày 10 tháng 6 năm 2020, Ủy ban nhân dân tỉnh ban hành Kế hoạch số 2057/KH-UBND về phòng, chống ma túy.\n").Date.IsEmpty.ShouldBeTrue();

    [Fact]
    public void Date_of_a_cited_law_is_not_the_papers_own() => Read(Basis).Date.IsEmpty.ShouldBeTrue();

    [Fact]
    public void Decision_under_the_title_of_an_appendix_issues_it() =>
        CitationExtractor.Default.Extract("THỦ TỤC HÀNH CHÍNH SỬA ĐỔI, BỔ SUNG\nTRONG LĨNH VỰC THUẾ\n(Ban hành kèm theo Quyết định số\n792/QĐ-BTC ngày 29 tháng 5 năm 2020 của Bộ Tài chính)\nPhần I\nTheo Quyết định số 1500/QĐ-BTC.\n")
            .Citations.Select(static c => c.Relation).ShouldBe([RelationKind.IssuedWith, RelationKind.Cites]);
}
