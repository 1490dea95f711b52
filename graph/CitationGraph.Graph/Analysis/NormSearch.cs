using System.Globalization;
using System.Text.RegularExpressions;
using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Analysis;

/// <summary>What was found for what somebody typed.</summary>
/// <param name="Found">The norms that it may mean; one where it is certain.</param>
/// <param name="Near">Where none of them is known: norms that look alike, the newest first.</param>
public sealed record NormMatches(IReadOnlyList<InstrumentId> Found, IReadOnlyList<Instrument> Near);

/// <summary>Finds norms by what officers type: '178/2024/NĐ-CP', '178/2024/nd-cp', 'Nghị định số 178/2024/NĐ-CP ngày
/// 31/12/2024', 'Nghị định 178/2024', '76/NQ-CP 2021', 'Luật Đất đai 2024', 'luat dat dai', an id.</summary>
public sealed partial class NormSearch(IKnowledge knowledge)
{
    private const int MostNear = 8;

    /// <summary>The norms that a text may mean.</summary>
    public NormMatches Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string typed = text.Trim().Normalize();
        IReadOnlyList<InstrumentId> found = typed.Length == 0 ? [] : Exact(typed);
        return new NormMatches(found, typed.Length == 0 || found.Any(id => knowledge.Find(id) is not null) ? [] : Near(typed));
    }

    private IReadOnlyList<InstrumentId> Exact(string typed)
    {
        if (knowledge.Find(new InstrumentId(typed)) is { } exact)
        {
            return [exact.Id];
        }

        if (typed.Contains('|', StringComparison.Ordinal))
        {
            return Sign.TryParse(typed.Split('|')[0], out _) ? [new InstrumentId(typed)] : [];
        }

        (string kind, string rest) = KindTable.Begin(typed);
        (string stem, int year) = Year(rest);
        if (Sign.TryParse(stem, out Sign sign) && BySign(sign, kind, year) is { Count: > 0 } direct)
        {
            return direct;
        }

        // As a sentence that cites: the grammars read every way of writing that documents have.
        Citation? cited = CitationExtractor.Default.Extract($"Theo quy định tại {typed}.").Citations is [var first, ..] ? first : null;
        if (cited is not null && Sign.TryParse(cited.Number, out Sign read))
        {
            int stated = cited.Date.Year > 0 ? cited.Date.Year : year;
            return BySign(read, kind, stated) is { Count: > 0 } known ? known : Unheard(cited, read, stated);
        }

        List<InstrumentId> named = ByName(stem, kind, year);
        return named.Count > 0 ? named : cited is { Name.Length: > 0 } && ByName(cited.Name, kind, cited.Date.Year > 0 ? cited.Date.Year : year) is { Count: > 0 } law ? law
            : ByBeginning(stem, kind, year);
    }

    private List<InstrumentId> BySign(Sign sign, string kind, int year)
    {
        IEnumerable<Instrument> known = knowledge.BySign(sign).Where(i => year == 0 || i.Year == 0 || i.Year == year);
        List<Instrument> all = [.. known], ofKind = [.. all.Where(i => i.Kind == kind)];
        return [.. (ofKind.Count > 0 ? ofKind : all).Select(static i => i.Id)];
    }

    /// <summary>A number that no source has, but that documents may cite.</summary>
    private static IReadOnlyList<InstrumentId> Unheard(Citation cited, Sign sign, int year) =>
        BodyTable.IsCentral(sign) && (sign.Year > 0 || year > 0) ? [InstrumentId.Numbered(cited.Type, sign, year, string.Empty)] : [];

    private List<InstrumentId> ByName(string name, string kind, int year) =>
        [.. knowledge.ByName(name).Where(i => (kind.Length == 0 || i.Kind == kind) && (year == 0 || i.Year == year)).Select(static i => i.Id)];

    /// <summary>'178/2024', '178', '178/2024/NĐ': the ordinal, and as much of the rest as was typed.</summary>
    private List<InstrumentId> ByBeginning(string stem, string kind, int year)
    {
        if (Beginning().Match(stem) is not { Success: true } match)
        {
            return [];
        }

        int stated = match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : year;
        string ordinal = match.Groups["ordinal"].Value.TrimStart('0'), codes = NameKey.Plain(match.Groups["codes"].Value);
        return [.. knowledge.Instruments
            .Where(i => (kind.Length == 0 || i.Kind == kind) && Sign.TryParse(i.Number, out Sign sign) && sign.Ordinal.TrimStart('0').Equals(ordinal, StringComparison.OrdinalIgnoreCase)
                && (stated == 0 || sign.Year == stated || (sign.Year == 0 && i.Year == stated)) && NameKey.Plain(sign.Codes).StartsWith(codes, StringComparison.Ordinal))
            .OrderByDescending(static i => i.Year).ThenBy(static i => i.Id.Value, StringComparer.Ordinal).Select(static i => i.Id)];
    }

    private List<Instrument> Near(string typed)
    {
        (string kind, string rest) = KindTable.Begin(typed);
        (string stem, int year) = Year(rest);
        IEnumerable<Instrument> near = stem.Length > 0 && char.IsAsciiDigit(stem[0])
            ? knowledge.Instruments.Where(i => i.Number.Length > 0 && Edits.AtMostOne(NameKey.Plain(i.Number), NameKey.Plain(stem)))
            : NearNames(NameKey.Plain(stem).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return [.. near.Where(i => kind.Length == 0 || i.Kind == kind || !KindTable.IsNamed(i.Kind))
            .OrderByDescending(i => i.Year == year).ThenByDescending(static i => i.Year).ThenBy(static i => i.Id.Value, StringComparer.Ordinal).Take(MostNear)];
    }

    private IEnumerable<Instrument> NearNames(string[] words) => words.Length == 0 ? [] : knowledge.Instruments.Where(i =>
    {
        string name = $" {NameKey.Plain(i.Name)} ";
        return i.Name.Length > 0 && Array.TrueForAll(words, word => name.Contains($" {word} ", StringComparison.Ordinal));
    });

    /// <summary>Takes 'năm 2024' or '2024' off the end.</summary>
    private static (string Stem, int Year) Year(string text) => YearAtEnd().Match(text) is { Success: true } match
        ? (text[..match.Index].TrimEnd(' ', ',', '('), int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
        : (text, 0);

    [GeneratedRegex(@"[ ,(]+(?:năm |nam )?((?:19|20)[0-9]{2})\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearAtEnd();

    [GeneratedRegex(@"^(?<ordinal>[0-9]{1,5}[a-z]?(?:\.[0-9]{1,2})?)(?:[/-](?<year>(?:19|20)[0-9]{2}))?(?:[/-](?<codes>[\p{L}0-9/-]*))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
