using CitationGraph.Graph.Analysis;

namespace CitationGraph.Graph.Registry;

/// <summary>Kinds of instruments and their codes in signs (grammars/lexicon/kinds.csv).</summary>
public static class KindTable
{
    private static readonly Lazy<Dictionary<string, List<string>>> KindsByCode = new(static () =>
    {
        var map = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach ((string name, string codes) in EmbeddedTable.Read("kinds.csv", ["name", "codes"], static f => (f[0], f[1])))
        {
            foreach (string code in codes.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                (map.TryGetValue(code, out List<string>? kinds) ? kinds : map[code] = []).Add(name);
            }
        }

        return map;
    });

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. EmbeddedTable.Read("kinds.csv", ["name"], static f => f[0])];

    private const int LongestName = 6;

    private static readonly Lazy<Dictionary<string, string>> Plain = new(static () =>
        Names.DistinctBy(NameKey.Plain).ToDictionary(NameKey.Plain, StringComparer.Ordinal));

    /// <summary>The kinds that a code of a sign may stand for, the usual one first.</summary>
    public static IReadOnlyList<string> OfCode(string code) => KindsByCode.Value.TryGetValue(code, out List<string>? kinds) ? kinds : [];

    /// <summary>True when the part of a sign stands for a kind.</summary>
    public static bool IsCode(string part) => KindsByCode.Value.ContainsKey(part);

    /// <summary>The kinds that a sign allows; none where it does not say.</summary>
    public static IReadOnlyList<string> Allowed(Sign sign) => (BodyTable.BodyPart(sign), sign.Parts) switch
    {
        ("QH", [_]) => ["Luật", "Bộ luật", "Nghị quyết"],
        ("UBTVQH", [_]) => ["Pháp lệnh", "Nghị quyết"],
        (_, [var code, _, ..]) => OfCode(code),
        _ => [],
    };

    /// <summary>The kind that a text begins with, in any case and with or without its marks, and what follows it and 'số': 'nghi
    /// dinh so 178/2024' is Nghị định and '178/2024'. No kind, and the whole text, where it begins with none.</summary>
    public static (string Kind, string After) Begin(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int taken = Math.Min(LongestName, words.Length); taken > 0; taken--)
        {
            if (Plain.Value.TryGetValue(NameKey.Plain(string.Join(' ', words[..taken])), out string? kind))
            {
                string[] rest = words[taken..];
                return (kind, string.Join(' ', rest is [var number, _, ..] && NameKey.Plain(number) == "so" ? rest[1..] : rest));
            }
        }

        return (string.Empty, text);
    }

    /// <summary>The kinds that something mistyped may mean: those that it begins with or that begin with it, and those that differ
    /// in one letter.</summary>
    public static IEnumerable<string> Near(string typed)
    {
        string plain = NameKey.Plain(typed);
        return plain.Length == 0 ? [] : Names.Where(name => NameKey.Plain(name) is var known
            && (plain.StartsWith(known + " ", StringComparison.Ordinal) || known.StartsWith(plain + " ", StringComparison.Ordinal) || Edits.AtMostOne(known, plain)));
    }

    /// <summary>Laws, codes, ordinances and the Constitution, which are cited by name.</summary>
    public static bool IsNamed(string kind) => kind is "Luật" or "Bộ luật" or "Pháp lệnh" or "Hiến pháp";
}
