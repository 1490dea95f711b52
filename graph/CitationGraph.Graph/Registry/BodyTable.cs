using System.Collections.Concurrent;

namespace CitationGraph.Graph.Registry;

/// <summary>A body and the level that it works at.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Level">central, party, front, mass, provincial, communal ...</param>
public readonly record struct BodyEntry(string Name, string Level);

/// <summary>Bodies by the abbreviations that signs use (grammars/lexicon/bodies.csv).</summary>
public static class BodyTable
{
    private static readonly Lazy<(string Name, string Abbreviations, string Level)[]> Rows = new(static () =>
        [.. EmbeddedTable.Read("bodies.csv", ["name", "abbreviations", "level"], static f => (f[0], f[1], f[2]))]);

    private static readonly Lazy<Dictionary<string, List<BodyEntry>>> ByAbbreviation = new(static () =>
    {
        var map = new Dictionary<string, List<BodyEntry>>(StringComparer.Ordinal);
        foreach ((string name, string abbreviations, string level) in Rows.Value)
        {
            foreach (string abbreviation in abbreviations.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                (map.TryGetValue(abbreviation, out List<BodyEntry>? list) ? list : map[abbreviation] = []).Add(new BodyEntry(name, level));
            }
        }

        return map;
    });

    private static readonly Lazy<string[]> Keys = new(static () =>
        [.. Rows.Value.Where(static b => b.Level == "central").Select(static b => NameKey.Of(b.Name)).Distinct(StringComparer.Ordinal)]);

    private static readonly Lazy<Dictionary<string, string[]>> Longer = new(static () =>
        Keys.Value.ToDictionary(static k => k, static k => Keys.Value.Where(other => other.EndsWith(" " + k, StringComparison.Ordinal)).ToArray(), StringComparer.Ordinal));

    private static readonly ConcurrentDictionary<string, bool> Central = new(StringComparer.Ordinal);

    /// <summary>The bodies that an abbreviation may stand for; none when it is not known.</summary>
    public static IReadOnlyList<BodyEntry> Of(string abbreviation) =>
        ByAbbreviation.Value.TryGetValue(abbreviation, out List<BodyEntry>? bodies) ? bodies : [];

    /// <summary>The names of all central bodies, as keys (<see cref="NameKey.Of"/>).</summary>
    public static IReadOnlyList<string> CentralKeys => Keys.Value;

    /// <summary>The keys of central bodies whose names end in the name of another: 'ủy ban thường vụ
    /// quốc hội' for 'quốc hội'.</summary>
    public static IReadOnlyList<string> EndingIn(string key) => Longer.Value.TryGetValue(key, out string[]? longer) ? longer : [];

    /// <summary>The part of a sign that stands for the issuing body: 'CP' of NĐ-CP, 'BNV' of BNV-CCHC, 'UBTVQH' of
    /// UBTVQH15.</summary>
    public static string BodyPart(Sign sign)
    {
        string[] parts = sign.Parts;
        string part = parts.Length > 1 && KindTable.IsCode(parts[0]) ? parts[1] : parts is [var only, ..] ? only : string.Empty;
        return sign.Session > 0 || Of(part).Count == 0 ? part.TrimEnd("0123456789".ToCharArray()) : part;
    }

    /// <summary>True when the body of the sign is one for the whole country, so that the sign needs no place.</summary>
    public static bool IsCentral(Sign sign) => Central.GetOrAdd(sign.Codes, static (_, s) => Judge(s), sign);

    private static bool Judge(Sign sign)
    {
        string part = BodyPart(sign);
        return part is "TW" or "TƯ" or "CP" or "TTg" or "QH" or "UBTVQH" or "CTN" or "HĐBT" || Of(part).Any(static b => b.Level == "central");
    }

    /// <summary>True when many places have a body of this sign, or when nothing is known of the body: the sign alone does not
    /// say which instrument it is.</summary>
    public static bool IsLocal(Sign sign) => !IsCentral(sign);
}
