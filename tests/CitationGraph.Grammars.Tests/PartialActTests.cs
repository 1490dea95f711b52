namespace CitationGraph.Grammars.Tests;

/// <summary>What ends in part, since when, and by what: in final clauses and in what others are said to have changed.</summary>
public class PartialActTests
{
    [Theory]
    [InlineData("Thông tư số 05/2020/TT-BNV ngày 09 tháng 11 năm 2020 của Bộ trưởng Bộ Nội vụ bãi bỏ khoản 7 Điều 2 Thông tư số 12/2019/TT-BNV;", "05/2020/TT-BNV Repeals 12/2019/TT-BNV in part")]
    [InlineData("Thông tư số 05/2020/TT-BNV bãi bỏ Thông tư số 12/2019/TT-BNV;", "05/2020/TT-BNV Repeals 12/2019/TT-BNV")]
    [InlineData("Nghị định số 20/2009/NĐ-CP thay thế Phụ lục I kèm theo Nghị định số 17/2008/NĐ-CP;", "20/2009/NĐ-CP Replaces 17/2008/NĐ-CP in part")]
    [InlineData("Thông tư số 06/2017/TT-BTC sửa đổi, bổ sung khoản 1 Điều 34a Thông tư số 156/2013/TT-BTC;", "06/2017/TT-BTC Amends 156/2013/TT-BTC")]
    [InlineData("Thông tư số 93/2017/TT-BTC sửa đổi, bổ sung khoản 3 Điều 12 Thông tư số 219/2013/TT-BTC (đã được sửa đổi, bổ sung tại Thông tư số 119/2014/TT-BTC) và bãi bỏ khoản 7 Điều 11 Thông tư số 156/2013/TT-BTC;", "93/2017/TT-BTC Amends 219/2013/TT-BTC", "119/2014/TT-BTC Amends 219/2013/TT-BTC", "93/2017/TT-BTC Repeals 156/2013/TT-BTC in part")]
    [InlineData("Thông tư số 78/2014/TT-BTC (đã được sửa đổi bởi Thông tư số 96/2015/TT-BTC và Thông tư số 25/2018/TT-BTC) hướng dẫn thi hành Nghị định số 218/2013/NĐ-CP;", "96/2015/TT-BTC Amends 78/2014/TT-BTC", "25/2018/TT-BTC Amends 78/2014/TT-BTC", "78/2014/TT-BTC Guides 218/2013/NĐ-CP")]
    [InlineData("Luật Công an nhân dân số 37/2018/QH14; được sửa đổi, bổ sung bởi Luật số 21/2023/QH15;", "21/2023/QH15 Amends 37/2018/QH14")]
    [InlineData("Luật Công an nhân dân số 37/2018/QH14; Luật Thủ đô số 39/2024/QH15;")]
    [InlineData("Nghị định số 141/2013/NĐ-CP quy định chi tiết một số điều của Luật Giáo dục đại học; Luật Giáo dục đại học số 125/2025/QH15;", "141/2013/NĐ-CP Guides Luật Giáo dục đại học")]
    [InlineData("Luật số 106/2016/QH13 sửa đổi Luật Quản lý thuế và Luật Quản lý thuế số 38/2019/QH14;", "106/2016/QH13 Amends Luật Quản lý thuế")]
    [InlineData("Thông tư số 22/2010/TT-BTC hướng dẫn thực hiện quy định về thuế đối với hoạt động khai thác theo quy định của Luật Dầu khí;")]
    public void Act_of_another_reaches_its_object_and_no_further(string clause, params string[] expected) =>
        CitationExtractor.Default.Extract("Căn cứ " + clause).Relations.Select(static r => $"{r.Source} {r.Relation} {r.Target}{(r.Partial ? " in part" : string.Empty)}").ShouldBe(expected);

    [Theory]
    [InlineData("Đình chỉ việc thi hành khoản 1 Điều 8 Thông tư số 20/2010/TT-BTC.", "Suspends 20/2010/TT-BTC in part")]
    [InlineData("Ngưng hiệu lực thi hành Thông tư số 20/2010/TT-BTC.", "Suspends 20/2010/TT-BTC")]
    [InlineData("Phạm vi.\nĐiều 8. Điều khoản thi hành Bãi bỏ Thông tư số 25/2013/TT-BTC về việc kéo dài thời gian thực hiện Thông tư số 18/2012/TT-BTC.", "Repeals 25/2013/TT-BTC")]
    [InlineData("Phạm vi.\nBãi bỏ toàn bộ 03 văn bản quy phạm pháp luật do Bộ trưởng ban hành, liên tịch ban hành sau đây:\nThông tư số 05/2020/TT-BTC ngày 09 tháng 11 năm 2020 bãi bỏ khoản 7 Điều 2 Thông tư số 12/2019/TT-BTC.\nThông tư số 06/2020/TT-BTC ngày 09 tháng 11 năm 2020 về phí.\nQuyết định số 03/2006/QĐ-BTC ngày 01 tháng 3 năm 2006.\nTrong đó Thông tư số 99/2011/TT-BTC áp dụng cho đến hết năm.", "Repeals 05/2020/TT-BTC", "Repeals 06/2020/TT-BTC", "Repeals 03/2006/QĐ-BTC")]
    [InlineData("Phạm vi.\nHồ sơ theo các văn bản sau đây:\nThông tư số 05/2020/TT-BTC ngày 09 tháng 11 năm 2020 về phí.")]
    [InlineData("Thông tư này thay thế Thông tư số 12/2015/TT-BTC; các nội dung khác không nêu tại Thông tư này thực hiện theo Thông tư số 99/2016/TT-BTC.", "Replaces 12/2015/TT-BTC")]
    [InlineData("Thông tư này thay thế Thông tư số 12/2015/TT-BTC, các trường hợp khác thực hiện theo Thông tư số 99/2016/TT-BTC.", "Replaces 12/2015/TT-BTC")]
    [InlineData("Thông tư này thay thế Thông tư số 12/2015/TT-BTC và Thông tư số 13/2025/TT-BTC.", "Replaces 12/2015/TT-BTC")]
    [InlineData("Riêng khoản 2 Điều 5 Thông tư số 15/2013/TT-BTC tiếp tục thực hiện đến hết năm; các quy định khác của Thông tư số 15/2013/TT-BTC hết hiệu lực.", "Repeals 15/2013/TT-BTC in part")]
    [InlineData("Đính chính Thông tư số 28/2021/TT-BTC như sau: Tại khoản 3 Điều 1 (bổ sung khoản 4 Điều 19a vào sau Điều 19 Thông tư số 40/2011/TT-BTC), sửa cụm từ.", "Corrects 28/2021/TT-BTC")]
    public void Clause_acts_in_part_where_it_names_one(string clause, params string[] expected) =>
        CitationExtractor.Default.Extract($"BỘ TÀI CHÍNH\nSố: 12/2024/TT-BTC\nHà Nội, ngày 15 tháng 3 năm 2024\nTHÔNG TƯ\nQuy định mức thu phí\nCăn cứ Luật Phí và lệ phí ngày 25 tháng 11 năm 2015;\nĐiều 1. Phạm vi\nThông tư này quy định mức thu.\nĐiều 7. Hiệu lực thi hành\n1. {clause}\n")
            .Relations.Where(static r => r.Source == StatedRelation.Self).Select(static r => $"{r.Relation} {r.Target}{(r.Partial ? " in part" : string.Empty)}").ShouldBe(expected);

    [Theory]
    [InlineData("có hiệu lực sau 10 ngày kể từ ngày ký", "2009-12-30 + 10 = 2010-01-09")]
    [InlineData("có hiệu lực thi hành sau 45 (bốn mươi lăm) ngày, kể từ ngày ký ban hành", "2009-12-30 + 45 = 2010-02-13")]
    [InlineData("có hiệu lực thi hành sau 15 ngày kể từ ngày đăng Công báo", "2009-12-30 + 15 = ")]
    public void Days_behind_the_signing_are_counted(string force, string sum) =>
        CitationExtractor.Default.Extract($"ỦY BAN NHÂN DÂN\nTỈNH TIỀN GIANG\nSố: 33/2009/QĐ-UBND\nMỹ Tho, ngày 30 tháng 12 năm 2009\nQUYẾT ĐỊNH\nBan hành Quy định về phí\nCăn cứ Luật Phí và lệ phí;\nĐiều 2. Quyết định này {force} và thay thế Quyết định số 01/1999/QĐ-UB.\n")
            .Relations.ShouldHaveSingleItem().Effective.ToString().ShouldBe(sum[(sum.IndexOf('=', StringComparison.Ordinal) + 2)..]);

    [Fact]
    public void Day_on_which_another_takes_force_is_that_of_what_it_replaces() =>
        CitationExtractor.Default.Extract("Thông tư số 31/2021/TT-BTC có hiệu lực thi hành kể từ ngày 02/7/2021 thay thế Thông tư số 204/2015/TT-BTC của Bộ Tài chính.")
            .Relations.ShouldHaveSingleItem().Effective.ToString().ShouldBe("2021-07-02");

    /// <summary>What a text without its letterhead does to an instrument is the instrument's role; who does it is not told.</summary>
    [Theory]
    [InlineData("Điều 3. Bãi bỏ Quyết định số 15/2019/QĐ-UBND ngày 05 tháng 6 năm 2019 về quy chế theo Thông tư số 11/2018/TT-BTC.", RelationKind.Repeals, RelationKind.Cites)]
    [InlineData("Xã đề nghị: Bãi bỏ Quyết định số 15/2019/QĐ-UBND.", RelationKind.Cites)]
    public void Fragment_tells_the_role_alone(string text, params RelationKind[] expected)
    {
        Extraction read = CitationExtractor.Default.Extract(text);
        read.Citations.Select(static c => c.Relation).ShouldBe(expected);
        read.Relations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 và Nghị định số 154/2020/NĐ-CP ngày 31/12/2020 của Chính phủ", "Chính phủ", "Chính phủ")]
    [InlineData("Quyết định số 12/QĐ-UBND ngày 14/5/2016 và Quyết định số 15/QĐ-UBND ngày 31/12/2020 của UBND tỉnh Lào Cai", "", "Ủy ban nhân dân tỉnh Lào Cai")]
    [InlineData("Nghị định số 34/2016/NĐ-CP ngày 14/5/2016; Nghị định số 154/2020/NĐ-CP ngày 31/12/2020 của Chính phủ", "", "Chính phủ")]
    public void Body_behind_two_of_one_central_sign_is_that_of_both(string clause, params string[] expected) =>
        CitationExtractor.Default.Extract("Theo " + clause + ".").Citations.Select(static c => c.Issuer).ShouldBe(expected);

    /// <summary>An instrument that amends one other ends parts of it without naming it again.</summary>
    [Theory]
    [InlineData("Điều 7. Bãi bỏ Điều 49 và điểm a khoản 1 Điều 50.", true)]
    [InlineData("Điều 1. Sửa đổi, bổ sung một số điều\n3. Bãi bỏ khoản 3 Điều 5.", true)]
    [InlineData("Điều 6. Sửa đổi khoản 1 Điều 9 (đã được sửa đổi, bổ sung bởi khoản 16 Điều 1 Nghị định số 50/2023/NĐ-CP) như sau:\n“1. Theo quy định.”\nĐiều 7. Bãi bỏ Điều 12.", true)]
    [InlineData("Điều 6. Bãi bỏ khoản 4 Điều 1 Nghị định số 50/2023/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 122/2021/NĐ-CP.", false, "50/2023/NĐ-CP True 2026-07-21")]
    [InlineData("Điều 7. Bãi bỏ cụm từ “thuê đất” tại Điều 5.", false)]
    [InlineData("Điều 7. Bãi bỏ Điều 5 kể từ ngày Nghị định này có hiệu lực.", false)]
    [InlineData("Điều 1. Sửa đổi Điều 4 như sau:\n“Điều 4. Thủ tục\n1. Bãi bỏ Điều 5.”", false)]
    [InlineData("Điều 6. Sửa đổi khoản 1 Điều 9 Nghị định số 50/2020/NĐ-CP\nĐiều 7. Bãi bỏ Điều 12.", false)]
    public void Part_that_ends_without_a_name_is_of_the_one_that_is_amended(string article, bool told, string? other = null) =>
        CitationExtractor.Default.Extract($"CHÍNH PHỦ\nSố: 288/2026/NĐ-CP\nHà Nội, ngày 21 tháng 7 năm 2026\nNGHỊ ĐỊNH\nSửa đổi, bổ sung một số điều của Nghị định số 122/2021/NĐ-CP ngày 28 tháng 12 năm 2021 của Chính phủ\nCăn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;\nTheo đề nghị của Bộ trưởng Bộ Tài chính;\nChính phủ ban hành Nghị định.\n{article}\nĐiều 8. Điều khoản thi hành\nNghị định này có hiệu lực kể từ ngày ký.\n")
            .Relations.Where(static r => r.Relation == RelationKind.Repeals).Select(static r => $"{r.Target} {r.Partial} {r.Effective}")
            .ShouldBe(told ? ["122/2021/NĐ-CP True 2026-07-21"] : other is null ? [] : [other]);
}
