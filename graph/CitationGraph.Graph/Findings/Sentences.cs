using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Findings;

/// <summary>The sentences of the findings on validity, in Vietnamese and English.</summary>
internal static class Sentences
{
    public static (string Vietnamese, string English) Ended(ResolvedCitation on, StatusReport report, DocumentContext context, bool before)
    {
        string norm = FindingSink.Norm(on), by = By(report.By, " bởi "), byEn = By(report.By, " by ");
        string when = before ? $", trước ngày của văn bản này ({Day(context)})" : context.DayIsStated ? ", sau ngày của văn bản này" : " (văn bản này không ghi ngày)";
        string whenEn = before ? $", before the document's date ({DayEn(context)})" : context.DayIsStated ? ", after the document's date" : " (the document is undated)";
        return ($"{norm} đã {report.Validity.Vietnamese()}{by}{Since(report.Since, true, report.YearOnly)}{when}{Weak(report.Provenance)}.",
            $"{norm} is {report.Validity.Code().Replace('_', ' ')}{byEn}{SinceEn(report.Since, true, report.YearOnly)}{whenEn}{WeakEn(report.Provenance)}.");
    }

    public static (string Vietnamese, string English) NotYet(ResolvedCitation on, StatusReport report, DocumentContext context)
    {
        string norm = FindingSink.Norm(on);
        return ($"{norm} chưa có hiệu lực ngày {Day(context)}{(report.Since is { } s ? $" (có hiệu lực từ {s.Vietnamese()})" : string.Empty)}{Weak(report.Provenance)}.",
            $"{norm} was not yet in force on {DayEn(context)}{(report.Since is { } e ? $" (in force from {e.Iso()})" : string.Empty)}{WeakEn(report.Provenance)}.");
    }

    public static (string Vietnamese, string English) Part(ResolvedCitation on, StatusEvent change, bool hit)
    {
        string norm = FindingSink.Norm(on), part = change.Part.Length > 0 ? change.Part : "một phần";
        string cited = hit ? $", trong đó có nội dung được viện dẫn ({on.Citation.Pinpoint})" : string.Empty;
        return ($"{norm} bị bãi bỏ {part}{By(change.By, " bởi ")}{Since(change.Since, change.SinceIsExact, change.YearOnly)}{cited}{Weak(change.Provenance)}.",
            $"{norm} was repealed in part ({(change.Part.Length > 0 ? change.Part : "part not named")}){By(change.By, " by ")}{SinceEn(change.Since, change.SinceIsExact, change.YearOnly)}{(hit ? ", the cited provision among it" : string.Empty)}{WeakEn(change.Provenance)}.");
    }

    public static (string Vietnamese, string English) Amended(ResolvedCitation on, IReadOnlyList<StatusEvent> events, DocumentContext context, bool before)
    {
        string norm = FindingSink.Norm(on);
        string list = string.Join("; ", events.Select(static e => $"{Finding.NumberOf(e.By)}{Since(e.Since, e.SinceIsExact, e.YearOnly)}{Through(e)}{Weak(e.Provenance)}"));
        string listEn = string.Join("; ", events.Select(static e => $"{Finding.NumberOf(e.By)}{SinceEn(e.Since, e.SinceIsExact, e.YearOnly)}{WeakEn(e.Provenance)}"));
        bool unclear = events.All(e => e.YearOnly && e.Since?.Year == context.Day?.Year);
        string when = unclear ? "chưa rõ trước hay sau ngày của văn bản này" : before ? $"trước ngày của văn bản này ({Day(context)})" : "sau ngày của văn bản này";
        return ($"{norm} được sửa đổi, bổ sung {when}: {list}.", $"{norm} was amended {(unclear ? "before or after" : before ? "before" : "after")} the document's date: {listEn}.");
    }

    /// <summary>Provenance and clause in one cell.</summary>
    public static string Source(Provenance provenance, string basis) => basis.Length == 0 || basis == provenance.Code() ? provenance.Code() : $"{provenance.Code()}: {basis}";

    private static string Day(DocumentContext context) =>
        context.Day is not { } day ? "không rõ ngày" : context.DayIsStated ? day.Vietnamese() : $"không ghi ngày, không sớm hơn {day.Vietnamese()}";

    private static string DayEn(DocumentContext context) => context.Day is not { } day ? "no date" : context.DayIsStated ? day.Iso() : $"undated, {day.Iso()} at the earliest";

    private static string By(InstrumentId by, string word) => by.IsEmpty ? string.Empty : word + Finding.NumberOf(by);

    private static string Since(DateOnly? since, bool exact, bool yearOnly = false) => since is not { } day ? string.Empty : yearOnly ? $" (năm {day.Year}, chưa rõ ngày)" : exact ? $" từ ngày {day.Vietnamese()}" : $" (ban hành {day.Vietnamese()}, chưa rõ ngày hiệu lực)";

    private static string SinceEn(DateOnly? since, bool exact, bool yearOnly = false) => since is not { } day ? string.Empty : yearOnly ? $" (in {day.Year}, day not known)" : exact ? $" from {day.Iso()}" : $" (issued {day.Iso()}, day of effect not known)";

    private static string Through(StatusEvent e) => e.Through.IsEmpty ? string.Empty : $" (sửa đổi {Finding.NumberOf(e.Through)})";

    private static string Weak(Provenance provenance) => provenance switch
    {
        Provenance.Unverified => " (chưa kiểm chứng)",
        Provenance.Cited => " (theo văn bản khác viện dẫn)",
        Provenance.Inferred => " (suy luận)",
        _ => string.Empty,
    };

    private static string WeakEn(Provenance provenance) => provenance is Provenance.Official or Provenance.User or Provenance.Ingested ? string.Empty : $" ({provenance.Code()})";
}
