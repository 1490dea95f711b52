using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Tests;

public class RuleTests
{
    [Theory]
    [InlineData("Quyết định số 709/KH-UBND ngày 31 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Ninh Bình", RuleCatalog.Kind)]
    [InlineData("Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017 của Chính phủ", RuleCatalog.Issuer)]
    [InlineData("Nghị định số 178/2024/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ", RuleCatalog.Year)]
    [InlineData("Luật Cán bộ, công chức số 80/2025/QH13 ngày 24 tháng 6 năm 2025", RuleCatalog.Session)]
    [InlineData("Nghị định số 178/2024/NĐ-CP ngày 31 tháng 12 năm 2024 của Chính phủ", "")]
    [InlineData("Nghị định số 1781/2024/NĐ-CP ngày 31 tháng 12 năm 2024 của Chính phủ", RuleCatalog.OddNumber)]
    [InlineData("Chỉ thị số 620/CT-TTg ngày 02 tháng 8 năm 1997 của Thủ tướng Chính phủ", "")]
    [InlineData("Nghị định số 06/2023/NĐ-CP ngày 21/2/2023 của Chính phủ", RuleCatalog.LeadingZero)]
    [InlineData("Nghị định số 06/2023/NĐ-CP ngày 22/02/2023 của Chính phủ", RuleCatalog.RegistryDate)]
    [InlineData("Nghị quyết số 1674/NQ-UBTVQH15 ngày 16 tháng 6 năm 2025 của Quốc hội", RuleCatalog.Issuer)]
    [InlineData("Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Ủy ban Thường vụ Quốc hội", RuleCatalog.Issuer)]
    [InlineData("Nghị định số 178/2024/NĐ-CP ngày 31 tháng 12 năm 2024 của Thủ tướng Chính phủ", RuleCatalog.Issuer)]
    [InlineData("Quyết định số 1588/QĐ-TTg ngày 24 tháng 7 năm 2025 của Chính phủ", RuleCatalog.Issuer)]
    [InlineData("Thông tư số 26/2009/TT-BTTTT ngày 31 tháng 7 năm 2009 của Bộ trưởng Bộ Thông tin và Truyền thông", "")]
    [InlineData("Nghị quyết số 15/NQ-HĐND ngày 15 tháng 7 năm 2025 của Thường trực Hội đồng nhân dân tỉnh Ninh Bình", "")]
    [InlineData("Pháp lệnh Dân số ngày 09 tháng 01 năm 2003 của Quốc hội", RuleCatalog.RegistryIssuer)]
    [InlineData("Pháp lệnh Dân số ngày 09 tháng 01 năm 2003 của Ủy ban Thường vụ Quốc hội", "")]
    [InlineData("Nghị quyết số 76/NQ-CP ngày 31 tháng 02 năm 2021 của Chính phủ", RuleCatalog.ImpossibleDate)]
    [InlineData("Luật Căn cước số 45/2019/QH14 ngày 20 tháng 11 năm 2019", RuleCatalog.RegistryName)]
    [InlineData("Nghị định số 178/2024/NĐ-CP ngày 31 tháng 12 năm 2024 của Chính phủ; Nghị định số 178/2024/NĐ-CP ngày 30 tháng 12 năm 2024 của Chính phủ", RuleCatalog.TwoDates)]
    [InlineData("Nghị định số 10/2023/NĐ-CP ngày 03 tháng 4 năm 2023 của Chính phủ; Nghị định số 40/2023/NĐ-CP ngày 02 tháng 01 năm 2023 của Chính phủ", RuleCatalog.Order)]
    [InlineData("Nghị định số 06/2023/NĐ-CP ngày 21/02/2023 của Chính phủ; khoản 2 Điều 13 Nghị định số 06/2023/NĐ-CP", RuleCatalog.PartRepealed)]
    public void A_rule_speaks_where_it_should(string cited, string rule)
    {
        string[] form = [RuleCatalog.Kind, RuleCatalog.Issuer, RuleCatalog.Year, RuleCatalog.Session, RuleCatalog.OddNumber, RuleCatalog.LeadingZero, RuleCatalog.RegistryDate,
            RuleCatalog.RegistryIssuer, RuleCatalog.RegistryName, RuleCatalog.ImpossibleDate, RuleCatalog.TwoDates, RuleCatalog.Order];
        IReadOnlyList<Finding> findings = Check($"Căn cứ {cited};");
        if (rule.Length == 0)
        {
            findings.Where(f => form.Contains(f.Rule)).ShouldBeEmpty();
        }
        else
        {
            findings.Select(f => f.Rule).ShouldContain(rule);
        }
    }

    [Theory]
    [InlineData("2022-12-31", "norm-part-repealed", Severity.Warning)]
    [InlineData("2025-09-08", "norm-part-repealed-before", Severity.Info)]
    public void A_part_that_was_gone_before_is_only_worth_knowing_where_another_is_cited(string day, string rule, Severity severity)
    {
        DateOnly issued = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Finding finding = Check($"ỦY BAN NHÂN DÂN XÃ BÌNH GIANG\nSố: 21/KH-UBND\nBình Giang, ngày {issued.Day} tháng {issued.Month} năm {issued.Year}\nKẾ HOẠCH\nTuyển dụng\n\nCăn cứ Điều 5 Nghị định số 06/2023/NĐ-CP ngày 21/02/2023 của Chính phủ;\n")
            .Single(f => f.Rule.StartsWith("norm-part", StringComparison.Ordinal));
        (finding.Rule, finding.Severity).ShouldBe((rule, severity));
    }

    [Fact]
    public void A_cited_provision_that_was_repealed_is_an_error() =>
        Check("Thực hiện khoản 2 Điều 13 Nghị định số 06/2023/NĐ-CP ngày 21/02/2023 của Chính phủ;").Single(f => f.Rule == RuleCatalog.PartRepealed).Severity.ShouldBe(Severity.Error);

    [Theory]
    [InlineData("Quyết định số 22/QĐ-UBND ngày 10 tháng 9 năm 2025 của Ủy ban nhân dân tỉnh Ninh Bình", RuleCatalog.DateAfter)]
    [InlineData("Nghị định số 178/2024/NĐ-CP", RuleCatalog.FirstMention)]
    [InlineData("Nghị quyết số 71/NQ-CP", RuleCatalog.Ambiguous)]
    public void A_rule_speaks_in_a_plan_of_known_day(string cited, string rule) =>
        Check($"""
            ỦY BAN NHÂN DÂN
            TỈNH NINH BÌNH
            Số: 18/KH-UBND
            Ninh Bình, ngày 08 tháng 8 năm 2025
            KẾ HOẠCH
            Triển khai công tác

            Căn cứ {cited};
            """).Select(static f => f.Rule).ShouldContain(rule);

    [Theory]
    [InlineData("Công văn số 1234 ngày 05/6/2025 của Sở Nội vụ", "1234 thiếu ký hiệu.")]
    [InlineData("Nghị định 178/2024", "178/2024/NĐ-CP thiếu ký hiệu, thời gian ban hành và cơ quan ban hành.")]
    [InlineData("các Nghị quyết số 57 và 68-NQ/TW của Bộ Chính trị", "57-NQ/TW thiếu thời gian ban hành.")]
    public void A_first_mention_lacks_what_is_not_written(string cited, string lacking) =>
        Check($"ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH\nSố: 18/KH-UBND\nNinh Bình, ngày 08 tháng 8 năm 2025\nKẾ HOẠCH\nTriển khai công tác\n\nCăn cứ {cited};\n")
            .First(static f => f.Rule == RuleCatalog.FirstMention).Message.ShouldContain(lacking);

    [Theory]
    [InlineData("khoản 2 Điều 13", "Điều 12 và khoản 2 Điều 13", true)]
    [InlineData("khoản 3 Điều 13", "Điều 12 và khoản 2 Điều 13", false)]
    [InlineData("khoản 3 Điều 12", "Điều 12 và khoản 2 Điều 13", true)]
    [InlineData("Điều 1", "Điều 12", false)]
    [InlineData("", "Điều 12", false)]
    public void Cited_parts_are_compared_with_repealed_ones(string cited, string changed, bool touch) => Pinpoints.Touch(cited, changed).ShouldBe(touch);

    [Fact]
    public void Settings_switch_rules_off_and_set_severities()
    {
        var settings = CheckSettings.Parse("""{ "rules": { "kind-against-sign": "off", "first-mention-incomplete": "error" } }""", "settings.json");
        settings.Of(RuleCatalog.Kind).ShouldBe(Severity.Off);
        settings.Of(RuleCatalog.FirstMention).ShouldBe(Severity.Error);
        settings.Of(RuleCatalog.TwoDates).ShouldBe(Severity.Warning);
        Should.Throw<InputFileException>(() => CheckSettings.Parse("""{ "rules": { "no-such-rule": "off" } }""", "settings.json")).Message.ShouldContain("no-such-rule");
        Should.Throw<InputFileException>(() => CheckSettings.Parse("[]", "settings.json"));
    }

    [Fact]
    public void Every_rule_says_what_it_looks_for_and_what_to_do() =>
        RuleCatalog.All.ShouldAllBe(r => r.Vietnamese.Length > 10 && r.English.Length > 10 && r.Law.Length > 0 && r.ToDo.Length > 5 && r.ToDoEn.Length > 5 && RuleCatalog.All.Count(o => o.Id == r.Id) == 1);

    private static IReadOnlyList<Finding> Check(string text) =>
        new DocumentChecker(InstrumentRegistry.Default).Check("test", Known.Read(text), new DateOnly(2026, 11, 21)).Findings;
}
