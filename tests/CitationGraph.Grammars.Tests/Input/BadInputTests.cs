namespace CitationGraph.Grammars.Tests.Input;

/// <summary>Texts that no one wrote: each must end, with sound results. Nothing is timed here; what is not linear would not
/// end in the time that a test run may take.</summary>
public class BadInputTests
{
    private const int Size = 2_000_000;

    public static TheoryData<string, string> Pieces => new()
    {
        { "slashes", "/" },
        { "kind and no number", "Nghị định số " },
        { "digits", "1234567890" },
        { "one digit", "7" },
        { "Luật", "Luật " },
        { "Luật, glued", "Luật" },
        { "brackets", "(" },
        { "quotes", "“" },
        { "nested quotes", "“\"'‘" },
        { "white space", " " },
        { "line breaks", "\n" },
        { "page numbers", "\n12\n" },
        { "gazette heads", "\nCÔNG BÁO/Số 149 + 150/Ngày 26-01-2022\n" },
        { "L", "L" },
        { "l", "l" },
        { "H", "Hi" },
        { "Lu", "Lu" },
        { "hiệu lực", "hiệu lực " },
        { "hyphens", "-" },
        { "old signs", "1-C" },
        { "number without sign", "178/2024/" },
        { "signs without end", "178/2024/NĐ-CP-" },
        { "parts", "NĐ-CP/" },
        { "numbers glued", "178/2024/NĐ-CP" },
        { "dates", "ngày 31/12/2024 " },
        { "amending laws", "Luật sửa đổi, bổ sung một số điều của " },
        { "amended laws", "Luật sửa đổi, bổ sung một số điều của Luật Đất đai, " },
        { "laws of a list", "Luật Đất đai, " },
        { "law and gap", "Luật\n\n\n\n" },
        { "definitions", "Luật Đất đai (sau đây gọi là Luật X) " },
        { "issuers", "của Bộ trưởng Bộ Nội vụ " },
        { "titles", "của Phó Chủ tịch " },
        { "open names", "Nghị quyết số 5/NQ-BCĐ của Ban Chỉ đạo phát triển kinh tế " },
        { "proper names", "Văn bản số 5/SNV-VP của Sở Nội Vụ Và " },
        { "combining marks", "\u0301" },
        { "zero width", "/\u200B" },
        { "zero width alone", "\u200B" },
        { "emphasis", "**" },
        { "emphasis and slashes", "*/*" },
        { "half surrogates", "\uD800" },
        { "nothing", "\0" },
        { "noncharacters", "\uFFFF/" },
        { "points", "Điều 5, khoản 2, điểm a, " },
        { "replaced", "được thay thế bởi " },
        { "list words", "và số " },
        { "bases", "Căn cứ " },
        { "repeals", "Bãi bỏ Nghị định số 5/2020/NĐ-CP; " },
        { "articles", "\nĐiều 5. Bãi bỏ " },
        { "letterheads", "\nUBND TỈNH NINH BÌNH\nSố: 5/KH-UBND\n" },
        { "own numbers", "\nSố:     /KH-UBND" },
        { "titles in capitals", "\nKẾ HOẠCH" },
        { "quoted blocks", "như sau: “Điều 5. " },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Two_megabytes_of_it_end(string name, string piece)
    {
        name.ShouldNotBeEmpty();
        string text = Fill(piece);
        Reading.ShouldBeSound(CitationExtractor.Default.Extract(text), text);
    }

    [Theory]
    [InlineData("L")]
    [InlineData("a/")]
    [InlineData("Nghi dinh s6 17 ")]
    [InlineData("cua Bo truong ")]
    public void Half_a_megabyte_without_marks_ends(string piece)
    {
        string text = Fill(piece, Size / 4);
        Reading.ShouldBeSound(CitationExtractor.Default.Extract(text), text);
    }

    [Fact]
    public void An_unterminated_list_of_100_000_numbers()
    {
        string text = "Bãi bỏ các Nghị định số " + string.Join(", số ", Enumerable.Range(1, 100_000).Select(static i => $"{i % 9000 + 1}/2024/NĐ-CP"));
        IReadOnlyList<Citation> citations = Reading.Citations(text);
        citations.Count.ShouldBe(100_000);
        citations.ShouldAllBe(static c => c.Type == "Nghị định");
    }

    [Fact]
    public void A_long_line_after_a_citation()
    {
        string text = "Các cơ quan thực hiện theo Nghị định số 178/2024/NĐ-CP" + Fill(" ") + "ngày 31/12/2024";
        Reading.Citations(text).ShouldHaveSingleItem().Number.ShouldBe("178/2024/NĐ-CP");
    }

    [Fact]
    public void Nothing_at_all() => CitationExtractor.Default.Extract(string.Empty).Citations.ShouldBeEmpty();

    [Fact]
    public void No_text() => Should.Throw<ArgumentNullException>(static () => CitationExtractor.Default.Extract(null!));

    [Fact]
    public void Every_truncation_of_a_paragraph()
    {
        const string text = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; Luật sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở số 43/2024/QH15; "
            + "Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị; các Nghị định số 131/2025/NĐ-CP và số 150/2025/NĐ-CP cùng ngày 12/6/2025 của Chính phủ; "
            + "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013 (sau đây gọi là Hiến pháp)";
        for (int start = 0; start <= text.Length; start += 7)
        {
            for (int end = start; end <= text.Length; end++)
            {
                Reading.Citations(text[start..end]);
            }
        }
    }

    private static string Fill(string piece, int size = Size) => string.Create(size, piece, static (span, unit) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = unit[i % unit.Length];
        }
    });
}
