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
    [InlineData("Nghị định số 06/2023/NĐ-CP ngày 21/2/2023 của Chính phủ", RuleCatalog.LeadingZero)]
    [InlineData("Nghị định số 06/2023/NĐ-CP ngày 22/02/2023 của Chính phủ", RuleCatalog.RegistryDate)]
    [InlineData("Nghị định số 06/2023/NĐ-CP ngày 21/02/2023 của Chính phủ; khoản 2 Điều 13 Nghị định số 06/2023/NĐ-CP", RuleCatalog.PartRepealed)]
    public void A_rule_speaks_where_it_should(string cited, string rule)
    {
        string[] form = [RuleCatalog.Kind, RuleCatalog.Issuer, RuleCatalog.Year, RuleCatalog.Session, RuleCatalog.OddNumber, RuleCatalog.LeadingZero, RuleCatalog.RegistryDate];
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

    [Fact]
    public void A_cited_provision_that_was_repealed_is_an_error() =>
        Check("Thực hiện khoản 2 Điều 13 Nghị định số 06/2023/NĐ-CP ngày 21/02/2023 của Chính phủ;").Single(f => f.Rule == RuleCatalog.PartRepealed).Severity.ShouldBe(Severity.Error);

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
        Should.Throw<InvalidDataException>(() => CheckSettings.Parse("""{ "rules": { "no-such-rule": "off" } }""", "settings.json")).Message.ShouldContain("no-such-rule");
        Should.Throw<InvalidDataException>(() => CheckSettings.Parse("[]", "settings.json"));
    }

    [Fact]
    public void Every_rule_says_what_it_looks_for_and_what_to_do() =>
        RuleCatalog.All.ShouldAllBe(r => r.Vietnamese.Length > 10 && r.English.Length > 10 && r.Law.Length > 0 && r.ToDo.Length > 5 && RuleCatalog.All.Count(o => o.Id == r.Id) == 1);

    private static IReadOnlyList<Finding> Check(string text) =>
        new DocumentChecker(InstrumentRegistry.Default).Check("test", Known.Read(text), new DateOnly(2026, 11, 21)).Findings;
}
