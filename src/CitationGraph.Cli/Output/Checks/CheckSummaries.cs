using System.Globalization;
using CitationGraph.Cli.Checking;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Findings;

namespace CitationGraph.Cli.Output.Checks;

/// <summary>The lines that sum up a check.</summary>
internal static class CheckSummaries
{
    private static readonly Bilingual Nothing = new("Không có lỗi hay cảnh báo.", "No error or warning.");

    /// <summary>The sentence on one document.</summary>
    public static string Found(CheckTotals shown, Language language) =>
        Counts(shown, language) is { Length: > 0 } counts ? counts + "." : Nothing.In(language);

    /// <summary>How many findings of each severity: <c>2 lỗi, 1 cảnh báo</c>.</summary>
    public static string Counts(CheckTotals totals, Language language)
    {
        (int Count, Severity Severity)[] counts = [(totals.Errors, Severity.Error), (totals.Warnings, Severity.Warning), (totals.Notes, Severity.Info)];
        return string.Join(", ", counts.Where(static entry => entry.Count > 0).Select(entry =>
            Count(entry.Count, SeverityWords.Of(entry.Severity).Word, language)));
    }

    /// <summary>What was looked at, and what could not be judged.</summary>
    public static string Coverage(CheckResult check, Language language)
    {
        (string vietnamese, string english) = Graph.Findings.Coverage.Of(check);
        return language == Language.English ? english : vietnamese;
    }

    /// <summary>The whole run.</summary>
    public static string Total(CheckTotals totals, DateOnly asOf, Language language)
    {
        string counts = Counts(totals, language);
        string found = counts.Length > 0 ? counts : language == Language.English ? "no finding" : "không có phát hiện nào";
        string failed = totals.Failed == 0 ? string.Empty
            : language == Language.English ? $"; {Number(totals.Failed)} NOT CHECKED, could not be read"
            : $"; {Number(totals.Failed)} mục KHÔNG ĐƯỢC KIỂM TRA vì không đọc được";
        return language == Language.English
            ? $"Total: {Count(totals.Read, new("", "document"), language)}, {found}{failed}. As of {asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}."
            : $"Tổng cộng: {Number(totals.Read)} văn bản, {found}{failed}. Hiệu lực tính đến ngày {Plain.Date(asOf)}.";
    }

    /// <summary>How much was found but not printed; empty for nothing.</summary>
    public static string Hidden(CheckTotals totals, Language language)
    {
        string counts = Counts(totals, language);
        return counts.Length == 0 ? string.Empty
            : language == Language.English ? $"Not shown: {counts}; to see: --severity info"
            : $"Không in: {counts}; xem bằng: --severity info";
    }

    private static string Count(int count, Bilingual word, Language language) => language == Language.English
        ? $"{Number(count)} {word.English}{(count == 1 ? string.Empty : "s")}"
        : $"{Number(count)} {word.Vietnamese}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
