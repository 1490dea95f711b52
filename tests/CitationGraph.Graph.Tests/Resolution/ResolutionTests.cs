using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Graph.Tests;

/// <summary>From citations to ids (DOMAIN, section 2: identity).</summary>
public class ResolutionTests
{
    [Theory]
    [InlineData("Nghị định số 178/2024/NĐ-CP", "178/2024/NĐ-CP", ResolvedBy.Sign)]
    [InlineData("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ", "76/NQ-CP|2021", ResolvedBy.StatedDate)]
    [InlineData("Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội", "Nghị quyết 202/2025/QH15", ResolvedBy.Sign)]
    [InlineData("Kế hoạch số 21/KH-UBND ngày 04/8/2025 của UBND tỉnh", "21/KH-UBND|2025|Ủy ban nhân dân tỉnh Ninh Bình", ResolvedBy.StatedDate)]
    [InlineData("Quyết định số 30/QĐ-UBND ngày 04/7/2025 của Chủ tịch UBND tỉnh Ninh Bình", "30/QĐ-UBND|2025|Ủy ban nhân dân tỉnh Ninh Bình", ResolvedBy.StatedDate)]
    [InlineData("Tờ trình số 12/TTr-SNV ngày 04/7/2025", "12/TTr-SNV|2025|Sở Nội vụ tỉnh Ninh Bình", ResolvedBy.OwnPlace)]
    [InlineData("Kế hoạch hành động số 328-KH/TU ngày 24/4/2025 của Ban Chấp hành Đảng bộ tỉnh Nghệ An", "328-KH/TU|2025|Tỉnh ủy Nghệ An", ResolvedBy.StatedDate)]
    [InlineData("Kế hoạch số 319-KH/TU ngày 10/4/2025 của Ban Thường vụ Tỉnh ủy Nghệ An", "319-KH/TU|2025|Tỉnh ủy Nghệ An", ResolvedBy.StatedDate)]
    [InlineData("Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo Trung ương", "02-KH/BCĐTW|2025", ResolvedBy.StatedDate)]
    [InlineData("Kế hoạch số 09/KH-UBND ngày 31/7/2025 của Ủy ban nhân dân xã Ninh Giang", "09/KH-UBND|2025|Ủy ban nhân dân xã Ninh Giang, tỉnh Ninh Bình", ResolvedBy.StatedDate)]
    [InlineData("Thông tư số 33/2005/TT-BGD&ĐT", "33/2005/TT-BGDĐT", ResolvedBy.Sign)]
    [InlineData("Thông tư số 33/2005/TT-BGDĐT", "33/2005/TT-BGDĐT", ResolvedBy.Sign)]
    [InlineData("Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", "77/2015/QH13", ResolvedBy.Name)]
    [InlineData("Luật Tổ chức chính quyền địa phương", "72/2025/QH15", ResolvedBy.NameInForce)]
    public void A_citation_in_a_plan_of_a_province_finds_its_instrument(string cited, string id, ResolvedBy by)
    {
        ResolvedCitation on = Resolve("UBND TỈNH NINH BÌNH", "Ninh Bình", cited)[0];
        (on.Outcome, on.Id.Value, on.By).ShouldBe((Outcome.Resolved, id, by));
    }

    [Fact]
    public void A_number_is_shown_as_it_was_written_whatever_its_id_is() =>
        Resolve("UBND TỈNH NINH BÌNH", "Ninh Bình", "Thông tư số 33/2005/TT-BGD&ĐT")[0].Citation.Number.ShouldBe("33/2005/TT-BGD&ĐT");

    [Fact]
    public void A_commune_whose_name_two_provinces_have_is_ambiguous_where_nothing_says_which()
    {
        ResolvedCitation on = Resolve("BỘ NỘI VỤ", "Hà Nội", "Kế hoạch số 09/KH-UBND ngày 31/7/2025 của Ủy ban nhân dân xã Ninh Giang")[0];
        on.Outcome.ShouldBe(Outcome.Ambiguous);
        on.Missing.ShouldBe("place");
        on.Candidates.Select(static c => c.Value).ShouldBe(
            ["09/KH-UBND|2025|Ủy ban nhân dân xã Ninh Giang, thành phố Hải Phòng", "09/KH-UBND|2025|Ủy ban nhân dân xã Ninh Giang, tỉnh Ninh Bình"], ignoreOrder: true);
    }

    [Fact]
    public void A_commune_of_before_the_reform_keeps_the_province_of_its_time() =>
        Resolve("UBND TỈNH NINH BÌNH", "Ninh Bình", "Quyết định số 15/QĐ-UBND ngày 05/3/2023 của UBND xã Bình Lương")[0].Id.Value
            .ShouldBe("15/QĐ-UBND|2023|Ủy ban nhân dân xã Bình Lương, tỉnh Thanh Hóa");

    [Fact]
    public void A_short_name_means_the_law_that_the_document_cites_in_full() =>
        Resolve("UBND TỈNH NINH BÌNH", "Ninh Bình", "Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân;\nCăn cứ Luật Bầu cử")
            .Select(static r => r.Id.Value).ShouldBe(["85/2015/QH13", "85/2015/QH13"]);

    [Fact]
    public void A_short_name_that_two_cited_laws_begin_with_stays_open_between_them()
    {
        ResolvedCitation on = Resolve("UBND TỈNH NINH BÌNH", "Ninh Bình", "Luật Thiên văn quốc gia số 8/2024/QH15;\nCăn cứ Luật Thiên văn vũ trụ số 9/2024/QH15;\nCăn cứ Luật Thiên văn")[^1];
        on.Outcome.ShouldBe(Outcome.Ambiguous);
        on.Candidates.Select(static c => c.Value).ShouldBe(["08/2024/QH15", "09/2024/QH15"]);
    }

    [Fact]
    public void What_is_cited_many_times_is_resolved_once_and_each_citation_keeps_its_place()
    {
        var asked = new CountingKnowledge();
        Extraction read = Known.Read("KẾ HOẠCH\n" + string.Concat(Enumerable.Repeat("Theo Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 và Luật Nhà ở thì.\n", 50)));
        IReadOnlyList<ResolvedCitation> resolved = new CitationResolver(asked).Resolve(read);
        resolved.Select(static r => r.Citation).ShouldBe(read.Citations);
        resolved.Where(static r => r.Citation.Name.StartsWith("Tổ chức", StringComparison.Ordinal)).Select(static r => r.Id.Value).ShouldBe(Enumerable.Repeat("72/2025/QH15", 50));
        asked.Names.Count.ShouldBe(2);
    }

    [Fact]
    public void A_short_mention_means_the_fuller_one_of_the_same_body() =>
        Resolve("UBND TỈNH NINH BÌNH", "Ninh Bình", "Kế hoạch số 09/KH-UBND ngày 31/7/2025 của UBND xã Bình Giang;\nCăn cứ Kế hoạch số 09/KH-UBND của UBND xã Bình Giang")
            .Select(static r => r.Id.Value).Distinct().ShouldHaveSingleItem();

    [Fact]
    public void A_number_that_restarts_stays_open_without_its_year()
    {
        ResolvedCitation on = Resolve("UBND TỈNH NINH BÌNH", "Ninh Bình", "Nghị quyết số 71/NQ-CP của Chính phủ")[0];
        (on.Outcome, on.Missing).ShouldBe((Outcome.Unresolved, "year"));
    }

    [Theory]
    [InlineData("Kế hoạch số 21/KH-UBND ngày 04/8/2025 của UBND tỉnh")]
    [InlineData("Quyết định số 30/QĐ-UBND ngày 04/7/2025 của Chủ tịch UBND huyện")]
    [InlineData("Nghị quyết số 12/NQ-HĐND ngày 04/7/2025 của HĐND thành phố")]
    public void A_unit_that_nobody_names_determines_no_instrument(string cited)
    {
        ResolvedCitation on = new CitationResolver(InstrumentRegistry.Default).Resolve(Known.Read($"Bài viết.\nNgày 5 tháng 9 năm 2025 đã họp.\nThực hiện {cited}, các đơn vị báo cáo.\n"))[0];
        (on.Outcome, on.Missing, on.Id).ShouldBe((Outcome.Unresolved, "place", InstrumentId.None));
    }

    private static IReadOnlyList<ResolvedCitation> Resolve(string body, string place, string cited) => new CitationResolver(InstrumentRegistry.Default).Resolve(Known.Read($"""
        {body}
        Số: 18/KH-UBND
        {place}, ngày 08 tháng 9 năm 2025
        KẾ HOẠCH
        Triển khai công tác

        Căn cứ {cited};
        """));
}
