using CitationGraph.Documents.Pdf;
using CitationGraph.Documents.Scans;

namespace CitationGraph.Documents.Tests.Scans;

public class ScannedPageTests
{
    private const string Head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    [Fact]
    public void Lines_and_paragraphs_are_kept()
    {
        var page = ScannedPage.Parse(Head + "4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t\n" + Word("1.1.1", 96, "Căn") + Word("1.1.1", 95, "cứ") + Word("1.1.2", 94, "Luật") + Word("1.2.1", 93, "Điều") + Word("2.1.1", 92, "1"));
        page.Page.Text.ShouldBe("Căn cứ\nLuật\n\nĐiều\n\n1\n");
        page.Page.Doubts.ShouldBeEmpty();
        page.Words.ShouldBe(5);
        page.Confidence.ShouldBe(0.94, 1e-9);
    }

    [Fact]
    public void A_full_line_goes_on_in_the_next_though_tesseract_parts_them()
    {
        string table = Head
            + "5\t1\t1\t1\t1\t1\t100\t100\t1500\t40\t96\tThông tư số 35/2017/TT-\n"
            + "5\t1\t1\t2\t1\t1\t102\t160\t1490\t40\t96\tBLĐTBXH\n"
            + "5\t1\t1\t3\t1\t1\t200\t220\t1395\t40\t96\tĐiều 1 với dòng đầu lùi vào\n"
            + "5\t1\t1\t4\t1\t1\t100\t280\t700\t40\t96\tdòng cuối\n"
            + "5\t1\t2\t1\t1\t1\t100\t340\t1500\t40\t96\tđoạn khác\n";
        ScannedPage.Parse(table).Page.Text.ShouldBe("Thông tư số 35/2017/TT-\nBLĐTBXH\n\nĐiều 1 với dòng đầu lùi vào\ndòng cuối\n\nđoạn khác\n");
    }

    [Fact]
    public void Doubtful_words_are_told_at_their_place()
    {
        PageText page = ScannedPage.Parse(Head + Word("1.1.1", 96, "số") + Word("1.1.1", 41.4, "17B/2024/NĐ-CP") + Word("1.1.1", 90, "của")).Page;
        DoubtfulWord doubt = page.Doubts.ShouldHaveSingleItem();
        page.Text[doubt.Start..doubt.End].ShouldBe("17B/2024/NĐ-CP");
        doubt.Confidence.ShouldBe(0.41);
    }

    [Fact]
    public void Dust_is_no_word()
    {
        string table = Head
            + "5\t1\t1\t1\t1\t1\t100\t100\t200\t40\t96\t22/2025/QĐ-\n"
            + "5\t1\t1\t1\t1\t2\t310\t120\t2\t2\t71\t_\n"
            + "5\t1\t1\t1\t1\t3\t320\t100\t90\t40\t96\tUBND\n"
            + "5\t1\t1\t1\t2\t1\t500\t130\t2\t3\t90\t-\n"
            + "5\t1\t1\t1\t3\t1\t100\t160\t14\t5\t93\t-\n"
            + "5\t1\t1\t1\t3\t2\t130\t150\t60\t30\t93\tcủa\n"
            + "5\t1\t1\t1\t3\t3\t200\t175\t5\t5\t60\t.\n";
        ScannedPage.Parse(table).Page.Text.ShouldBe("22/2025/QĐ- UBND\n- của .\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("5\t1\t1")]
    [InlineData("5\t1\t1\t1\t1\t1\t0\t0\t9\t9\tx\tchữ")]
    [InlineData("5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t95\t   ")]
    public void What_is_no_word_is_passed_over(string table) => ScannedPage.Parse(table).ShouldBe(ScannedPage.Empty, new SameText());

    [Fact]
    public void Doubts_stay_with_their_words_when_page_numbers_go_and_pages_come_together()
    {
        PageText[] pages =
        [
            new("Trang một\n- 1 -\n"),
            new("- 2 -\nsố 12 và 13\n") { Doubts = [new(0, 1, 0.5), new(9, 11, 0.5), new(15, 17, 0.6)] },
        ];
        DocumentContent content = PageJoin.Content(pages, []);
        content.Text.ShouldBe("Trang một\n\n\f\nsố 12 và 13\n\f");
        content.Doubts.Select(doubt => content.Text[doubt.Start..doubt.End]).ShouldBe(["12", "13"]);
        content.Pages.ShouldBe([0, 12]);
    }

    [Fact]
    public void A_text_layer_is_judged_by_its_words()
    {
        string vietnamese = string.Concat(Enumerable.Repeat("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 của Quốc hội; ", 8));
        TextLayer.IsForeign(vietnamese).ShouldBeFalse();
        TextLayer.IsForeign("ngắn quá").ShouldBeFalse();
        TextLayer.IsForeign(string.Concat(Enumerable.Repeat("Can cu Luat To chuc chinh quyen dia phuong cua Quoc hoi ", 8))).ShouldBeTrue();
        TextLayer.IsForeign(string.Concat(Enumerable.Repeat("The quick brown fox jumps over the lazy dog of the house ", 8))).ShouldBeTrue();
        TextLayer.IsForeign(string.Concat(Enumerable.Repeat("Cǻn cø LuŁt Tœ chœc chØnh quyŁn łła phæœng cœa QuŁc hłi ", 8))).ShouldBeTrue();
    }

    private static string Word(string place, double confidence, string text) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"5\t1\t{place.Replace('.', '\t')}\t1\t0\t0\t9\t9\t{confidence}\t{text}\n");

    private sealed class SameText : IEqualityComparer<ScannedPage>
    {
        public bool Equals(ScannedPage? x, ScannedPage? y) => (x?.Page.Text, x?.Words) == (y?.Page.Text, y?.Words);

        public int GetHashCode(ScannedPage obj) => 0;
    }
}
