using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Graph.Findings;

/// <summary>What the sign alone says against kind, issuer, date and writing.</summary>
internal static class SignRules
{
    /// <summary>Kinds that are issued with a decision and cited by its number.</summary>
    private static readonly string[] IssuedWithOthers = ["Đề án", "Chiến lược", "Quy chế", "Quy định", "Điều lệ", "Quy hoạch", "Danh mục", "Văn bản", "Hiến pháp"];

    /// <summary>Before, one series ran over all that a body issued: 620/CT-TTg of 1997.</summary>
    private const int SeriesOfToday = 2006;

    private static readonly Lazy<Dictionary<string, int>> Most = new(static () =>
        EmbeddedTable.Read("series.csv", ["codes", "most"], static f => (f[0], int.Parse(f[1], System.Globalization.CultureInfo.InvariantCulture)))
            .ToDictionary(static s => s.Item1, static s => s.Item2, StringComparer.Ordinal));

    public static void Check(ResolvedCitation on, FindingSink sink)
    {
        Citation citation = on.Citation;
        if (!Sign.TryParse(citation.Number, out Sign sign))
        {
            return;
        }

        bool guessed = citation.Notes.Any(static n => n.Part is "type" or "number" && NameKey.Plain(n.Seen).Replace(" ", string.Empty, StringComparison.Ordinal) != NameKey.Plain(n.Read).Replace(" ", string.Empty, StringComparison.Ordinal));
        if (!guessed)
        {
            Kind(on, sign, sink);
            Number(on, sign, sink);
        }

        Issuer(on, sign, sink);
        Writing(on, sink);
    }

    private static void Kind(ResolvedCitation on, Sign sign, FindingSink sink)
    {
        IReadOnlyList<string> allowed = KindTable.Allowed(sign);
        string kind = on.Citation.Type;
        if (kind.Length > 0 && allowed.Count > 0 && !allowed.Contains(kind, StringComparer.Ordinal) && !IssuedWithOthers.Contains(kind, StringComparer.Ordinal)
            && !allowed.Any(a => kind.StartsWith(a + " ", StringComparison.Ordinal) || a.StartsWith(kind + " ", StringComparison.Ordinal)))
        {
            sink.Add(RuleCatalog.Kind, on, $"{on.Citation.Number} được gọi là {kind}, nhưng ký hiệu là của {string.Join(", ", allowed)}.",
                $"{on.Citation.Number} is called {kind}, but its sign is that of {string.Join(", ", allowed)}.");
        }
    }

    private static void Number(ResolvedCitation on, Sign sign, FindingSink sink)
    {
        int year = sign.Year > 0 ? sign.Year : on.Citation.Date.Year;
        if ((year == 0 || year >= SeriesOfToday) && Most.Value.TryGetValue(sign.Codes, out int most) && sign.Digits > most && sign.Digits < 100_000)
        {
            sink.Add(RuleCatalog.OddNumber, on, $"{on.Citation.Number}: số {sign.Digits} lớn bất thường (một năm thường không quá {most}).",
                $"{on.Citation.Number}: {sign.Digits} is more than a year of this series has ({most}).");
        }
    }

    private static void Issuer(ResolvedCitation on, Sign sign, FindingSink sink)
    {
        string issuer = on.Citation.Issuer;
        if (!StatedIssuer.IsCertain(on.Citation) || sign.IsJoint)
        {
            return;
        }

        IReadOnlyList<string> bodies = StatedIssuer.Of(sign);
        if (bodies.Count > 0 && !bodies.Any(b => StatedIssuer.Names(issuer, b)))
        {
            sink.Add(RuleCatalog.Issuer, on, $"{on.Citation.Number} được ghi là của {issuer}, nhưng ký hiệu là của {bodies[0]}.",
                $"{on.Citation.Number} is cited as of {issuer}, but its sign is that of {bodies[0]}.");
        }
    }

    /// <summary>The letters are right and only the hyphen or slash is missing: 'NDCP'.</summary>
    private static void Writing(ResolvedCitation on, FindingSink sink)
    {
        foreach (RepairNote note in on.Citation.Notes)
        {
            if (note.Part == "number" && note.Read.Contains('-', StringComparison.Ordinal) && !note.Seen.Contains('-', StringComparison.Ordinal)
                && !note.Seen.Contains(' ', StringComparison.Ordinal) && NameKey.Plain(note.Seen) == NameKey.Plain(note.Read).Replace(" ", string.Empty, StringComparison.Ordinal))
            {
                sink.Add(RuleCatalog.SignWriting, on, $"{on.Citation.Number}: ký hiệu viết là '{note.Seen}', đúng là '{note.Read}'.",
                    $"{on.Citation.Number}: the sign is printed '{note.Seen}' for '{note.Read}'.");
            }
        }
    }
}
