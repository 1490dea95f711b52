using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using static CitationGraph.Graph.Tests.Known;

namespace CitationGraph.Graph.Tests;

public class StatusTests
{
    private const string A = "01/2020/NĐ-CP", B = "02/2021/NĐ-CP", C = "03/2022/NĐ-CP", D = "04/2023/NĐ-CP";

    private static readonly Instrument[] Norms = [Norm(A, issued: "2020-01-10", effective: "2020-03-01"), Norm(B, issued: "2021-02-01", effective: "2021-04-01"), Norm(C, issued: "2022-05-05"), Norm(D, issued: "2023-01-01", effective: "2023-02-01")];

    [Fact]
    public void What_no_source_says_is_unknown() => At([], A, "2024-01-01").Validity.ShouldBe(Validity.Unknown);

    [Theory]
    [InlineData("2023-12-31", Validity.Unknown)]
    [InlineData("2024-01-01", Validity.InForce)]
    [InlineData("2024-01-02", Validity.Unknown)]
    public void A_list_that_says_in_force_proves_it_for_its_day_also_without_a_day_of_effect(string day, Validity validity)
    {
        Instrument listed = Norm(C, issued: "2022-05-05") with { Stated = Validity.InForce, StatedOn = new DateOnly(2024, 1, 1) };
        new StatusCalculator(new InstrumentRegistry([listed], [])).At(listed.Id, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Validity.ShouldBe(validity);
    }

    [Theory]
    [InlineData("2020-02-01", Validity.NotYetInForce)]
    [InlineData("2021-03-31", Validity.Unknown)]
    [InlineData("2021-04-01", Validity.Amended)]
    [InlineData("2023-02-01", Validity.Replaced)]
    public void Status_is_that_of_the_day(string day, Validity validity) =>
        At([Does(B, RelationKind.Amends, A), Does(D, RelationKind.Replaces, A)], A, day).Validity.ShouldBe(validity);

    [Fact]
    public void Amendments_accumulate() =>
        At([Does(B, RelationKind.Amends, A), Does(C, RelationKind.Amends, A)], A, "2024-01-01").Events.Select(e => e.By.Value).ShouldBe([B, C]);

    [Fact]
    public void The_day_of_issue_stands_in_for_a_day_of_effect_that_is_not_known() =>
        At([Does(C, RelationKind.Repeals, A)], A, "2024-01-01").ShouldSatisfyAllConditions(
            r => r.Since.ShouldBe(new DateOnly(2022, 5, 5)), r => r.Events[0].SinceIsExact.ShouldBeFalse());

    [Fact]
    public void An_amendment_of_an_amending_text_reaches_the_amended_one()
    {
        StatusReport report = At([Does(B, RelationKind.Amends, A, basis: "title"), Does(D, RelationKind.Amends, B)], A, "2024-01-01");
        report.Events.Select(e => (e.By.Value, e.Through.Value ?? "")).ShouldBe([(B, ""), (D, B)]);
        report.Events[1].Provenance.ShouldBe(Provenance.Inferred);
    }

    [Fact]
    public void A_law_that_also_amends_another_does_not_hand_on_its_own_amendments() =>
        At([Does(B, RelationKind.Amends, A), Does(D, RelationKind.Amends, B)], A, "2024-01-01").Events.ShouldHaveSingleItem();

    [Fact]
    public void A_repealed_amending_text_amends_no_more()
    {
        Relation[] relations = [Does(B, RelationKind.Amends, A, basis: "title"), Does(D, RelationKind.Repeals, B)];
        At(relations, A, "2022-01-01").Validity.ShouldBe(Validity.Amended);
        At(relations, A, "2023-02-01").Validity.ShouldBe(Validity.Unknown);
    }

    [Fact]
    public void A_repeal_that_fell_before_its_day_never_was() =>
        At([Does(B, RelationKind.Repeals, A, "2025-01-01"), Does(D, RelationKind.Repeals, B)], A, "2026-01-01").Validity.ShouldBe(Validity.Unknown);

    [Fact]
    public void Parts_are_told_from_the_whole_and_exceptions_from_parts()
    {
        At([Does(B, RelationKind.Repeals, A, part: "Điều 5")], A, "2024-01-01").ShouldSatisfyAllConditions(r => r.Validity.ShouldBe(Validity.PartiallyRepealed), r => r.Part.ShouldBe("Điều 5"));
        At([Does(B, RelationKind.Repeals, A, part: "trừ")], A, "2024-01-01").Validity.ShouldBe(Validity.Repealed);
    }

    [Fact]
    public void In_force_needs_a_source_that_says_so_for_the_day()
    {
        var registry = new InstrumentRegistry([Norm(A, issued: "2020-01-10", effective: "2020-03-01", stated: Validity.InForce, on: "2024-06-30")], []);
        var status = new StatusCalculator(registry);
        status.At(new InstrumentId(A), new DateOnly(2024, 6, 30)).Validity.ShouldBe(Validity.InForce);
        status.At(new InstrumentId(A), new DateOnly(2024, 7, 1)).Validity.ShouldBe(Validity.Unknown);
    }

    [Fact]
    public void Sources_that_differ_are_shown_and_the_official_one_counts()
    {
        var registry = new InstrumentRegistry([Norm(A, issued: "2020-01-10", effective: "2020-03-01", stated: Validity.InForce, on: "2024-06-30"), Norm(B, issued: "2021-02-01", effective: "2021-04-01")],
            [Does(B, RelationKind.Repeals, A, provenance: Provenance.Unverified)]);
        StatusReport report = new StatusCalculator(registry).At(new InstrumentId(A), new DateOnly(2024, 6, 1));
        report.Validity.ShouldBe(Validity.InForce);
        report.Conflicts.ShouldHaveSingleItem().Event.By.Value.ShouldBe(B);
    }

    [Fact]
    public void That_details_fall_with_their_law_is_an_inference_with_its_chain()
    {
        StatusReport report = At([Does(B, RelationKind.Guides, A), Does(D, RelationKind.Repeals, A)], B, "2024-01-01");
        report.Validity.ShouldBe(Validity.Unknown);
        report.Inference!.Chain.Select(i => i.Value).ShouldBe([B, A, D]);
    }

    [Fact]
    public void Circles_end() =>
        At([Does(B, RelationKind.Amends, A, basis: "title"), Does(A, RelationKind.Amends, B, basis: "title"), Does(A, RelationKind.Guides, B), Does(B, RelationKind.Guides, A)], A, "2024-01-01").Validity.ShouldBe(Validity.Amended);

    private static StatusReport At(Relation[] relations, string norm, string day) =>
        new StatusCalculator(new InstrumentRegistry(Norms, relations)).At(new InstrumentId(norm), Day(day)!.Value);
}
