using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Graph.Findings;

/// <summary>The first mention of an instrument gives kind, number and sign, date, issuer and title (Nghị định số 30/2020/NĐ-CP,
/// Phụ lục I); of a law or ordinance only kind and name.</summary>
internal static class FirstMentionRule
{
    private static readonly DateOnly InForce = new(2020, 3, 5);

    public static void Check(IReadOnlyList<ResolvedCitation> citations, DocumentContext context, FindingSink sink)
    {
        if (context.Day is null || context.Day < InForce)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ResolvedCitation on in citations)
        {
            bool signed = Sign.TryParse(on.Citation.Number, out Sign sign);
            if (on.Citation.Number.Length == 0 || KindTable.IsNamed(on.Citation.Type) || !seen.Add(signed ? sign.Key : on.Citation.Number))
            {
                continue;
            }

            (string Vi, string En)[] lacking = [.. Lacking(on.Citation, signed)];
            if (lacking.Length > 0)
            {
                sink.Add(RuleCatalog.FirstMention, on, $"Lần đầu viện dẫn {on.Citation.Number} thiếu {Joined(lacking.Select(static l => l.Vi), " và ")}.",
                    $"The first mention of {on.Citation.Number} lacks {Joined(lacking.Select(static l => l.En), " and ")}.");
            }
        }
    }

    private static IEnumerable<(string Vi, string En)> Lacking(Citation citation, bool signed)
    {
        if (!signed || citation.Notes.Any(static n => n.Part == "number" && n.Seen.All(static c => char.IsAsciiDigit(c) || c == '/')))
        {
            yield return ("ký hiệu", "sign");
        }

        if (!citation.Date.IsFull)
        {
            yield return ("thời gian ban hành", "date");
        }

        if (citation.Issuer.Length == 0)
        {
            yield return ("cơ quan ban hành", "issuer");
        }
    }

    private static string Joined(IEnumerable<string> words, string and)
    {
        string[] all = [.. words];
        return all.Length == 1 ? all[0] : string.Join(", ", all[..^1]) + and + all[^1];
    }
}
