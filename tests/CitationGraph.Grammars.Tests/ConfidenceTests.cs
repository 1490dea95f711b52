namespace CitationGraph.Grammars.Tests;

/// <summary>What lowers the confidence of a citation in clean text.</summary>
public class ConfidenceTests
{
    [Theory]
    [InlineData("Công văn số 12/BQTTI-ABC ngày 03/3/2020", 0.85)]
    [InlineData("Công văn số 12/BTTTT-ABC ngày 03/3/2020", 1)]
    [InlineData("Quyết định số 12/QĐ-ABCD ngày 03/3/2020", 1)]
    [InlineData("Nghị quyết số 57-NQ/TW ngày 22/12/2024", 1)]
    public void Sign_of_which_nothing_is_known_is_doubtful(string text, double confidence) =>
        CitationExtractor.Default.Extract($"Căn cứ {text};").Citations.ShouldHaveSingleItem().Confidence.ShouldBe(confidence);

    [Theory]
    [InlineData("Thông tư số 26/2025/TT-RYT ngày 30/6/2025", "RYT")]
    [InlineData("Quyết định số 44/QĐ-UDND ngày 02/02/2025", "UDND")]
    [InlineData("Tờ trình số 15/TTT-VP ngày 02/02/2025", "TTT")]
    [InlineData("Công văn số 12/BTTTI-ABC ngày 03/3/2020", "BTTTI")]
    [InlineData("Công văn số 1702/CAT-PCO7 ngày 12/6/2024", "PCO7")]
    public void Part_that_is_a_letter_away_from_a_known_one_is_kept_and_doubtful(string text, string part)
    {
        Citation read = CitationExtractor.Default.Extract($"Căn cứ {text};").Citations.ShouldHaveSingleItem();
        read.Number.ShouldContain(part);
        read.Confidence.ShouldBeLessThan(0.8);
        read.Notes.ShouldHaveSingleItem().Seen.ShouldBe(part);
    }

    [Fact]
    public void Letter_for_a_digit_is_doubtful_in_a_scan() =>
        CitationExtractor.Default.Extract("UY BAN NHAN DAN TINH KON TUM\nS6: 12/QD-UBND\nKon Tum, ngay 03 thang 05 nam 2022\nQUYET DINH\nVe viec phe duyet ke hoach\nUY BAN NHAN DAN TINH KON TUM\nCan cu Cong van s6 1702/CAT-PCO7 ngay 12/6/2024;\nQUYET DINH:\nDieu 1. A")
            .Citations.ShouldHaveSingleItem().Confidence.ShouldBeLessThan(0.8);

    [Theory]
    [InlineData("Nghị quyết liên tịch số 403/2017/NQLT ngày 15/6/2017")]
    [InlineData("Quyết định số 05/2010/QĐ ngày 05/02/2010")]
    public void Sign_that_was_cut_short_is_doubtful(string text) =>
        CitationExtractor.Default.Extract($"Căn cứ {text};").Citations.ShouldHaveSingleItem().Confidence.ShouldBeLessThan(0.8);

    [Fact]
    public void Name_that_a_scan_left_unreadable_is_doubtful() =>
        CitationExtractor.Default.Extract("UY BAN NHAN DAN TINH KON TUM\nS6: 12/QD-UBND\nKon Tum, ngay 03 thang 05 nam 2022\nQUYET DINH\nVe viec phe duyet ke hoach\nUY BAN NHAN DAN TINH KON TUM\nCan ctr Phap lénh Ui dai ngrot cé cong v6i ciich mang s6 02/2020/UBTVQH14;\nQUYET DINH:\nDieu 1. A")
            .Citations.ShouldHaveSingleItem().Confidence.ShouldBeLessThan(0.8);

    [Theory]
    [InlineData("Nghị định số 77/2003/NĐ-CP ngày 17/2003 của Chính phủ", "ngày 17/2003")]
    [InlineData("Quyết định số 81/2005/QĐ-UBND ngày 02/12 2/2005 của UBND tỉnh Quảng Nam", "ngày 02/12 2/2005")]
    [InlineData("Quyết định số 2163/QĐ-UBND ngày 29 tháng 1L năm 2012 của UBND tỉnh An Giang", "ngày 29 tháng 1L năm 2012")]
    [InlineData("Luật Đất đai ngày 29/1172013", "ngày 29/1172013")]
    public void Date_that_cannot_be_read_is_noted_and_not_made_up(string text, string seen)
    {
        Citation read = CitationExtractor.Default.Extract($"Căn cứ {text};").Citations.ShouldHaveSingleItem();
        read.Date.IsEmpty.ShouldBeTrue();
        read.Confidence.ShouldBeLessThan(0.8);
        read.Notes.ShouldHaveSingleItem().ShouldBe(new RepairNote("date", seen, "?"));
    }

    [Theory]
    [InlineData("Quyết định số 12/QĐ-UBND ngày 30/10 của UBND tỉnh")]
    [InlineData("Quyết định số 12/QĐ-UBND ngày 31 tháng 12 của UBND tỉnh")]
    [InlineData("Quyết định số 12/QĐ-UBND ngày     tháng 12 năm 2024")]
    public void Date_without_its_year_is_no_doubt(string text) =>
        CitationExtractor.Default.Extract($"Căn cứ {text};").Citations.ShouldHaveSingleItem().Confidence.ShouldBe(1);

    [Theory]
    [InlineData("Luật số 87/2025/QH ;")]
    [InlineData("Công văn số 7567/VPCP-\n_.KTTH;")]
    [InlineData("Thông tư liên tịch số 183/2010/TTÌ-BTC;")]
    [InlineData("Quyết định số 1836 QĐ/TW ĐTN ngày 23/6/2006;")]
    [InlineData("Luật sửa đổi, bổ sung một số 5 điều ngày 22 tháng 11 năm 2019;")]
    [InlineData("Tờ trình số 322/TT -BDT ngày 09 tháng 7 năm 2013;")]
    [InlineData("Thông tư số 1539/2017/TT-BTC ngày 29/12/2017;")]
    [InlineData("Luật Ban hành văn bản quy phạnt pháp luật năm 2015;")]
    [InlineData("Nghị định số I 71/2004/NĐ-CP ngày 29/9/2004;")]
    public void What_is_only_part_of_the_number_or_name_is_doubtful(string text) =>
        CitationExtractor.Default.Extract($"Căn cứ {text}").Citations.ShouldHaveSingleItem().Confidence.ShouldBeLessThan(0.8);

    [Fact]
    public void Number_and_date_of_two_years_are_doubtful()
    {
        Citation read = CitationExtractor.Default.Extract("Căn cứ Nghị định số 23/2006/NĐ-CP ngày 03/3/2005 của Chính phủ;").Citations.ShouldHaveSingleItem();
        read.Confidence.ShouldBeLessThan(0.8);
        read.Notes.ShouldHaveSingleItem().ShouldBe(new RepairNote("date", "2005-03-03", "≠ 2006"));
    }

    [Fact]
    public void Two_dates_of_one_instrument_are_both_doubtful()
    {
        IReadOnlyList<Citation> read = CitationExtractor.Default.Extract("Căn cứ Nghị định số 23/2006/NĐ-CP ngày 03/3/2006 của Chính phủ;\nCăn cứ Nghị định số 23/2006/NĐ-CP ngày 03/5/2006 của Chính phủ;\nCăn cứ Nghị định số 24/2006/NĐ-CP ngày 06/3/2006 của Chính phủ;").Citations;
        read.Select(static citation => citation.Confidence).ShouldBe([0.7, 0.7, 1]);
        read[0].Notes.ShouldHaveSingleItem().Read.ShouldBe("≠ 2006-05-03");
    }

    [Theory]
    [InlineData("Công văn số 12/SYT-NVY ngày 03/3/2020")]
    [InlineData("Tờ trình số 12/SNV-TTr ngày 03/3/2020")]
    [InlineData("Công văn số 1702/CAT-PC07 ngày 12/6/2024")]
    [InlineData("Thông tư số 26/2025/TT-BYT ngày 30/6/2025")]
    public void Units_that_the_lexicon_does_not_have_are_believed(string text) =>
        CitationExtractor.Default.Extract($"Căn cứ {text};").Citations.ShouldHaveSingleItem().Confidence.ShouldBe(1);

    [Theory]
    [InlineData("Thông tư số 26/2025/TT-BYT ngày 18/92/2025", "ngày 18/92/2025")]
    [InlineData("Nghị định số 12/2025/NĐ-CP ngày 31/02/2025", "ngày 31/02/2025")]
    [InlineData("Luật Đất đai ngày 41/13/2025", "ngày 41/13/2025")]
    public void Day_that_the_calendar_does_not_have_is_noted(string text, string seen)
    {
        Citation read = CitationExtractor.Default.Extract($"Căn cứ {text};").Citations.ShouldHaveSingleItem();
        read.Confidence.ShouldBeLessThan(0.8);
        read.Notes.ShouldHaveSingleItem().Seen.ShouldBe(seen);
        read.Date.ToString().ShouldBe("2025");
    }
}
