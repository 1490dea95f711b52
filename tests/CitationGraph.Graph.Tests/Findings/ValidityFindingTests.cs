using CitationGraph.Grammars;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using static CitationGraph.Graph.Tests.Known;

namespace CitationGraph.Graph.Tests;

/// <summary>What a plan of 8 August 2025 is told of a decree, from small registries.</summary>
public class ValidityFindingTests
{
    private const string Cited = "01/2020/NĐ-CP", Newer = "02/2021/NĐ-CP", Newest = "03/2026/NĐ-CP", Law = "10/2019/QH14", NewLaw = "20/2024/QH15";

    private static readonly DateOnly AsOf = new(2026, 11, 21);

    private static readonly Instrument[] Norms =
    [
        Norm(Cited, issued: "2020-01-10", effective: "2020-03-01"), Norm(Newer, issued: "2021-02-01", effective: "2021-04-01"),
        Norm(Newest, issued: "2026-02-01", effective: "2026-04-01"), Norm(Law, "Luật", "2019-06-01", "2020-01-01", "Một"), Norm(NewLaw, "Luật", "2024-06-01", "2025-01-01", "Hai"),
    ];

    [Fact]
    public void What_ended_before_the_plan_is_an_error() =>
        Found([Does(Newer, RelationKind.Replaces, Cited)], RuleCatalog.EndedBefore).ShouldSatisfyAllConditions(
            f => f.Severity.ShouldBe(Severity.Error), f => f.Then.ShouldBe(Validity.Replaced), f => f.ByNumber.ShouldBe(Newer), f => f.Since.ShouldBe(new DateOnly(2021, 4, 1)));

    [Fact]
    public void What_ended_since_is_a_reason_to_review() =>
        Found([Does(Newest, RelationKind.Repeals, Cited)], RuleCatalog.EndedAfter).ShouldSatisfyAllConditions(
            f => f.Severity.ShouldBe(Severity.Warning), f => f.Then.ShouldBe(Validity.Unknown), f => f.Now.ShouldBe(Validity.Repealed), f => f.Since.ShouldBe(new DateOnly(2026, 4, 1)));

    [Fact]
    public void What_ends_only_after_the_as_of_day_is_no_finding() =>
        Check(new InstrumentRegistry(Norms, [Does(Newest, RelationKind.Repeals, Cited)]), new DateOnly(2026, 3, 31)).ShouldBeEmpty();

    [Fact]
    public void What_had_no_force_yet_is_an_error()
    {
        Instrument late = Norm(Cited, issued: "2020-01-10", effective: "2025-09-01");
        Found(new InstrumentRegistry([late], []), RuleCatalog.NotYet).ShouldSatisfyAllConditions(
            f => f.Severity.ShouldBe(Severity.Error), f => f.Then.ShouldBe(Validity.NotYetInForce), f => f.Since.ShouldBe(new DateOnly(2025, 9, 1)));
    }

    [Fact]
    public void What_ran_out_by_its_own_term_is_an_error() =>
        Found(new InstrumentRegistry([Norms[0] with { Expires = new DateOnly(2024, 1, 1) }], []), RuleCatalog.EndedBefore).Then.ShouldBe(Validity.Expired);

    [Fact]
    public void A_suspended_norm_is_said() =>
        Found([Does(Newer, RelationKind.Suspends, Cited)], RuleCatalog.Suspended).ShouldSatisfyAllConditions(
            f => f.Now.ShouldBe(Validity.Suspended), f => f.ByNumber.ShouldBe(Newer));

    [Fact]
    public void Amendments_before_and_after_are_told_apart()
    {
        IReadOnlyList<Finding> findings = Check(new InstrumentRegistry(Norms, [Does(Newer, RelationKind.Amends, Cited), Does(Newest, RelationKind.Amends, Cited)]), AsOf);
        findings.Select(static f => (f.Rule, f.ByNumber)).ShouldBe([(RuleCatalog.AmendedAfter, Newest), (RuleCatalog.AmendedBefore, Newer)]);
    }

    [Fact]
    public void Sources_that_differ_are_shown_and_the_official_one_stands()
    {
        Instrument stated = Norm(Cited, issued: "2020-01-10", effective: "2020-03-01", stated: Validity.InForce, on: "2026-04-26");
        var registry = new InstrumentRegistry([stated, .. Norms[1..]], [Does(Newer, RelationKind.Repeals, Cited, provenance: Provenance.Unverified)]);
        IReadOnlyList<Finding> findings = Check(registry, new DateOnly(2026, 4, 1));
        findings.Select(static f => f.Rule).ShouldBe([RuleCatalog.Conflict]);
        findings[0].Message.ShouldContain(Newer);
    }

    [Fact]
    public void A_norm_that_details_a_fallen_law_is_an_inference_with_its_chain() =>
        Found([Does(Cited, RelationKind.Guides, Law), Does(NewLaw, RelationKind.Replaces, Law)], RuleCatalog.Fallen).ShouldSatisfyAllConditions(
            f => f.Now.ShouldBe(Validity.Unknown), f => f.Source.ShouldBe(Provenance.Inferred.Code()), f => f.Message.ShouldContain($"{Cited} → {Law} → {NewLaw}"));

    [Fact]
    public void A_norm_that_nobody_knows_is_said_to_be_unknown() =>
        Found(new InstrumentRegistry([], []), RuleCatalog.Unknown).Now.ShouldBe(Validity.Unknown);

    private static Finding Found(Relation[] relations, string rule) => Found(new InstrumentRegistry(Norms, relations), rule);

    private static Finding Found(InstrumentRegistry registry, string rule) => Check(registry, AsOf).Where(f => f.Rule == rule).ShouldHaveSingleItem();

    private static IReadOnlyList<Finding> Check(InstrumentRegistry registry, DateOnly asOf) => new DocumentChecker(registry).Check("plan", Read($"""
        ỦY BAN NHÂN DÂN
        TỈNH NINH BÌNH
        Số: 18/KH-UBND
        Ninh Bình, ngày 08 tháng 8 năm 2025
        KẾ HOẠCH
        Triển khai công tác

        Căn cứ Nghị định số {Cited} ngày 10 tháng 01 năm 2020 của Chính phủ;
        """), asOf).Findings;
}
