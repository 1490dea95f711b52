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
            if (on.Citation.Number.Length == 0 || KindTable.IsNamed(on.Citation.Type) || !Sign.TryParse(on.Citation.Number, out Sign sign) || !seen.Add(sign.Key))
            {
                continue;
            }

            bool noDate = !on.Citation.Date.IsFull, noIssuer = on.Citation.Issuer.Length == 0;
            if (noDate || noIssuer)
            {
                string what = noDate && noIssuer ? "thời gian ban hành và cơ quan ban hành" : noDate ? "thời gian ban hành" : "cơ quan ban hành";
                string whatEn = noDate && noIssuer ? "date and issuer" : noDate ? "date" : "issuer";
                sink.Add(RuleCatalog.FirstMention, on, $"Lần đầu viện dẫn {on.Citation.Number} thiếu {what}.", $"The first mention of {on.Citation.Number} lacks {whatEn}.");
            }
        }
    }
}
