using CitationGraph.Grammars;

namespace CitationGraph.Graph.Resolution;

/// <summary>Completes short mentions from fuller ones in the same document: '71/NQ-CP' after 'Nghị quyết số 71/NQ-CP ngày
/// 01/4/2025'. A mention that fits two of them stays open.</summary>
internal static class SameDocument
{
    /// <summary>Completes them in their places; names last, since what they are short for may itself be completed.</summary>
    public static void Complete(List<ResolvedCitation> resolutions)
    {
        ILookup<string, InstrumentId> full = resolutions
            .Where(static r => r.Outcome == Outcome.Resolved && r.By is not (ResolvedBy.Registry or ResolvedBy.NameInForce))
            .SelectMany(static r => Keys(r.Citation).Select(key => (key, r.Id)))
            .ToLookup(static r => r.key, static r => r.Id, StringComparer.Ordinal);
        var named = new List<int>();
        for (int i = 0; i < resolutions.Count; i++)
        {
            ResolvedCitation resolution = resolutions[i];
            if (resolution.Missing == "name")
            {
                named.Add(i);
            }
            else if (resolution.Outcome != Outcome.Resolved || resolution.By is ResolvedBy.Registry or ResolvedBy.NameInForce)
            {
                resolutions[i] = With(resolution, [.. full[Key(resolution.Citation)].Distinct().Where(id => Fits(resolution.Citation, id))]);
            }
        }

        LongerNames? longer = named.Count == 0 ? null : new LongerNames(resolutions);
        foreach (int i in named)
        {
            resolutions[i] = With(resolutions[i], longer!.Of(resolutions[i].Citation));
        }
    }

    private static ResolvedCitation With(ResolvedCitation resolution, InstrumentId[] fitting) => fitting.Length switch
    {
        0 => resolution,
        1 => resolution with { Outcome = Outcome.Resolved, Id = fitting[0], By = ResolvedBy.SameDocument, Candidates = [], Missing = string.Empty },
        _ when resolution.Outcome == Outcome.Resolved => resolution,
        _ => resolution with { Outcome = Outcome.Ambiguous, Candidates = fitting },
    };

    /// <summary>What a short mention and its fuller one have in common.</summary>
    private static string Key(Citation citation) =>
        Sign.TryParse(citation.Number, out Sign sign) ? sign.Key : $"{citation.Type}:{NameKey.Of(citation.Name)}";

    /// <summary>'Luật Căn cước số 26/2023/QH15' is a fuller mention of the number and of the name.</summary>
    private static IEnumerable<string> Keys(Citation citation) =>
        citation.Number.Length > 0 && citation.Name.Length > 0 ? [Key(citation), Key(citation with { Number = string.Empty })] : [Key(citation)];

    private static bool Fits(Citation citation, InstrumentId id) =>
        (citation.Issuer.Length == 0 || id.Body is not { Length: > 0 } body || IsOf(citation, body))
        && (citation.Date.IsEmpty || citation.Number.Length == 0 || id.Value.Contains(citation.Date.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private static bool IsOf(Citation citation, string body) => Sign.TryParse(citation.Number, out Sign sign)
        && LocalBody.Of(sign, citation.Issuer, string.Empty, null).Any(b => b == body || b.StartsWith(body + ", ", StringComparison.Ordinal) || body.StartsWith(b + ", ", StringComparison.Ordinal));
}
