namespace CitationGraph.Grammars.Tests;

/// <summary>What a text states that other instruments do to each other.</summary>
public class RelationTests
{
    [Theory]
    [InlineData("Nghị định số 16/2009/NĐ-CP ngày 16 tháng 02 năm 2009 của Chính phủ về sửa đổi, bổ sung khoản 2, Điều 8, Nghị định số 13/2008/NĐ-CP ngày 04 tháng 02 năm 2008 của Chính phủ;", "16/2009/NĐ-CP AMENDS 13/2008/NĐ-CP")]
    [InlineData("Nghị định số 20/2009/NĐ-CP của Chính phủ về sửa đổi Nghị định số 17/2008/NĐ-CP;", "20/2009/NĐ-CP AMENDS 17/2008/NĐ-CP")]
    [InlineData("Nghị định số 20/2009/NĐ-CP của Chính phủ thay thế Nghị định số 17/2008/NĐ-CP;", "20/2009/NĐ-CP REPLACES 17/2008/NĐ-CP")]
    [InlineData("Luật Tổ chức Quốc hội số 57/2014/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 65/2020/QH14, Luật số 62/2025/QH15;", "65/2020/QH14 AMENDS 57/2014/QH13", "62/2025/QH15 AMENDS 57/2014/QH13")]
    [InlineData("Nghị định số 63/2010/NĐ-CP (đã được sửa đổi, bổ sung bởi Nghị định số 48/2013/NĐ-CP và Nghị định số 92/2017/NĐ-CP);", "48/2013/NĐ-CP AMENDS 63/2010/NĐ-CP", "92/2017/NĐ-CP AMENDS 63/2010/NĐ-CP")]
    [InlineData("Thông tư số 28/2011/TT-BTC hướng dẫn thi hành một số điều của Luật Quản lý thuế hướng dẫn thi hành Nghị định số 85/2007/NĐ-CP;", "28/2011/TT-BTC GUIDES Luật Quản lý thuế", "28/2011/TT-BTC GUIDES 85/2007/NĐ-CP")]
    [InlineData("Thông tư số 78/2021/TT-BTC hướng dẫn thực hiện Nghị định số 123/2020/NĐ-CP, và Công văn số 2455/TCT-DNN hướng dẫn triển khai;", "78/2021/TT-BTC GUIDES 123/2020/NĐ-CP")]
    [InlineData("Thông tư số 111/2013/TT-BTC (sửa đổi bởi Thông tư số 92/2015/TT-BTC);", "92/2015/TT-BTC AMENDS 111/2013/TT-BTC")]
    [InlineData("Luật Giao thông đường thủy nội địa số 23/2004/QH11 đã được sửa đổi, bổ sung một số điều theo Luật số 48/2014/QH13 và Luật số 97/2015/QH13, Luật Tài nguyên nước số 17/2012/QH13;", "48/2014/QH13 AMENDS 23/2004/QH11", "97/2015/QH13 AMENDS 23/2004/QH11")]
    [InlineData("Luật Đường sắt số 95/2025/QH15 được sửa đổi, bổ sung bởi khoản 3 Điều 50 Luật Đầu tư số 143/2025/QH15 và khoản 1 Điều 55 Luật Quy hoạch số 112/2025/QH15;", "143/2025/QH15 AMENDS 95/2025/QH15", "112/2025/QH15 AMENDS 95/2025/QH15")]
    [InlineData("Nghị định số 11/2013/NĐ-CP được sửa đổi, bổ sung tại Điều 4 của Nghị định số 35/2023/NĐ-CP;", "35/2023/NĐ-CP AMENDS 11/2013/NĐ-CP")]
    [InlineData("Luật Viên chức sửa đổi 2019\nLuật Tổ chức Chính phủ 2015;")]
    [InlineData("Luật Đấu thầu số 61/2005/QH11, Luật sửa đổi, Nghị định số 85/2009/NĐ-CP;")]
    [InlineData("Nghị định số 28/CP, các Nghị định sửa đổi, bổ sung Nghị định số 29/CP;")]
    [InlineData("Nghị định số 123/2015/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Hộ tịch và Quyết định số 101/QĐ-TTg;", "123/2015/NĐ-CP GUIDES Luật Hộ tịch")]
    [InlineData("Nghị định số 20/2009/NĐ-CP quy định số lượng là 8, Nghị định số 17/2008/NĐ-CP;")]
    [InlineData("Nghị định số 20/2009/NĐ-CP, Nghị định số 17/2008/NĐ-CP;")]
    [InlineData("Nghị định số 72/2019/NĐ-CP ngày 30 tháng 8 năm 2019 của Chính phủ sửa đổi, bổ sung một số điều của các Nghị định số 37/2010/NĐ-CP ngày 07 tháng 4 năm 2010 của Chính phủ về quy hoạch đô thị và Nghị định số 44/2015/NĐ-CP ngày 06 tháng 5 năm 2015 của Chính phủ về xây dựng;", "72/2019/NĐ-CP AMENDS 37/2010/NĐ-CP", "72/2019/NĐ-CP AMENDS 44/2015/NĐ-CP")]
    [InlineData("tình hình.\nCHỦ TỊCH\nNguyễn Văn A\n10/2020/NQ-HĐND\nBãi bỏ Quyết định số 11/2019/QĐ-UBND ngày 02/3/2019 của UBND tỉnh;")]
    [InlineData("Nghị định số 72/2019/NĐ-CP ngày 30 tháng 8 năm 2019 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 37/2010/NĐ-CP ngày 07 tháng 4 năm 2010 về lập, thẩm định quy hoạch đô thị và Nghị định số 44/2015/NĐ-CP ngày 06 tháng 5 năm 2015 quy định chi tiết;", "72/2019/NĐ-CP AMENDS 37/2010/NĐ-CP", "72/2019/NĐ-CP AMENDS 44/2015/NĐ-CP")]
    [InlineData("Nghị định số 72/2019/NĐ-CP ngày 30 tháng 8 năm 2019 của Chính phủ sửa đổi Nghị định số 37/2010/NĐ-CP ngày 07 tháng 4 năm 2010 về quy hoạch đô thị và Nghị định số 44/2015/NĐ-CP ngày 06 tháng 5 năm 2015 của Chính phủ;", "72/2019/NĐ-CP AMENDS 37/2010/NĐ-CP")]
    public void Act_is_told_from_the_words_between(string clause, params string[] expected) =>
        CitationExtractor.Default.Extract("Căn cứ " + clause).Relations.Select(static r => $"{r.Source} {r.Relation.ToString().ToUpperInvariant()} {r.Target}").ShouldBe(expected);

    [Theory]
    [InlineData("Số: 12/UBND-KT\nV/v xử lý vi phạm\nKính gửi: Các thôn", "Xử phạt theo Nghị định số 123/2024/NĐ-CP; không áp dụng Nghị định số 91/2019/NĐ-CP đã hết hiệu lực.")]
    [InlineData("Số: 12/KH-UBND\nKẾ HOẠCH\nVề trật tự xây dựng", "Hiện nay Nghị định số 91/2019/NĐ-CP đã hết hiệu lực.")]
    [InlineData("Số: 12/KH-UBND\nKẾ HOẠCH\nVề trật tự xây dựng", "Kế hoạch số 03/KH-UBND ngày 01/02/2024 hết hiệu lực kể từ ngày ký.", "self REPEALS 03/KH-UBND")]
    public void Letter_or_plan_that_says_what_has_ceased_ends_nothing_but_its_like(string head, string said, params string[] expected) =>
        CitationExtractor.Default.Extract($"ỦY BAN NHÂN DÂN\nXÃ HÒA AN\n{head}\nThực hiện Luật Đất đai năm 2024, UBND xã yêu cầu:\n1. {said}\n")
            .Relations.Select(static r => $"{r.Source} {r.Relation.ToString().ToUpperInvariant()} {r.Target}").ShouldBe(expected);

    [Fact]
    public void Part_of_one_instrument_is_none_of_the_next() =>
        CitationExtractor.Default.Extract("NGHỊ ĐỊNH\nVề trợ cấp\nCăn cứ Luật Tổ chức Chính phủ;\nĐiều 7. Hiệu lực\n2. Kể từ ngày Nghị định này có hiệu lực, khoản 5 Điều 6 Nghị định số 20/2021/NĐ-CP và Nghị định số 06/2011/NĐ-CP hết hiệu lực.\n")
            .Relations.Select(static r => $"{r.Target} {r.Partial}").ShouldBe(["20/2021/NĐ-CP True", "06/2011/NĐ-CP False"]);

    [Fact]
    public void All_laws_that_an_amending_law_names_are_amended_by_it() =>
        CitationExtractor.Default.Extract("QUỐC HỘI\nLuật số: 35/2018/QH14\nHà Nội, ngày 20 tháng 11 năm 2018\nLUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA 37 LUẬT CÓ LIÊN QUAN ĐẾN QUY HOẠCH\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nQuốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Giao thông đường bộ số 23/2008/QH12, Luật Đường sắt số 06/2017/QH14.\nĐiều 1. Phạm vi\n")
            .Relations.Select(static r => $"{r.Source} {r.Relation} {r.Target}").ShouldBe(["self Amends 23/2008/QH12", "self Amends 06/2017/QH14"]);

    /// <summary>The columns and rows of a web page that tells what became of a text.</summary>
    [Fact]
    public void History_of_a_text_repeals_nothing() =>
        CitationExtractor.Default.Extract("Lịch sử hiệu lực: Thông tư 03/2019/TT-BXD\nNgày Trạng thái Văn bản nguồn Phần hết hiệu lực\n15/10/2021 Văn bản hết hiệu lực 03/2019/TT-BXD\n15/10/2021 Bị thay thế 10/2021/TT-BXD\n")
            .Relations.Select(static r => $"{r.Source} {r.Relation} {r.Target}").ShouldBe(["10/2021/TT-BXD Replaces 03/2019/TT-BXD"]);

    [Theory]
    [InlineData("Bãi bỏ Thông tư số 11/2018/TT-BTC ngày 31 tháng 01 năm 2018 của Bộ trưởng Bộ Tài chính, trừ Điều 3.", true)]
    [InlineData("Bãi bỏ Thông tư số 11/2018/TT-BTC ngày 31 tháng 01 năm 2018, trừ quy định tại Điều 3 và Phụ lục I Thông tư số 11/2018/TT-BTC.", true)]
    [InlineData("Thông tư số 11/2018/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực, trừ các quy định tại khoản 2 Điều 4.", true)]
    [InlineData("Thông tư này thay thế Thông tư số 11/2018/TT-BTC, ngoại trừ Chương II tiếp tục có hiệu lực đến hết năm 2024.", true)]
    [InlineData("Thông tư này thay thế Điều 4 và khoản 3 Điều 5 Thông tư số 11/2018/TT-BTC.", true)]
    [InlineData("Thông tư thay thế các quy định sau:\na) Điều 4 Thông tư số 11/2018/TT-BTC.", true)]
    [InlineData("Thông tư thay thế các quy định sau:\na) Thông tư số 11/2018/TT-BTC.", false)]
    [InlineData("Bãi bỏ Thông tư số 11/2018/TT-BTC, trừ trường hợp quy định tại khoản 2 Điều 8.", false)]
    [InlineData("Thông tư số 11/2018/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực, trừ quy định tại khoản 2 Điều này.", false)]
    [InlineData("Bãi bỏ Thông tư số 11/2018/TT-BTC về phí cư trú theo khoản 3 Điều 7.", false)]
    [InlineData("Thông tư này thay thế Thông tư số 11/2018/TT-BTC và có hiệu lực từ ngày 01 tháng 5 năm 2024, trừ Điều 5 có hiệu lực từ ngày 01 tháng 7 năm 2024.", false)]
    public void Articles_that_are_excepted_stay(string clause, bool partial) =>
        OfCircular(clause).ShouldHaveSingleItem().Partial.ShouldBe(partial);

    [Theory]
    [InlineData("Thông tư có hiệu lực thi hành kể từ ngày 01 tháng 5 năm 2024 và thay thế Thông tư số 43/2017/TT-BTC ngày 12 tháng 5 năm 2017.", "self Replaces 43/2017/TT-BTC 2024-05-01")]
    [InlineData("Thông tư số 12/2024/TT-BTC có hiệu lực từ ngày 01 tháng 5 năm 2024 và thay thế Thông tư số 43/2017/TT-BTC.", "self Replaces 43/2017/TT-BTC 2024-05-01")]
    [InlineData("Thông tư thay thế Thông tư số 43/2017/TT-BTC.", "self Replaces 43/2017/TT-BTC ")]
    [InlineData("Nghị định có hiệu lực từ ngày 01 tháng 5 năm 2024 và thay thế Nghị định số 43/2017/NĐ-CP.")]
    [InlineData("Việc thu phí thực hiện từ ngày Thông tư có hiệu lực và thay thế mức thu của Thông tư số 43/2017/TT-BTC.")]
    public void Kind_of_the_document_needs_no_this(string clause, params string[] expected) =>
        OfCircular(clause).Select(static r => $"{r.Source} {r.Relation} {r.Target} {r.Effective}").ShouldBe(expected);

    [Theory]
    [InlineData("Thông tư số 60/2010/TT-BTC đã được sửa đổi, bổ sung một số điều theo Thông tư số 35/2018/TT-BTC và Thông tư số 72/2020/TT-BTC hết hiệu lực kể từ ngày Thông tư này có hiệu lực.", "60/2010/TT-BTC False ")]
    [InlineData("Thông tư số 60/2010/TT-BTC và Thông tư số 35/2018/TT-BTC sửa đổi, bổ sung Thông tư số 60/2010/TT-BTC hết hiệu lực.", "60/2010/TT-BTC False ", "35/2018/TT-BTC False ")]
    [InlineData("Thông tư này thay thế Thông tư số 60/2010/TT-BTC về tiêu chí, thang điểm và xếp loại; Thông tư số 35/2018/TT-BTC.", "60/2010/TT-BTC False ", "35/2018/TT-BTC False ")]
    [InlineData("Hồ sơ đã nộp thì thực hiện theo Thông tư số 05/2018/TT-BTC cho đến khi Thông tư số 99/2019/TT-BTC hết hiệu lực.")]
    [InlineData("Những quy định trước đây trái với Thông tư này đều bãi bỏ. Việc thanh toán thực hiện theo Thông tư số 08/2016/TT-BTC.")]
    [InlineData("Thông tư này có tám điều.\nĐiều 8. Các Thông tư số 100/2010/TT-BTC và 101/2010/TT-BTC hết hiệu lực.", "100/2010/TT-BTC False ", "101/2010/TT-BTC False ")]
    [InlineData("Thông tư số 43/2022/TT-BTC hết hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2025.", "43/2022/TT-BTC False 2025-01-01")]
    [InlineData("Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2024.\n2. Kể từ ngày Thông tư này có hiệu lực, các quy định sau hết hiệu lực:\na) Thông tư số 10/2010/TT-BTC;\nb) Thông tư số 11/2011/TT-BTC.\n3. Hồ sơ đã nộp thực hiện theo Thông tư số 12/2012/TT-BTC.", "10/2010/TT-BTC False 2024-05-01", "11/2011/TT-BTC False 2024-05-01")]
    [InlineData("Bãi bỏ các Thông tư sau:\n1.1. Thông tư số 10/2010/TT-BTC;\n1.2. Thông tư số 11/2011/TT-BTC.", "10/2010/TT-BTC False ", "11/2011/TT-BTC False ")]
    [InlineData("Bãi bỏ các Thông tư sau:\n1) Thông tư số 10/2010/TT-BTC;\n2) Thông tư số 11/2011/TT-BTC.", "10/2010/TT-BTC False ", "11/2011/TT-BTC False ")]
    [InlineData("Thông tư số 60/2010/TT-BTC hướng dẫn thi hành một số điều của Luật Phí và lệ phí và Thông tư số 35/2018/TT-BTC hết hiệu lực.", "60/2010/TT-BTC False ", "35/2018/TT-BTC False ")]
    [InlineData("Chương I và Chương III Thông tư số 60/2010/TT-BTC hết hiệu lực.", "60/2010/TT-BTC True ")]
    [InlineData("Thông tư số 12/2010/TT-BTC quy định chi tiết Nghị định số 05/2009/NĐ-CP bị bãi bỏ kể từ ngày Thông tư này có hiệu lực.", "12/2010/TT-BTC False ")]
    [InlineData("Chế độ này thực hiện từ năm 2024; các quy định trong Thông tư số 15/2010/TT-BTC trái với Thông tư này đều bãi bỏ.", "15/2010/TT-BTC True ")]
    [InlineData("Giấy phép cấp theo Thông tư số 15/2010/TT-BTC bị bãi bỏ.")]
    [InlineData("Văn bản trái pháp luật bị bãi bỏ theo Nghị định số 79/2025/NĐ-CP.")]
    [InlineData("Các văn bản sau đây bị bãi bỏ: Thông tư số 13/2010/TT-BTC; Thông tư số 14/2010/TT-BTC về phí theo Nghị định số 19/2009/NĐ-CP.", "13/2010/TT-BTC False ", "14/2010/TT-BTC False ")]
    [InlineData("Các quy định về phí hết hiệu lực thi hành, bao gồm: Thông tư số 07/2010/TT-BTC về lãi suất; Thông tư số 08/2010/TT-BTC.", "07/2010/TT-BTC False ", "08/2010/TT-BTC False ")]
    [InlineData("Hủy bỏ các Thông tư sau:\n- Thông tư số 10/2010/TT-BTC;\n- Thông tư số 11/2011/TT-BTC.", "10/2010/TT-BTC False ", "11/2011/TT-BTC False ")]
    [InlineData("Tạm ngưng hiệu lực áp dụng cho đến khi Luật An toàn thực phẩm có hiệu lực thi hành đối với các văn bản sau đây:\na) Thông tư số 10/2010/TT-BTC.", "10/2010/TT-BTC False ")]
    [InlineData("Thay thế cụm từ “theo Thông tư số 15/2010/TT-BTC” bằng cụm từ “theo Thông tư số 16/2011/TT-BTC” tại Điều 16 Thông tư số 17/2012/TT-BTC.", "17/2012/TT-BTC False ")]
    [InlineData("Thông tư này thay thế Thông tư số 21/2010/TT-BTC về phí quy định tại Điều 3 Nghị định số 22/2009/NĐ-CP.", "21/2010/TT-BTC False ")]
    [InlineData("Bãi bỏ Thông tư số 21/2010/TT-BTC về việc triển khai thực hiện Quyết định số 112/2005/QĐ-TTg.", "21/2010/TT-BTC False ")]
    [InlineData("Thông tư này quy định chi tiết một số điều của Luật Dược số 105/2016/QH13 và Luật sửa đổi, bổ sung một số điều của Luật Dược số 44/2024/QH15 (sau đây gọi là Luật Dược) và Nghị định số 163/2025/NĐ-CP.", "105/2016/QH13 False ", "44/2024/QH15 False ", "163/2025/NĐ-CP False ")]
    [InlineData("Các Thông tư sau hết hiệu lực kể từ ngày Thông tư này có hiệu lực: a) Thông tư số 10/2016/TT-BTC; b) Thông tư số 05/2021/TT-BTC sửa đổi, bổ sung một số điều của Thông tư số 10/2016/TT-BTC. 3. Việc khai phí không quy định tại Thông tư này thực hiện theo Thông tư số 11/2020/TT-BTC.", "10/2016/TT-BTC False ", "05/2021/TT-BTC False ")]
    [InlineData("Các Thông tư sau đây hết hiệu lực:\na) Điều 1 Thông tư số 41/2022/TT-BTC sửa đổi, bổ sung một số điều của Thông tư số 12/2020/TT-BTC quy định về hóa đơn và Thông tư số 15/2022/TT-BTC;\nb) Thông tư số 16/2022/TT-BTC.", "41/2022/TT-BTC True ", "16/2022/TT-BTC False ")]
    [InlineData("Thông tư số 32/2015/TT-BTC hướng dẫn thực hiện một số điều của Luật Quản lý thuế, Nghị định số 12/2010/NĐ-CP về hóa đơn, Nghị định số 70/2012/NĐ-CP hết hiệu lực.", "32/2015/TT-BTC False ")]
    [InlineData("Thông tư số 10/2016/TT-BTC hết hiệu lực, trừ các trường hợp sau đây:\na) Điều 77 Thông tư số 11/2016/TT-BTC có hiệu lực đến hết năm 2027.", "10/2016/TT-BTC False ")]
    [InlineData("Bổ sung mục 228 vào sau mục 227 Phụ lục IV ban hành kèm theo Thông tư số 10/2016/TT-BTC.", "10/2016/TT-BTC False ")]
    [InlineData("Thông tư này thay thế Thông tư số 57/2005/TT-BTC quy định về tỷ lệ A, Thông tư số 03/2007/TT-BTC về việc sửa đổi, bổ sung một số điều của quy định A ban hành kèm theo Thông tư số 57/2005/TT-BTC, Thông tư số 34/2008/TT-BTC về phí, khoản 1 và khoản 2 Điều 4 Thông tư số 03/2008/TT-BTC về việc cho vay.", "57/2005/TT-BTC False ", "03/2007/TT-BTC False ", "34/2008/TT-BTC False ", "03/2008/TT-BTC True ")]
    [InlineData("Kể từ ngày Thông tư này có hiệu lực thi hành, các quy định liên quan đến vị trí việc làm tại Thông tư số 62/2020/TT-BTC về biên chế hết hiệu lực thi hành.", "62/2020/TT-BTC True ")]
    public void Sentence_ends_what_it_is_about(string clause, params string[] expected) =>
        OfCircular(clause).Where(static r => r.Source == StatedRelation.Self).Select(static r => $"{r.Target} {r.Partial} {r.Effective}").ShouldBe(expected);

    [Theory]
    [InlineData("Sửa đổi, bổ sung Thông tư số 20/2021/TT-BTC của Bộ trưởng Bộ Tài chính và bãi bỏ khoản 3 Điều 2 Thông tư số 08/2023/TT-BTC.", "self Amends 20/2021/TT-BTC False", "self Repeals 08/2023/TT-BTC True")]
    [InlineData("Thông tư này có hiệu lực từ ngày 22 tháng 7 năm 2024, thay thế Thông tư số 01/2020/TT-BTC và bãi bỏ Điều 3 Thông tư số 02/2019/TT-BTC.", "self Replaces 01/2020/TT-BTC False", "self Repeals 02/2019/TT-BTC True")]
    [InlineData("Thực hiện Thông tư số 05/2022/TT-BTC sửa đổi Thông tư số 04/2020/TT-BTC và bãi bỏ Thông tư số 03/2019/TT-BTC.", "05/2022/TT-BTC Amends 04/2020/TT-BTC False", "05/2022/TT-BTC Repeals 03/2019/TT-BTC False")]
    [InlineData("Thực hiện Thông tư số 05/2022/TT-BTC về phí và thay thế Thông tư số 03/2019/TT-BTC.", "05/2022/TT-BTC Replaces 03/2019/TT-BTC False")]
    [InlineData("Thông tư này thay thế một phần Thông tư số 20/2021/TT-BTC.", "self Replaces 20/2021/TT-BTC True")]
    [InlineData("Điều chỉnh khoản 1 Điều 1 Thông tư số 20/2021/TT-BTC như sau:", "self Amends 20/2021/TT-BTC False")]
    [InlineData("Điều chỉnh Thông tư số 20/2021/TT-BTC như sau:", "self Amends 20/2021/TT-BTC False")]
    [InlineData("Điều chỉnh quy hoạch theo Thông tư số 20/2021/TT-BTC.")]
    public void Acts_of_one_sentence(string clause, params string[] expected) =>
        OfCircular(clause).Select(static r => $"{r.Source} {r.Relation} {r.Target} {r.Partial}").ShouldBe(expected);

    [Fact]
    public void Long_sentence_replaces_all_that_it_lists()
    {
        string[] numbers = [.. Enumerable.Range(10, 10).Select(static n => $"{n}/2014/TT-BTC")];
        string list = string.Join(", ", numbers.Select(static n => $"Thông tư số {n} ngày 06 tháng 11 năm 2014 của Bộ trưởng Bộ Tài chính quy định chế độ quản lý, tính hao mòn tài sản cố định trong các cơ quan nhà nước, đơn vị sự nghiệp công lập và các tổ chức có sử dụng ngân sách nhà nước"));
        OfCircular($"Thông tư này thay thế {list}.").Select(static r => $"{r.Relation} {r.Target}").ShouldBe(numbers.Select(static n => "Replaces " + n));
    }

    [Fact]
    public void Misread_force_ends() =>
        CitationExtractor.Default.Extract("BO TAI CHINH\nS6: 12/2024/TT-BTC\nHa Noi, ngay 15 thang 3 nam 2024\nTHONG TU\nQuy dinh muc thu phi\nCan cu Luat Phi va lé phi ngay 25 thang 11 nam 2015;\nDieu 7. Hiéu luc thi hanh\n2. Théng tu s6 08/1999/TT-BTC ngay 4 thang 5 nam 1999 hét hiéu lu ké tir ngay Thong tu nay cé hiéu luc.\n").Relations
            .Select(static r => $"{r.Source} {r.Relation} {r.Target}").ShouldBe([$"{StatedRelation.Self} Repeals 08/1999/TT-BTC"]);

    [Fact]
    public void Instrument_without_a_number_that_changes_another_is_not_the_one_before() =>
        CitationExtractor.Default.Extract("Căn cứ Nghị định số 20/2009/NĐ-CP và Nghị định sửa đổi, bổ sung một số điều của Nghị định số 17/2008/NĐ-CP;").Relations.ShouldBeEmpty();

    private static IReadOnlyList<StatedRelation> OfCircular(string clause) =>
        CitationExtractor.Default.Extract($"BỘ TÀI CHÍNH\nSố: 12/2024/TT-BTC\nHà Nội, ngày 15 tháng 3 năm 2024\nTHÔNG TƯ\nQuy định mức thu phí\nCăn cứ Luật Phí và lệ phí ngày 25 tháng 11 năm 2015;\nĐiều 1. Phạm vi\nThông tư này quy định mức thu.\nĐiều 7. Hiệu lực thi hành\n1. {clause}\n").Relations;
}
