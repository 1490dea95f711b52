using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

/// <summary>Texts with hand-made extractions: what the grammars find is tested elsewhere.</summary>
internal static class Samples
{
    public const string Plan = """
        ỦY BAN NHÂN DÂN XÃ BÌNH GIANG
        Số: 21/KH-UBND
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
        Căn cứ Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ;
        Thực hiện Nghi quyét s6 1674/NQ- UBTVQHI5 ngày 31/02/2025;
        Theo Luật số 58/2024/QH15 sửa đổi, bổ sung một số điều của Luật Đầu tư công <phụ lục "A" & B>,
        điểm a khoản 2 Điều 5 Nghị quyết liên tịch số 102/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN.
        Kế hoạch này thay thế Kế hoạch số 05/KH-UBND năm 2024.

        """;

    public static readonly DocumentHeader PlanHeader = new()
    {
        Type = "Kế hoạch",
        Number = "21/KH-UBND",
        Date = new CitedDate(2025, 9, 8),
        Issuer = "Ủy ban nhân dân xã Bình Giang",
        Place = "xã Bình Giang",
        Title = "Tuyên truyền cải cách hành chính năm 2025",
    };

    /// <summary>Stands in for the grammars: the plan gives its extraction, other texts nothing.</summary>
    public static Extraction Extract(string text) =>
        text.ReplaceLineEndings("\n") == Plan.ReplaceLineEndings("\n") ? PlanExtraction(text) : Extraction.Empty;

    public static Citation Cite(string text, string covered, string type, string number = "")
    {
        int start = text.IndexOf(covered, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, covered);
        return new Citation { Span = new TextSpan(start, start + covered.Length), Text = covered, Type = type, Number = number };
    }

    private static Extraction PlanExtraction(string text) => new(
        PlanHeader,
        [
            Cite(text, "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", "Luật") with
            {
                Name = "Tổ chức chính quyền địa phương", Date = new CitedDate(2025, 6, 16), Relation = RelationKind.BasedOn,
            },
            Cite(text, "Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ", "Nghị định", "178/2024/NĐ-CP") with
            {
                Date = new CitedDate(2024, 12, 31), Issuer = "Chính phủ", Relation = RelationKind.BasedOn,
            },
            Cite(text, "Nghi quyét s6 1674/NQ- UBTVQHI5 ngày 31/02/2025", "Nghị quyết", "1674/NQ-UBTVQH15") with
            {
                Date = new CitedDate(2025, 2, 31), Issuer = "Ủy ban Thường vụ Quốc hội", Relation = RelationKind.Implements,
                Confidence = 0.6249, Quality = ReadQuality.Repaired,
                Notes = [new RepairNote("type", "Nghi quyét", "Nghị quyết"), new RepairNote("number", "UBTVQHI5", "UBTVQH15")],
            },
            Cite(text, "Luật số 58/2024/QH15 sửa đổi, bổ sung một số điều của Luật Đầu tư công", "Luật", "58/2024/QH15") with
            {
                Name = "sửa đổi, bổ sung một số điều của Luật Đầu tư công", Relation = RelationKind.Implements, Confidence = 0.75,
            },
            Cite(text, "Luật Đầu tư công", "Luật") with { Name = "Đầu tư công" },
            Cite(text, "điểm a khoản 2 Điều 5 Nghị quyết liên tịch số 102/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN", "Nghị quyết liên tịch", "102/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN") with
            {
                Pinpoint = "điểm a khoản 2 Điều 5", Relation = RelationKind.Cites, Confidence = 0.9996,
            },
            Cite(text, "Kế hoạch số 05/KH-UBND năm 2024", "Kế hoạch", "05/KH-UBND") with
            {
                Date = new CitedDate(2024, 0, 0), Issuer = "Ủy ban nhân dân xã Bình Giang", Relation = RelationKind.Replaces,
            },
        ],
        [
            new StatedRelation
            {
                Source = StatedRelation.Self, Relation = RelationKind.Replaces, Target = "05/KH-UBND", Effective = new CitedDate(2025, 9, 8),
                Evidence = Cite(text, "Kế hoạch này thay thế Kế hoạch số 05/KH-UBND năm 2024", "").Span,
                EvidenceText = "Kế hoạch này thay thế Kế hoạch số 05/KH-UBND năm 2024",
            },
            new StatedRelation
            {
                Source = "58/2024/QH15", Relation = RelationKind.Amends, Target = "Luật Đầu tư công", Partial = true,
                Evidence = Cite(text, "sửa đổi, bổ sung một số điều của Luật Đầu tư công", "").Span,
                EvidenceText = "sửa đổi, bổ sung một số điều của Luật Đầu tư công",
            },
        ]);
}
