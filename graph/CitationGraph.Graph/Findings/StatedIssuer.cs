using System.Buffers;
using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Findings;

/// <summary>The issuer that a citation states, against the bodies that its sign or the registry gives.</summary>
internal static class StatedIssuer
{
    private static readonly SearchValues<char> DigitsAndSlash = SearchValues.Create("0123456789/");

    /// <summary>True where the citation itself says who issued the instrument. Only an issuer that follows the sign or the name
    /// is taken at its word: 'theo chỉ đạo của Chính phủ tại Quyết định số 1588/QĐ-TTg' does not say who issued it.</summary>
    public static bool IsCertain(Citation citation)
    {
        if (citation.Issuer.Length == 0 || citation.Number.Length == 0)
        {
            // Who passed a law stands after its name and date, outside what is marked as the citation.
            return citation.Issuer.Length > 0;
        }

        int last = citation.Text.AsSpan().LastIndexOfAny(DigitsAndSlash);
        return last >= 0 && citation.Text[(last + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= 3;
    }

    /// <summary>The bodies that may issue under a sign, the usual one first; none where nothing is known of its letters.</summary>
    public static IReadOnlyList<string> Of(Sign sign) => BodyTable.BodyPart(sign) switch
    {
        "TW" or "TƯ" => ["Ban Chấp hành Trung ương", "Bộ Chính trị", "Ban Bí thư", "Trung ương"],
        "UBND" => ["Ủy ban nhân dân"],
        "HĐND" => ["Hội đồng nhân dân"],
        var part => [.. BodyTable.Of(part).Where(static b => b.Level == "central").Select(static b => b.Name)],
    };

    /// <summary>True when the words name the body, with its head before it or its place after it, and not another body whose
    /// name ends in the same words: the 'Ủy ban Thường vụ Quốc hội' is not the Quốc hội.</summary>
    public static bool Names(string issuer, string body)
    {
        string words = NameKey.Of(issuer), name = NameKey.Of(body);
        return name.StartsWith(words, StringComparison.Ordinal)
            || (words.Contains(name, StringComparison.Ordinal) && !BodyTable.EndingIn(name).Any(other => words.Contains(other, StringComparison.Ordinal)));
    }

    /// <summary>True when the words name none of the bodies in a list such as 'Bộ Tài chính, Bộ Tư pháp', but another one.</summary>
    public static bool NamesAnother(string issuer, string bodies)
    {
        string[] stated = Bodies(issuer), right = Bodies(bodies);
        return stated.Length > 0 && right.Length > 0 && !stated.Intersect(right, StringComparer.Ordinal).Any();
    }

    /// <summary>The central bodies that words name, without those whose name only ends another's.</summary>
    private static string[] Bodies(string words)
    {
        string key = NameKey.Of(words);
        return [.. BodyTable.CentralKeys.Where(name => key.Contains(name, StringComparison.Ordinal)
            && !BodyTable.EndingIn(name).Any(longer => key.Contains(longer, StringComparison.Ordinal)))];
    }
}
