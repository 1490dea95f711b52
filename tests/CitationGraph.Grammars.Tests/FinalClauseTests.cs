namespace CitationGraph.Grammars.Tests;

/// <summary>What the articles of a circular, and its final clauses above all, do to what they name.</summary>
public class FinalClauseTests
{
    [Theory]
    [InlineData("Đình chỉ việc thi hành khoản 1 Điều 8 Thông tư số 20/2010/TT-BTC; Điều 2 Thông tư số 03/2014/TT-BTC.", "Suspends 20/2010/TT-BTC in part", "Suspends 03/2014/TT-BTC in part")]
    [InlineData("Tạm đình chỉ hiệu lực Thông tư số 20/2010/TT-BTC.", "Suspends 20/2010/TT-BTC")]
    [InlineData("Đình chỉ thi hành án theo Thông tư số 20/2010/TT-BTC.")]
    [InlineData("Tạm ngưng hiệu lực Nghị định số 46/2021/NĐ-CP quy định chi tiết Luật An toàn thực phẩm và Nghị quyết số 66.13/2022/NQ-CP ngày 27 tháng 01 năm 2022 của Chính phủ.", "Suspends 46/2021/NĐ-CP", "Suspends 66.13/2022/NQ-CP")]
    [InlineData("Thống nhất kéo dài thời gian thực hiện Thông tư số 20/2010/TT-BTC.", "Extends 20/2010/TT-BTC")]
    [InlineData("Đính chính giấy phép đã cấp theo quy định tại khoản 2 Điều 4 Thông tư số 20/2010/TT-BTC.")]
    [InlineData("Điều chỉnh nội dung giấy phép trong trường hợp quy định tại điểm n khoản 2 Điều 59 của Thông tư số 20/2010/TT-BTC.")]
    [InlineData("Thay thế Mẫu số 03 kèm theo Thông tư số 20/2010/TT-BTC bằng Mẫu số 01 kèm theo Thông tư này.", "Amends 20/2010/TT-BTC")]
    [InlineData("Thay thế “Đơn đề nghị” tại Phụ lục I kèm theo Thông tư số 20/2010/TT-BTC bằng đơn kèm theo Thông tư này.", "Amends 20/2010/TT-BTC")]
    [InlineData("Hủy bỏ toàn bộ nội dung Thông tư số 20/2010/TT-BTC ngày 09 tháng 8 năm 2010 về thu hồi Quyết định số 06/2009/QĐ-BTC.", "Repeals 20/2010/TT-BTC")]
    [InlineData("Bãi bỏ những quy định hướng dẫn thực hiện Điều 41 Nghị định số 197/2004/NĐ-CP tại Thông tư số 20/2010/TT-BTC.", "Repeals 20/2010/TT-BTC in part")]
    [InlineData("Các thủ tục hành chính đã công bố tại Quyết định số 11/2020/QĐ-BTC; Quyết định số 12/2021/QĐ-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực.", "Repeals 11/2020/QĐ-BTC in part", "Repeals 12/2021/QĐ-BTC in part")]
    [InlineData("Thông tư số 15/2012/TT-BTC quy định chế độ ăn; mức chi cho các giải và điều chỉnh, bổ sung Thông tư số 11/2011/TT-BTC hết hiệu lực.", "Repeals 15/2012/TT-BTC")]
    [InlineData("Thông tư số 41/2019/TT-BTC đã được sửa đổi, bổ sung một số điều theo Thông tư số 59/2020/TT-BTC và Thông tư số 86/2021/TT-BTC, Quyết định số 54/2022/QĐ-BTC hết hiệu lực.", "Repeals 41/2019/TT-BTC", "Repeals 54/2022/QĐ-BTC")]
    [InlineData("Bãi bỏ một phần các Thông tư sau:\na) Thông tư số 14/2020/TT-BTC ngày 10 tháng 7 năm 2020.", "Repeals 14/2020/TT-BTC in part")]
    [InlineData("Bãi bỏ các quy định sau:\na) Thông tư số 14/2020/TT-BTC ngày 10 tháng 7 năm 2020: Bãi bỏ khoản 3 Điều 8.\nb) Thông tư số 15/2020/TT-BTC về phí: Biểu mức thu.", "Repeals 14/2020/TT-BTC in part", "Repeals 15/2020/TT-BTC")]
    [InlineData("Phạm vi.\nĐiều 8. Bãi bỏ toàn bộ 15 văn bản quy phạm pháp luật\n1. Chỉ thị số 03/2005/CT-BTC về kiểm soát.\n2. Thông tư số 14/2010/TT-BTC về phí theo Nghị định số 57/2002/NĐ-CP.\nĐiều 9. Tổ chức\n1. Thông tư số 99/2011/TT-BTC áp dụng cho đến hết năm.", "Repeals 03/2005/CT-BTC", "Repeals 14/2010/TT-BTC")]
    [InlineData("Phạm vi.\nĐiều 8. Điều khoản thi hành\nBãi bỏ Thông tư số 25/2013/TT-BTC về việc kéo dài thời gian thực hiện Thông tư số 18/2012/TT-BTC và Thông tư số 19/2012/TT-BTC.", "Repeals 25/2013/TT-BTC")]
    [InlineData("Phạm vi.\nĐiều 8\nThông tư số 37/2012/TT-BTC hết hiệu lực thi hành kể từ ngày Thông tư này có hiệu lực.", "Repeals 37/2012/TT-BTC")]
    [InlineData("Hủy bỏ hiệu lực các Thông tư vì không còn phù hợp với Nghị định số 35/2001/NĐ-CP, Quyết định số 04/1999/QĐ-BTC và Thông tư số 53/2001/TT-BTC.")]
    [InlineData("Thu hồi, hủy bỏ Thông tư số 20/2010/TT-BTC.", "Repeals 20/2010/TT-BTC")]
    [InlineData("Phê duyệt điều chỉnh, bổ sung một số nội dung thuộc Điều 1 Thông tư số 20/2010/TT-BTC.", "Amends 20/2010/TT-BTC")]
    [InlineData("Thay cụm từ “thừa phát lại” bằng cụm từ “thừa hành viên” tại khoản 10 Điều 104 của Thông tư số 20/2010/TT-BTC.", "Amends 20/2010/TT-BTC")]
    [InlineData("Bổ sung từ “biên giới” vào sau từ “nông thôn” tại Điều 60 Thông tư số 20/2010/TT-BTC.", "Amends 20/2010/TT-BTC")]
    [InlineData("Bổ sung từ nguồn thu theo Thông tư số 20/2010/TT-BTC.")]
    [InlineData("Phạm vi.\nThông tư này quy định các nội dung sau:\na) Quy định chi tiết khoản 2 Điều 27 Luật Đường sắt số 95/2025/QH15 về thiết kế;\nb) Phí theo Nghị định số 57/2002/NĐ-CP.", "Guides 95/2025/QH15")]
    [InlineData("Thống nhất tiếp tục kéo dài thời gian thực hiện các Thông tư hết hiệu lực vào cuối năm 2015, cụ thể như sau:\na) Thông tư số 38/2011/TT-BTC;\nb) Thông tư số 26/2007/TT-BTC.", "Extends 38/2011/TT-BTC", "Extends 26/2007/TT-BTC")]
    [InlineData("Hủy bỏ một số dự án, cụ thể như sau:\na) Hủy bỏ 15 dự án kèm theo Thông tư số 14/2018/TT-BTC. Do quá 03 năm chưa thực hiện theo quy định tại khoản 1 Điều 6 Thông tư số 37/2017/TT-BTC.", "Repeals 14/2018/TT-BTC")]
    [InlineData("Phạm vi.\nĐiều 8. Hủy bỏ các Thông tư vì không còn phù hợp với Nghị định số 35/2001/NĐ-CP.\n- Thông tư số 17/2000/TT-BTC;\n- Thông tư số 18/2001/TT-BTC.", "Repeals 17/2000/TT-BTC", "Repeals 18/2001/TT-BTC")]
    [InlineData("Thông tư này thay thế Thông tư số 38/2009/TT-BTC về việc sửa đổi, bổ sung, thay thế Quy chế quản lý đã ban hành kèm theo Quyết định số 23/2008/QĐ-BTC.", "Replaces 38/2009/TT-BTC")]
    [InlineData("Thông tư liên tịch số 55/2005/TTLT-BTC-VPCP hướng dẫn trình bày văn bản hết hiệu lực kể từ ngày Thông tư này có hiệu lực.", "Repeals 55/2005/TTLT-BTC-VPCP")]
    [InlineData("Phạm vi.\nĐiều 8. Bãi bỏ một phần các văn bản quy phạm pháp luật\n1. Khoản 3 Điều 8 Thông tư số 17/2000/TT-BTC;\n2. Thông tư số 18/2001/TT-BTC về phí.", "Repeals 17/2000/TT-BTC in part", "Repeals 18/2001/TT-BTC in part")]
    [InlineData("Bãi bỏ một phần khoản 2\nĐiều 1 của Thông tư số 18/2023/TT-BTC ngày 13 tháng 3 năm 2023.", "Repeals 18/2023/TT-BTC in part")]
    [InlineData("Bãi bỏ khoản 2\nĐiều 1 Thông tư số 18/2023/TT-BTC ngày 13 tháng 3 năm 2023.", "Repeals 18/2023/TT-BTC in part")]
    [InlineData("Thông tư số 08/2013/TT-BTC của Bộ trưởng Bộ Lao động\n- Thương binh và Xã hội quy định về phí hết hiệu lực.", "Repeals 08/2013/TT-BTC")]
    [InlineData("Thông tư số 08/2013/TT-BTC quy định về quốc phòng\n- an ninh hết hiệu lực.", "Repeals 08/2013/TT-BTC")]
    [InlineData("Thay thế Thông tư số 11/2020/TT-BTC; sửa đổi Thông tư số 12/2020/TT-BTC.", "Replaces 11/2020/TT-BTC", "Amends 12/2020/TT-BTC")]
    [InlineData("Bãi bỏ Thông tư số 11/2020/TT-BTC; Thông tư số 12/2020/TT-BTC về phí; thực hiện theo Thông tư số 13/2020/TT-BTC.", "Repeals 11/2020/TT-BTC", "Repeals 12/2020/TT-BTC")]
    [InlineData("Thông tư này thay thế Thông tư số 11/2020/TT-BTC; Thông tư số 12/2020/TT-BTC; việc áp dụng theo Thông tư số 13/2020/TT-BTC.", "Replaces 11/2020/TT-BTC", "Replaces 12/2020/TT-BTC")]
    [InlineData("Thông tư này có hiệu lực kể từ ngày 01/5/2024 và thay thế Thông tư số 11/2020/TT-BTC; riêng Điều 51 Thông tư số 12/2020/TT-BTC hết hiệu lực kể từ ngày 01/01/2025.", "Repeals 12/2020/TT-BTC in part", "Replaces 11/2020/TT-BTC")]
    public void Clause_acts_on_its_objects(string clause, params string[] expected) =>
        OfCircular(clause).Where(static r => r.Source == StatedRelation.Self).Select(static r => $"{r.Relation} {r.Target}{(r.Partial ? " in part" : string.Empty)}").ShouldBe(expected);

    [Theory]
    [InlineData("Thông tư số 22/2011/TT-BTC sửa đổi, bổ sung một số quy định về thủ tục hành chính theo Nghị quyết số 57/NQ-CP ngày 15/12/2010.")]
    [InlineData("Thông tư số 10/2016/TT-BTC hướng dẫn một số nội dung quy định tại Nghị định số 135/2015/NĐ-CP.", "10/2016/TT-BTC Guides 135/2015/NĐ-CP")]
    [InlineData("Công văn số 10/BTC-TH về việc đính chính Nghị quyết số 23/2019/NQ-HĐND, Ủy ban nhân dân tỉnh đính chính một số nội dung tại Quyết định số 80/2019/QĐ-UBND.")]
    [InlineData("Nghị định số 385/2009/NĐ-CP về việc sửa đổi, bổ sung, thay thế Điều lệ quản lý đã ban hành kèm theo Nghị định số 232/2008/NĐ-CP;", "385/2009/NĐ-CP Amends 232/2008/NĐ-CP")]
    [InlineData("Luật sửa đổi, bổ sung Điều 126 của Luật Nhà ở và Điều 121 của Luật Đất đai số 34/2009/QH12;", "34/2009/QH12 Amends Luật Nhà ở", "34/2009/QH12 Amends Luật Đất đai")]
    [InlineData("Quyết định số 15/2012/QĐ-BTC về việc điều chỉnh, bổ sung Quyết định số 11/2011/QĐ-BTC.", "15/2012/QĐ-BTC Amends 11/2011/QĐ-BTC")]
    public void Words_between_tell_who_acts(string clause, params string[] expected) =>
        CitationExtractor.Default.Extract("Căn cứ " + clause).Relations.Select(static r => $"{r.Source} {r.Relation} {r.Target}").ShouldBe(expected);

    [Fact]
    public void Bases_that_a_note_of_a_consolidated_text_quotes_are_those_of_what_amended_it() =>
        CitationExtractor.Default.Extract("""
            THÔNG TƯ
            Quy định về phí thẩm định
            Thông tư số 05/2015/TT-BTC ngày 17 tháng 3 năm 2015 của Bộ trưởng Bộ Tài chính quy định về phí thẩm định, có hiệu lực kể từ ngày 01 tháng 5 năm 2015, được sửa đổi, bổ sung bởi:
            1. Thông tư số 50/2017/TT-BTC ngày 29 tháng 12 năm 2017 của Bộ trưởng Bộ Tài chính, có hiệu lực kể từ ngày 01 tháng 3 năm 2018;
            2. Thông tư số 51/2018/TT-BTC ngày 29 tháng 12 năm 2018 của Bộ trưởng Bộ Tài chính, có hiệu lực kể từ ngày 01 tháng 3 năm 2019.
            Căn cứ Luật Phí và lệ phí;
            Căn cứ Nghị định số 63/2012/NĐ-CP ngày 31 tháng 8 năm 2012 của Chính phủ;
            Bộ trưởng Bộ Tài chính ban hành Thông tư quy định về phí thẩm định.1
            1 Thông tư số 50/2017/TT-BTC có căn cứ ban hành như sau:
            “Căn cứ Luật Phí và lệ phí số 97/2015/QH13;
            Căn cứ Nghị định số 75/2017/NĐ-CP ngày 20 tháng 6 năm 2017 của Chính phủ;
            Theo đề nghị của Vụ trưởng Vụ Pháp chế;
            Bộ trưởng Bộ Tài chính ban hành Thông tư sửa đổi, bổ sung.”
            Điều 1. Phạm vi

            """).Citations.Select(static c => $"{c.Relation} {c.Number}{c.Name}").ShouldBe(
            [
                "Cites 05/2015/TT-BTC", "Cites 50/2017/TT-BTC", "Cites 51/2018/TT-BTC", "BasedOn Phí và lệ phí", "BasedOn 63/2012/NĐ-CP",
                "Cites 50/2017/TT-BTC", "Cites 97/2015/QH13Phí và lệ phí", "Cites 75/2017/NĐ-CP",
            ]);

    [Theory]
    [InlineData("Bãi bỏ toàn bộ 40 văn bản quy phạm pháp luật sau đây:", "")]
    [InlineData("Bãi bỏ toàn bộ các văn bản quy phạm pháp luật", "")]
    [InlineData("Bãi bỏ một phần các Thông tư sau:", " in part")]
    public void Item_of_a_long_list_is_acted_on_however_far_its_introduction_stands(string introduction, string part)
    {
        IEnumerable<string> items = Enumerable.Range(1, 40).Select(static i => $"{i}. Thông tư số {i:00}/2010/TT-BTC ngày 09 tháng 8 năm 2010 của Bộ trưởng Bộ Tài chính hướng dẫn thi hành Nghị định số {i + 100}/2009/NĐ-CP ngày 16 tháng 4 năm 2009 của Chính phủ.");
        OfCircular($"Phạm vi.\nĐiều 8. {introduction}\n{string.Join('\n', items)}\nĐiều 9. Tổ chức\n1. Thông tư số 99/2011/TT-BTC áp dụng cho đến hết năm.")
            .Where(static r => r.Source == StatedRelation.Self).Select(static r => $"{r.Relation} {r.Target}{(r.Partial ? " in part" : string.Empty)}")
            .ShouldBe(Enumerable.Range(1, 40).Select(i => $"Repeals {i:00}/2010/TT-BTC{part}"));
    }

    [Theory]
    [InlineData("V/v đính chính Quyết định số 34/2019/QĐ-UBND ngày 27/9/2019", "self Corrects 34/2019/QĐ-UBND")]
    [InlineData("V/v sửa đổi Quyết định số 34/2019/QĐ-UBND ngày 27/9/2019")]
    public void Letter_corrects_what_its_subject_names(string subject, params string[] expected) =>
        CitationExtractor.Default.Extract($"ỦY BAN NHÂN DÂN\nTỈNH ĐIỆN BIÊN\nSố: 3480/UBND-TH\n{subject}\nĐiện Biên, ngày 17 tháng 10 năm 2019\nKính gửi: Các sở, ban, ngành;\n").Relations
            .Select(static r => $"{r.Source} {r.Relation} {r.Target}").ShouldBe(expected);

    [Theory]
    [InlineData("Luật Quy hoạch số 13/2003/QH11; Luật sửa đổi, bổ sung một số điều của Luật Nhà ở số 34/2009/QH12; Nghị quyết số 49/2013/QH13 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.")]
    [InlineData("Luật Quy hoạch số 13/2003/QH11; Luật sửa đổi, bổ sung một số điều của Luật Nhà ở số 34/2009/QH12; Nghị quyết số 49/2013/QH13 bị bãi bỏ kể từ ngày Luật này có hiệu lực thi hành.")]
    public void Law_that_an_ended_law_amended_stays(string clause) =>
        CitationExtractor.Default.Extract($"QUỐC HỘI\nLuật số: 45/2024/QH15\nLUẬT\nĐƯỜNG BỘ\nCăn cứ Hiến pháp;\nĐiều 1. Phạm vi\nLuật này quy định.\nĐiều 9. Hiệu lực\n1. {clause}\n").Relations
            .Where(static r => r.Source == StatedRelation.Self).Select(static r => $"{r.Relation} {r.Target}").ShouldBe(["Repeals 13/2003/QH11", "Repeals 34/2009/QH12", "Repeals 49/2013/QH13"]);

    [Theory]
    [InlineData("Hướng dẫn thi hành Nghị định số 51/2010/NĐ-CP ngày 14 tháng 5 năm 2010 của Chính phủ về hóa đơn", "self Guides 51/2010/NĐ-CP")]
    [InlineData("Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phí và lệ phí về phí thẩm định", "self Guides Luật Phí và lệ phí")]
    [InlineData("Hướng dẫn thực hiện chế độ kế toán theo Nghị định số 51/2010/NĐ-CP")]
    [InlineData("Quy định chi tiết việc thu phí thẩm định theo Luật Phí và lệ phí")]
    public void Title_says_what_the_document_guides(string title, params string[] expected) =>
        CitationExtractor.Default.Extract($"BỘ TÀI CHÍNH\nSố: 12/2011/TT-BTC\nHà Nội, ngày 15 tháng 3 năm 2011\nTHÔNG TƯ\n{title}\n\nCăn cứ Luật Quản lý thuế;\nĐiều 1. Phạm vi\n").Relations
            .Select(static r => $"{r.Source} {r.Relation} {r.Target}").ShouldBe(expected);

    [Fact]
    public void What_the_title_details_is_a_basis_and_cited_behind_it()
    {
        Extraction read = CitationExtractor.Default.Extract("""
            BỘ TÀI CHÍNH
            Số: 12/2025/TT-BTC
            Hà Nội, ngày 15 tháng 3 năm 2025

            THÔNG TƯ
            Quy định chi tiết một số điều của Luật Giá số 16/2023/QH15

            Căn cứ Luật Giá số 16/2023/QH15;
            Bộ trưởng Bộ Tài chính ban hành Thông tư quy định chi tiết một số điều của Luật Giá số 16/2023/QH15.

            Điều 1. Phạm vi điều chỉnh
            Thông tư này quy định các nội dung sau:
            a) Quy định chi tiết khoản 2 Điều 27 Luật Giá số 16/2023/QH15.
            """);

        read.Citations.Select(static c => c.Relation).ShouldBe([RelationKind.Guides, RelationKind.BasedOn, RelationKind.Cites, RelationKind.Cites]);
        read.Relations.Select(static r => $"{r.Source} {r.Relation} {r.Target}").ShouldBe(["self Guides 16/2023/QH15"]);
    }

    [Fact]
    public void Short_name_in_quotation_marks_is_not_acted_on() =>
        CitationExtractor.Default.Extract("BỘ TÀI CHÍNH\nSố: 476/QĐ-BTC\nHà Nội, ngày 17 tháng 3 năm 2020\nQUYẾT ĐỊNH\nVề việc đính chính\nCăn cứ Luật Phí và lệ phí;\nĐiều 1. Đính chính Thông tư số 01/2020/TT-BTC ngày 07 tháng 02 năm 2020 (sau đây viết tắt là “Thông tư số 01/2020/TT-BTC”) như sau:\n")
            .Citations.Select(static c => c.Relation).ShouldBe([RelationKind.BasedOn, RelationKind.Corrects, RelationKind.Cites]);

    [Theory]
    [InlineData("Hướng dẫn thi hành Nghị định số 17/2018/NĐ-CP và Nghị định số 18/2019/NĐ-CP", "17/2018/NĐ-CP 18/2019/NĐ-CP")]
    [InlineData("Hướng dẫn thực hiện Nghị định số 17/2018/NĐ-CP về phí theo Nghị định số 18/2019/NĐ-CP", "17/2018/NĐ-CP")]
    public void All_that_a_title_names_beside_each_other_is_guided(string title, string guided) =>
        string.Join(' ', CitationExtractor.Default.Extract($"BỘ TÀI CHÍNH\nSố: 12/2024/TT-BTC\nHà Nội, ngày 15 tháng 3 năm 2024\nTHÔNG TƯ\n{title}\nCăn cứ Luật Phí và lệ phí ngày 25 tháng 11 năm 2015;\nĐiều 1. Phạm vi\n").Relations.Select(static r => r.Target)).ShouldBe(guided);

    [Theory]
    [InlineData("điểm c khoản 6 Điều 70b", "")]
    [InlineData("khoản 1 và 2 của Điều 24", "")]
    [InlineData("Điều 16, các khoản 1, 2 của Điều 24", "")]
    [InlineData("Điều 16 và các khoản 1, 2 Điều 24", "của ")]
    public void Whole_part_that_is_cited_is_the_pinpoint(string part, string link) =>
        CitationExtractor.Default.Extract($"Theo {part} {link}Nghị định số 26/2019/NĐ-CP").Citations.ShouldHaveSingleItem().Pinpoint.ShouldBe(part);

    private static IReadOnlyList<StatedRelation> OfCircular(string clause) =>
        CitationExtractor.Default.Extract($"BỘ TÀI CHÍNH\nSố: 12/2024/TT-BTC\nHà Nội, ngày 15 tháng 3 năm 2024\nTHÔNG TƯ\nQuy định mức thu phí\nCăn cứ Luật Phí và lệ phí ngày 25 tháng 11 năm 2015;\nĐiều 1. Phạm vi\nThông tư này quy định mức thu.\nĐiều 7. Hiệu lực thi hành\n1. {clause}\n").Relations;
}
