using System.Globalization;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Graph.Findings;

/// <summary>What of a document was looked at, and what could not be judged: no finding is not the same as in order.</summary>
public static class Coverage
{
    /// <summary>The sentence in Vietnamese and English; what there is none of is not counted.</summary>
    public static (string Vietnamese, string English) Of(CheckResult check)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (check.Citations.Count == 0)
        {
            return ("Không thấy viện dẫn nào để kiểm tra.", "No citation to check was found.");
        }

        int unknown = check.Now.Values.Count(static validity => validity == Validity.Unknown);
        int open = check.Citations.Count(static citation => citation.Outcome != Outcome.Resolved);
        string vietnamese = $"Đã xét {Number(check.Citations.Count)} viện dẫn của {Number(check.Now.Count)} văn bản";
        string english = $"Checked {Count(check.Citations.Count, "citation")} of {Count(check.Now.Count, "instrument")}";
        if (unknown > 0)
        {
            vietnamese += $"; {Number(unknown)} văn bản chưa đủ dữ liệu để biết nay còn hiệu lực không";
            english += $"; whether {Number(unknown)} of them {(unknown == 1 ? "is" : "are")} in force today is not known here";
        }

        if (open > 0)
        {
            vietnamese += $"; {Number(open)} viện dẫn chưa xác định được là văn bản nào";
            english += $"; {Count(open, "citation")} could not be tied to one instrument";
        }

        return (vietnamese + ".", english + ".");
    }

    private static string Count(int count, string word) => $"{Number(count)} {word}{(count == 1 ? string.Empty : "s")}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
