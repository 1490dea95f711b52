using System.Globalization;
using CitationGraph.Cli.Affecting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Cli.Output.Affected;

/// <summary>The answer of <c>affected</c> in words.</summary>
internal sealed class AffectedWords(Language language, IKnowledge knowledge)
{
    private bool English => language == Language.English;

    /// <summary>One of two wordings.</summary>
    public string Say(string vietnamese, string english) => English ? english : vietnamese;

    /// <summary>The file of a document.</summary>
    public string File(string name) => HeaderWords.Name(name, language);

    /// <summary>Kind, number and name of a norm: <c>Luật 58/2024/QH15 Đầu tư công</c>.</summary>
    public string Norm(InstrumentId id) => Words.Norm(id, knowledge.Find(id));

    /// <summary>The document's own identity, and its title.</summary>
    public IReadOnlyList<string> Document(AffectedRow row) =>
        [.. new[] { Identity(row.Kind, row.Number, row.Issued, row.Issuer), Plain.Line(row.Title) }.Where(static line => line.Length > 0)];

    /// <summary>Kind and number, day, body.</summary>
    public string Identity(string kind, string number, DateOnly? issued, string issuer)
    {
        string called = number.Length > 0 || kind.Length == 0 ? Plain.Line($"{kind} {number}") : $"{Plain.Line(kind)} {Say("(chưa ghi số)", "(without a number)")}";
        string day = issued is null ? string.Empty : $"{Say("ngày", "dated")} {Plain.Date(issued)}";
        return string.Join(", ", new[] { called, day, Plain.Line(issuer) }.Where(static part => part.Length > 0));
    }

    /// <summary>What the norm is now: 'bị thay thế'.</summary>
    public string Now(AffectedRow row) => row.Inferred
        ? Say("có thể đã hết hiệu lực theo văn bản được quy định chi tiết", "may have ended with what it details")
        : ValidityWords.Of(row.Now, language) + (row.Part.Length > 0 ? $" ({Plain.Line(row.Part)})" : string.Empty);

    /// <summary>What the norm is now, and since when.</summary>
    /// <param name="row">The norm of a document.</param>
    /// <param name="between">What stands between the two.</param>
    public string NowSince(AffectedRow row, char between = ' ') => row.Since is null ? Now(row) : $"{Now(row)}{between}{Say("từ", "since")} {Since(row)}";

    /// <summary>Since when.</summary>
    public static string Since(AffectedRow row) =>
        row.YearOnly ? row.Since?.Year.ToString(CultureInfo.InvariantCulture) ?? string.Empty : Plain.Date(row.Since);

    /// <summary>By what, and how many more.</summary>
    public string By(AffectedRow row)
    {
        int more = row.Events.Select(static e => e.By).Distinct().Count(by => by != row.By && !by.IsEmpty);
        return row.By.IsEmpty ? string.Empty
            : more == 0 ? Words.Of(row.By)
            : Words.Of(row.By) + Say(string.Create(CultureInfo.InvariantCulture, $" và {more} văn bản khác"), string.Create(CultureInfo.InvariantCulture, $" and {more} more"));
    }

    /// <summary>The whole change in one line: 'bị thay thế từ 15/08/2022 bởi 42/2022/NĐ-CP'.</summary>
    public string Change(AffectedRow row) => NowSince(row) + (row.By.IsEmpty ? string.Empty : $"{Say(" bởi ", " by ")}{By(row)}");

    /// <summary>What the norm was on the document's day. Where no source tells, at least that the change came later.</summary>
    public string Then(AffectedRow row) =>
        row.Then == Validity.Unknown && row.Issued is { } issued && row.Since > issued ? Say("trước khi thay đổi", "before the change")
        : row.Issued is null ? Say("chưa rõ ngày văn bản", "document undated")
        : ValidityWords.Of(row.Then, language);

    /// <summary>How the document uses the norm, with the part cited; or on which documents it rests that use it.</summary>
    public string Use(AffectedRow row)
    {
        string role = CitationGraph.Graph.RelationCodes.TryParse(row.Relation, out Grammars.RelationKind kind) ? Roles.Of(kind).Label.In(language) : row.Relation;
        string steps = string.Join(" → ", row.Steps.Select(step => Identity(step.Kind, step.Number, step.Issued, step.Issuer)));
        return steps.Length > 0 ? $"{role} {steps} → {Words.Of(row.Id)}"
            : row.Pinpoint.Length > 0 ? $"{role}; {Plain.Line(row.Pinpoint)}"
            : role;
    }

    /// <summary>The line that sums all up.</summary>
    public string Total(AffectedTotals totals)
    {
        string day = Plain.Date(totals.AsOf);
        return totals.Documents == 0
            ? Say($"Không thấy văn bản nào dẫn quy định đã thay đổi như đã hỏi, trong {Number(totals.Stored)} văn bản của kho. Tính đến ngày {day}.",
                $"No document that cites a changed norm as asked, among the {Number(totals.Stored)} documents of the store. As of {day}.")
            : Say($"{Number(totals.Documents)} trong {Number(totals.Stored)} văn bản của kho dẫn {Number(totals.Norms)} quy định đã thay đổi; {Number(totals.Ended)} văn bản dẫn quy định đã hết hiệu lực. Tính đến ngày {day}.",
                $"{Number(totals.Documents)} of the {Number(totals.Stored)} stored documents cite {Number(totals.Norms)} changed norms; {Number(totals.Ended)} cite norms that have ended. As of {day}.");

        static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
    }
}
