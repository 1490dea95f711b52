namespace CitationGraph.Grammars.Tests;

/// <summary>Amending and consolidated instruments as the official gazette prints them.</summary>
public class AmendmentTests
{
    private const string Amending = "CHÍNH PHỦ\nSố: 74/2025/NĐ-CP\nHà Nội, ngày 31 tháng 3 năm 2025\nNGHỊ ĐỊNH\nSửa đổi, bổ sung một số điều của Nghị định số 70/2015/NĐ-CP\nCăn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;\n";

    private const string Repeal = "\n3. Thông tư số 85/2016/TT-BYT hết hiệu lực kể từ ngày Nghị định này có hiệu lực.\n";

    [Theory]
    [InlineData("1. Bổ sung cụm từ “trực thuộc Trung ương” vào sau cụm từ \n“Bảo hiểm xã hội tỉnh” tại khoản 2 Điều 16.")]
    [InlineData("1. Sửa đổi Điều 5 như sau:\n“Điều 5. Thẻ\n1. Thẻ gồm “bản giấy” và “bản điện tử”.\n2. Thẻ có giá trị 60 tháng.”.")]
    public void Term_in_quotation_marks_opens_no_quoted_text(string clause) =>
        Stated(Amending + clause + Repeal).ShouldContain("self Repeals 85/2016/TT-BYT");

    [Fact]
    public void Heading_whose_first_letter_a_scan_made_small_begins_a_paragraph() =>
        Stated("BO TAI CHINH\nS6: 29/2025/TT-BTC\nHa Noi, ngay 11 thang 12 nam 2025\nTHONG TU\nSUA DOI, BO SUNG CAC THONG TU VE PHAN CAP\nCan cu Luat Dau tu s6 61/2020/QH14;\nChuong II\n\nsUA DOI, BO SUNG MOT SO DIEU CUA THONG TU SO 11/2025/TT-BTC\nNGAY 12 THANG 6 NAM 2025\n\nDiéu 2. B6 sung Diéu 8a\n")
            .ShouldBe(["self Amends 11/2025/TT-BTC"]);

    [Fact]
    public void Quoted_text_stays_quoted_before_a_clause_that_ends_another() =>
        Stated(Amending + "1. Sửa đổi Điều 5 như sau:\n“Điều 5. Hiệu lực\n1. Bãi bỏ Thông tư số 86/2016/TT-BYT.”." + Repeal).ShouldNotContain("self Repeals 86/2016/TT-BYT");

    [Fact]
    public void Quoted_day_of_effect_is_not_that_of_the_document() =>
        CitationExtractor.Default.Extract(Amending + "1. Sửa đổi Điều 5 như sau:\n“Điều 5. Hiệu lực\nNghị định này có hiệu lực kể từ ngày 01 tháng 01 năm 2016.”.\nĐiều 2. Nghị định này có hiệu lực kể từ ngày 15 tháng 5 năm 2025.\n")
            .Header.Effective.ToString().ShouldBe("2025-05-15");

    [Fact]
    public void Clause_under_a_heading_that_names_the_same_code_amends_it() =>
        CitationExtractor.Default.Extract(Amending + "Điều 5. Sửa đổi Điều 3 của Nghị định số 71/2015/NĐ-CP\nSửa đổi, bổ sung Điều 3 của Nghị định số 71/2015/NĐ-CP ngày 03 tháng 9 năm 2015 như sau:\n")
            .Citations.Count(static c => c.Number == "71/2015/NĐ-CP" && c.Relation == RelationKind.Amends).ShouldBe(2);

    [Theory]
    [InlineData("1. Sửa đổi Điều 5 như sau:\n“Điều 5. Hiệu lực\n1. Bãi bỏ Thông tư số 85/2016/TT-BYT.”.")]
    [InlineData("1. Sửa đổi khoản 2\n“2. Bãi bỏ Thông tư số 85/2016/TT-BYT.”.")]
    public void Quoted_text_is_no_act_of_the_document(string clause) =>
        Stated(Amending + clause).ShouldNotContain("self Repeals 85/2016/TT-BYT");

    [Theory]
    [InlineData("Điều 7. Sửa đổi, bổ sung điểm b khoản 2 Điều 18 (đã được sửa đổi, bổ sung bởi Điều 21 Nghị định số 69/2023/NĐ-CP)", RelationKind.Cites)]
    [InlineData("Điều 7. Bổ sung, thay thế, bãi bỏ cụm từ và một số điều, khoản của Nghị định số 69/2023/NĐ-CP", RelationKind.Amends)]
    [InlineData("1. Thay thế từ, cụm từ tại một số điều, khoản, điểm của Nghị định số 69/2023/NĐ-CP:", RelationKind.Amends)]
    [InlineData("Điều 3. Bỏ từ, cụm từ tại một số điều, khoản, điểm của Nghị định số 69/2023/NĐ-CP:", RelationKind.Amends)]
    public void Role_follows_the_verb_that_governs(string clause, RelationKind role) =>
        CitationExtractor.Default.Extract(Amending + clause).Citations[^1].Relation.ShouldBe(role);

    [Theory]
    [InlineData("Nghị định số 89/2021/NĐ-CP ngày 18 tháng 10 năm 2021 của Chính phủ \nsửa đổi, bổ sung một số điều của Nghị định số 101/2017/NĐ-CP;", "89/2021/NĐ-CP Amends 101/2017/NĐ-CP")]
    [InlineData("Nghị định số 59/2019/NĐ-CP ngày 01 tháng 7 năm 2019 của Chính phủ \nquy định chi tiết Luật Phòng, chống tham nhũng, \nđược sửa đổi, bổ sung tại Nghị định số 134/2021/NĐ-CP;", "59/2019/NĐ-CP Guides Luật Phòng, chống tham nhũng", "134/2021/NĐ-CP Amends 59/2019/NĐ-CP")]
    [InlineData("Nghị định số 23/2012/NĐ-CP quy định chế độ đối với đối tượng tham gia bảo vệ Tổ quốc, \n\nCÔNG BÁO/Số 290/Ngày 29-05-2026 \n13\n \n \nlàm nhiệm vụ quốc tế, được sửa đổi, bổ sung tại Nghị định số 209/2025/NĐ-CP;", "209/2025/NĐ-CP Amends 23/2012/NĐ-CP")]
    [InlineData("Nghị quyết số 11/NQ-CP ngày 14 tháng 01 năm 2026 của Chính phủ về sửa đổi, bổ sung, cập nhật Nghị quyết số 71/NQ-CP;", "11/NQ-CP Amends 71/NQ-CP")]
    public void Wrapping_and_page_breaks_end_no_sentence(string clause, params string[] expected) =>
        Stated("Căn cứ " + clause).ShouldBe(expected);

    [Theory]
    [InlineData("Nghị định số 11/2011/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 159/2006/NĐ-CP, Nghị định số 23/2012/NĐ-CP;", "11/2011/NĐ-CP Amends 159/2006/NĐ-CP")]
    [InlineData("Luật Đất đai số 31/2024/QH15 được sửa đổi, bổ sung bởi Nghị định số 12/2025/NĐ-CP;")]
    [InlineData("Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi, bổ sung một số điều theo Nghị quyết số 203/2025/QH15;", "203/2025/QH15 Amends Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam")]
    public void Nothing_changes_what_is_newer_or_stands_above_it(string clause, params string[] expected) =>
        Stated("Căn cứ " + clause).ShouldBe(expected);

    private const string Consolidated = "BỘ CÔNG THƯƠNG\nSố: 38/VBHN-BCT\nHà Nội, ngày 26 tháng 5 năm 2026\nTHÔNG TƯ\nQuy định về quản lý rủi ro\n\n";

    [Theory]
    [InlineData("Thông tư số 24/2025/TT-BCT ngày 13 tháng 5 năm 2025 quy định về quản lý rủi ro, có hiệu lực từ ngày 01 tháng 7 năm 2025, được sửa đổi, bổ sung bởi:\nThông tư số 26/2026/TT-BCT ngày 20 tháng 5 năm 2026 sửa đổi một số quy định, có hiệu lực từ ngày 29 tháng 5 năm 2026.\nCăn cứ Nghị định số 40/2025/NĐ-CP;", "26/2026/TT-BCT Amends 24/2025/TT-BCT")]
    [InlineData("Nghị định số 47/2021/NĐ-CP quy định chi tiết Luật Doanh nghiệp, được sửa đổi,\nbổ sung bởi:\n1. Nghị định số 16/2023/NĐ-CP ngày 25 tháng 4 năm 2023;\n2. Nghị định số 69/2024/NĐ-CP về định danh, thay cho\nNghị định số 59/2022/NĐ-CP.\n3. Nghị định số 70/2025/NĐ-CP.\nCăn cứ Luật Doanh nghiệp;", "47/2021/NĐ-CP Guides Luật Doanh nghiệp", "16/2023/NĐ-CP Amends 47/2021/NĐ-CP", "69/2024/NĐ-CP Amends 47/2021/NĐ-CP", "70/2025/NĐ-CP Amends 47/2021/NĐ-CP")]
    [InlineData("Quy định về điều lệ\nThông tư số 15/2021/TT-BCT ngày 21 tháng 10 năm 2021 được sửa đổi, bổ sung bởi: \nThông tư số 08/2023/TT-BCT ngày 29 tháng 8 năm 2023.\nCăn cứ Luật Giáo dục;", "08/2023/TT-BCT Amends 15/2021/TT-BCT")]
    public void Head_of_a_consolidated_text_lists_what_amended_it(string head, params string[] expected) =>
        Stated(Consolidated + head).ShouldBe(expected);

    [Fact]
    public void Number_in_the_title_of_an_amending_law_is_that_of_the_amended_one() =>
        CitationExtractor.Default.Extract("QUỐC HỘI\nLuật số: 12/2017/QH14\nHà Nội, ngày 20 tháng 6 năm 2017\nLUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA BỘ LUẬT HÌNH SỰ SỐ 100/2015/QH13\n\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;")
            .Relations.Select(static r => r.Target).ShouldBe(["100/2015/QH13"]);

    [Fact]
    public void Enacted_law_has_no_number_yet() =>
        CitationExtractor.Default.Extract("Luật số 09/2026/QH16 có căn cứ ban hành như sau:\nQuốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân số 109/2025/QH15; Luật Thuế giá trị gia tăng số 48/2024/QH15.")
            .Citations.Where(static c => c.Name == "Thuế thu nhập cá nhân").Select(static c => c.Number).ShouldBe(["109/2025/QH15"]);

    [Fact]
    public void Last_paper_of_a_list_is_of_the_body_that_proposes() =>
        CitationExtractor.Default.Extract("Theo đề nghị của Ủy ban nhân dân thành phố Hà Nội tại Tờ trình số 83/TTr-UBND, văn bản số 1446/UBND-NNMT ngày 07 tháng 4 năm 2026; và Báo cáo số 139/BC-UBND ngày 23 tháng 4 năm 2026.")
            .Citations.Select(static c => c.Issuer).ShouldAllBe(static issuer => issuer == "Ủy ban nhân dân thành phố Hà Nội");

    [Theory]
    [InlineData("1 \nThông tư số 44/2015/TT-BTC ngày 22/10/2015 \nhướng dẫn một số điều của Nghị định số \n63/2015/NĐ-CP của Chính \nphủ quy định chính sách \nĐược bãi bỏ bởi Nghị định số 97/2022/NĐ-CP \nngày 29/11/2022 quy định chính sách đối với \nngười lao động \n15/01/2023 \n2 \nThông tư số 35/2015/TT-BTC về an toàn lao động. \nĐược thay thế bởi Thông tư số 30/2022/TT-\nBTC về mã số.", "97/2022/NĐ-CP Repeals 44/2015/TT-BTC", "44/2015/TT-BTC Guides 63/2015/NĐ-CP", "30/2022/TT-BTC Replaces 35/2015/TT-BTC")]
    [InlineData("3 \nQuyết định số 20/2000/QĐ-TTg \nĐược bãi bỏ bởi Quyết định số 32/2023/QĐ-TTg \nngày 21/12/2023 bãi \nbỏ một số văn bản \n21/12/2023 \n4 \nQuyết định số 1614/2003/QĐ-BTC theo Pháp lệnh Xử lý \nvi phạm hành chính \nĐược bãi bỏ bởi Thông tư số 29/2022/TT-BTC", "32/2023/QĐ-TTg Repeals 20/2000/QĐ-TTg", "29/2022/TT-BTC Repeals 1614/2003/QĐ-BTC")]
    public void Row_of_a_table_tells_what_ended_its_first_instrument(string rows, params string[] expected) =>
        Stated("QUYẾT ĐỊNH\nVề việc công bố danh mục\nĐiều 1. Công bố danh mục.\nDANH MỤC\n" + rows).ShouldBe(expected, ignoreOrder: true);

    [Fact]
    public void Term_of_a_quoted_circular_ends_nothing_for_a_decision() =>
        Stated("QUYẾT ĐỊNH\nVề việc công bố danh mục\nĐiều 1. Công bố danh mục.\n15 \nThông tư số 36/2021/TT-BTC hết hiệu lực thi hành kể từ ngày Thông tư này có hiệu lực thi hành. \n").ShouldBeEmpty();

    [Fact]
    public void Provision_of_a_policy_corrects_nothing() =>
        Stated("NGHỊ ĐỊNH\nVề tinh giản biên chế\nĐiều 1. Phạm vi\nNghị định này quy định chính sách theo Nghị định số 178/2024/NĐ-CP.\n").ShouldBeEmpty();

    private static IEnumerable<string> Stated(string text) => CitationExtractor.Default.Extract(text).Relations.Select(static r => $"{r.Source} {r.Relation} {r.Target}");
}
