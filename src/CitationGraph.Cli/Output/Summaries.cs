using System.Globalization;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Output;

/// <summary>The lines that sum up what was found.</summary>
internal static class Summaries
{
    private static readonly Bilingual NoCitations = new("Không thấy trích dẫn nào.", "No citation found.");
    private static readonly Bilingual NoRelations = new("Văn bản không nêu quan hệ nào.", "The document states no relation.");

    /// <summary>How many citations of each role, and how many to check.</summary>
    public static string Citations(IReadOnlyList<Citation> citations, Language language)
    {
        if (citations.Count == 0)
        {
            return NoCitations.In(language);
        }

        IEnumerable<string> roles = Roles.All
            .Select(role => (Role: role, Count: citations.Count(citation => citation.Relation == role.Kind)))
            .Where(static entry => entry.Count > 0)
            .Select(entry => $"{entry.Role.Label.In(language).ToLower(CultureInfo.InvariantCulture)} {Number(entry.Count)}");
        return $"{Count(citations.Count, "trích dẫn", "citation", language)}: {string.Join(", ", roles)}{ToCheck(citations.Count(Doubt.Concerns), language)}.";
    }

    /// <summary>How many relations.</summary>
    public static string Relations(int count, Language language) =>
        count == 0 ? NoRelations.In(language) : $"{Count(count, "quan hệ", "relation", language)}.";

    /// <summary>The whole run.</summary>
    public static string Total(RunTotals totals, OutputView view, Language language)
    {
        string found = view switch
        {
            OutputView.Citations => $", {Count(totals.Citations, "trích dẫn", "citation", language)}{ToCheck(totals.Doubtful, language)}",
            OutputView.Relations => $", {Count(totals.Relations, "quan hệ", "relation", language)}",
            _ => string.Empty,
        };
        string failed = totals.Failed == 0 ? string.Empty
            : language == Language.English ? $"; {Number(totals.Failed)} not read"
            : $"; {Number(totals.Failed)} mục không đọc được";
        return $"{(language == Language.English ? "Total" : "Tổng cộng")}: {Count(totals.Read, "tài liệu", "document", language)}{found}{failed}.";
    }

    private static string ToCheck(int count, Language language) =>
        count == 0 ? string.Empty : language == Language.English ? $"; {Number(count)} to check (marked ?)" : $"; {Number(count)} cần kiểm tra (có dấu ?)";

    private static string Count(int count, string vietnamese, string english, Language language) =>
        language == Language.English ? $"{Number(count)} {english}{(count == 1 ? string.Empty : "s")}" : $"{Number(count)} {vietnamese}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
