using System.Text;
using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The issuing body of a document and the places that it implies.</summary>
/// <param name="Issuer">Canonical name, or empty.</param>
/// <param name="Home">Province and unit.</param>
internal sealed record Letterhead(string Issuer, HomePlace Home)
{
    private const int TextZone = 20_000;

    private static readonly string[] Committees = ["Ủy ban nhân dân", "Hội đồng nhân dân"];

    /// <summary>Reads it from the capitals at the head, from the line that names the body under the title, or from the text.</summary>
    public static Letterhead Read(string text, List<HeaderLine> lines, int numberLine, int typeLine, TextSpan title, bool typed, bool joint, NoiseProfile noise)
    {
        int headEnd = typeLine < 0 ? Math.Max(numberLine, 0) : numberLine < 0 ? typeLine : Math.Min(typeLine, numberLine);
        string capitals = Capitals(text, lines, headEnd, noise);
        List<Found> found = BodiesIn(capitals, noise);
        Found? own = found.Count > 0 ? found[^1] : null;
        string province = found.Select(static f => f.Province).LastOrDefault(static p => p.Length > 0) ?? string.Empty;
        string issuer = own?.Name ?? string.Empty;
        string unit = own is { Province.Length: 0 } ? own.Place : string.Empty;

        if (joint && found.Count > 0)
        {
            issuer = JointName(capitals, noise) is { Length: > 0 } all ? all : issuer;
        }

        Found? named = typed || numberLine >= 0 ? UnderTitle(text, lines, Math.Max(typeLine, numberLine), noise) : null;
        named = named is { Place.Length: 0 } && own is null or { Place.Length: 0 } ? Completed(named, text, lines, noise) : named;
        if (named is not null && (issuer.Length == 0 || named.Place.Length > 0))
        {
            issuer = named.Name;
            province = named.Province.Length > 0 ? named.Province : province;
            unit = named.Province.Length == 0 && named.Place.Length > 0 ? named.Place : unit;
        }

        if (issuer.Length == 0)
        {
            Found? fallback = FromTitle(text, title, noise) ?? FromText(text, noise);
            issuer = fallback?.Name ?? string.Empty;
            province = fallback?.Province ?? string.Empty;
            unit = fallback is { Province.Length: 0 } ? fallback.Place : string.Empty;
        }

        if (own is { Place.Length: 0 } && issuer == own.Name && Array.IndexOf(Committees, issuer) >= 0 && Dateline.Province(text, lines, noise) is >= 0 and var seat)
        {
            // 'ỦY BAN NHÂN DÂN | CỘNG HÒA ...': the line below was lost.
            province = Places.Provinces[seat].Level + " " + Places.Provinces[seat].Name;
            issuer += " " + province;
        }

        province = province.Length > 0 ? province : FirstProvince(text, noise);
        var home = new HomePlace(province, unit);
        if (own is not null && issuer == own.Name && own.Bare && province.Length > 0 && found.Count > 1)
        {
            issuer += " " + province;
        }

        return new Letterhead(issuer, home);
    }

    /// <summary>'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH' under the title, where the letterhead names no place: of the dateline's.</summary>
    private static Found? Completed(Found? named, string text, List<HeaderLine> lines, NoiseProfile noise)
    {
        if (named is not { Place.Length: 0 })
        {
            return named;
        }


        foreach (string level in Places.Levels)
        {
            if (!named.Name.EndsWith(" " + level, StringComparison.Ordinal))
            {
                continue;
            }

            if (level is "tỉnh" or "thành phố" && Dateline.Province(text, lines, noise) is >= 0 and var province)
            {
                string name = Places.Provinces[province].Name;
                return named with { Name = named.Name + " " + name, Place = level + " " + name, Province = level + " " + name };
            }
        }

        return named;
    }

    /// <summary>The bodies of a joint instrument, 'BỘ TÀI CHÍNH - BỘ NỘI VỤ', joined by commas; empty for one alone.</summary>
    private static string JointName(string capitals, NoiseProfile noise)
    {
        var names = new List<string>();
        for (int at = 0; at < capitals.Length;)
        {
            var cursor = new Cursor(capitals, at);
            bool start = at == 0 || !char.IsLetter(capitals[at - 1]);
            if (start && char.IsLetter(capitals[at]) && IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match))
            {
                names.Add(Describe(capitals, match).Name);
                at = Math.Max(match.Span.End, at + 1);
                continue;
            }

            at++;
        }

        return names.Count > 1 ? string.Join(", ", names.Distinct(StringComparer.Ordinal)) : string.Empty;
    }

    /// <summary>A body found in a text.</summary>
    /// <param name="Name">Canonical name.</param>
    /// <param name="Place">Level and name of its place.</param>
    /// <param name="Province">The same where it is a province or city, else empty.</param>
    /// <param name="Bare">True for a department that names no place.</param>
    private sealed record Found(string Name, string Place, string Province, bool Bare);

    /// <summary>The words in capitals of the lines at the head, without the motto.</summary>
    private static string Capitals(string text, List<HeaderLine> lines, int end, NoiseProfile noise)
    {
        var builder = new StringBuilder();
        foreach (HeaderLine line in lines.Take(Math.Min(end, lines.Count)))
        {
            int stop = MottoStart(text, line.Span);
            AppendCapitals(text.AsSpan(line.Span.Start, stop - line.Span.Start), noise.IsNoisy, builder);
        }

        return builder.ToString();
    }

    private static int MottoStart(string text, TextSpan line)
    {
        for (int i = line.Start; i < line.End; i++)
        {
            if (Fold.Of(text[i]) == 'c' && IsMotto(new Cursor(text, i)))
            {
                return i;
            }
        }

        return line.End;
    }

    private static bool IsMotto(Cursor cursor) => Motto.TryParse(ref cursor, out _);

    private static readonly Parser<Unit> Motto = Parse.OneOf(Parse.Word("cong hoa xa"), Parse.Word("cong hoa xi"), Parse.Word("chu nghia viet nam"));

    /// <summary>Appends the words in capitals that a line begins with. A scan may print one small letter in the first
    /// ('Uy BAN').</summary>
    private static void AppendCapitals(ReadOnlySpan<char> line, bool noisy, StringBuilder builder)
    {
        bool first = true;
        int at = 0;
        while (at < line.Length)
        {
            int start = at;
            int capitals = 0;
            int small = 0;
            while (at < line.Length && !Fold.IsSpace(Fold.Of(line[at])))
            {
                capitals += char.IsUpper(line[at]) ? 1 : 0;
                small += char.IsLower(line[at]) ? 1 : 0;
                at++;
            }

            if (small > (noisy && capitals > 0 ? 1 : 0) || (first && capitals == 0))
            {
                break;
            }

            if (at > start)
            {
                builder.Append(builder.Length == 0 ? string.Empty : first ? LineBreak : " ").Append(line[start..at]);
                first = false;
            }

            at++;
        }
    }

    /// <summary>Keeps lines apart without ending a paragraph.</summary>
    private const string LineBreak = "\u2029";

    private static List<Found> BodiesIn(string capitals, NoiseProfile noise)
    {
        var found = new List<Found>();
        int at = 0;
        IssuerMatch? last = null;
        while (at < capitals.Length)
        {
            bool lineStart = at == 0 || capitals[at - 1] == LineBreak[0];
            bool wordStart = lineStart || Fold.IsSpace(Fold.Of(capitals[at - 1]));
            var cursor = new Cursor(capitals, at);
            if (wordStart && Fold.IsLetter(cursor.Current) && IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match)
                && (lineStart || Bodies.Phrases[match.Body].Role == BodyRole.Local))
            {
                found.Add(Describe(capitals, match));
                last = match;
                at = Math.Max(match.Span.End, at + 1);
                continue;
            }

            // 'ỦY BAN MTTQ VIỆT NAM / XÃ LƯƠNG MINH / BAN THƯỜNG TRỰC': the part stands under the whole.
            if (wordStart && last is not null && Bodies.Trie.TryExact(capitals, at, out ChannelTrie.Match phrase)
                && Bodies.Phrases[phrase.Value].Role == BodyRole.Prefix && phrase.End >= capitals.Length - 3)
            {
                found[^1] = found[^1] with { Name = Bodies.Phrases[phrase.Value].Canonical + " " + found[^1].Name };
                break;
            }

            at++;
        }

        return found;
    }

    private static Found Describe(string text, in IssuerMatch match)
    {
        string name = IssuerName.Of(text, match, HomePlace.Unknown);
        BodyPhrase body = Bodies.Phrases[match.Body];
        if (match.Level < 0)
        {
            string level = match.Province >= 0 ? Places.Provinces[match.Province].Level + " " + Places.Provinces[match.Province].Name : string.Empty;
            return new Found(Sentence(name), level, level, body.Role == BodyRole.Proper);
        }

        string full = Places.Levels[match.Level];
        int at = name.LastIndexOf(full + " ", StringComparison.Ordinal);
        string place = at < 0 ? string.Empty : name[at..];
        return new Found(Sentence(name), place, match.Level <= 1 ? place : string.Empty, false);
    }

    /// <summary>Proper names in capitals are written as names: 'Sở NỘI VỤ' to 'Sở Nội vụ'.</summary>
    private static string Sentence(string name)
    {
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            return name;
        }

        string rest = name[(space + 1)..];
        return rest.Any(char.IsLower) ? name : name[..(space + 1)] + rest[..1] + rest[1..].ToLowerInvariant();
    }

    /// <summary>'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU' on a line or two of its own under the title.</summary>
    private static Found? UnderTitle(string text, List<HeaderLine> lines, int typeLine, NoiseProfile noise)
    {
        for (int i = lines.Count - 1; i >= 0 && i > typeLine && i >= lines.Count - 3; i--)
        {
            if (!lines[i].IsCapitals)
            {
                continue;
            }

            var cursor = new Cursor(text, lines[i].Span.Start);
            if (IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match) && match.Span.End >= lines[i].Span.End - 2)
            {
                return Describe(text, match);
            }
        }

        return null;
    }

    /// <summary>A plan without letterhead: the unit in its title is the committee's.</summary>
    private static Found? FromTitle(string text, TextSpan title, NoiseProfile noise)
    {
        for (int i = title.Start; i < title.End; i++)
        {
            if (!char.IsLetter(text[i]) || (i > 0 && char.IsLetter(text[i - 1])))
            {
                continue;
            }

            if (Places.LevelTrie.TryExact(text, i, out ChannelTrie.Match level) && level.Letters >= 2)
            {
                string virtualBody = "UBND " + text[i..Math.Min(text.Length, level.End + 40)];
                var cursor = new Cursor(virtualBody);
                if (IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match) && !match.PlaceName.IsEmpty)
                {
                    return Describe(virtualBody, match);
                }
            }
        }

        return null;
    }

    /// <summary>The first committee with a named place that issues or draws up something.</summary>
    private static Found? FromText(string text, NoiseProfile noise)
    {
        int zone = Math.Min(text.Length, 4000);
        for (int i = 0; i < zone; i++)
        {
            if (!char.IsUpper(text[i]) || (i > 0 && char.IsLetter(text[i - 1])))
            {
                continue;
            }

            var cursor = new Cursor(text, i);
            if (!IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match) || match.PlaceName.IsEmpty
                || Array.IndexOf(Committees, Bodies.Phrases[match.Body].Canonical) < 0)
            {
                continue;
            }

            PageFurniture.SkipGap(ref cursor);
            if (Issues.TryParse(ref cursor, out _))
            {
                return Describe(text, match);
            }
        }

        return null;
    }

    private static readonly Parser<Unit> Issues = Parse.OneOf(Parse.Word("ban hanh"), Parse.Word("xay dung"), Parse.Word("trien khai"), Parse.Word("lap"), Parse.Word("thong bao"));

    /// <summary>The first province that the text names with its level.</summary>
    private static string FirstProvince(string text, NoiseProfile noise)
    {
        ReadOnlySpan<char> zone = text.AsSpan(0, Math.Min(text.Length, TextZone));
        int at = 0;
        while (at < zone.Length)
        {
            int offset = zone[at..].IndexOfAny('t', 'T');
            if (offset < 0)
            {
                break;
            }

            int start = at + offset;
            at = start + 1;
            if ((start > 0 && char.IsLetter(zone[start - 1])) || !Places.LevelTrie.TryExact(zone, start, out ChannelTrie.Match level) || level.Value > 1)
            {
                continue;
            }

            var name = new Cursor(zone, level.End);
            name.SkipSpace();
            if (char.IsUpper(name.Raw) && Places.ProvinceTrie.TryExact(zone, name.Position, out ChannelTrie.Match province))
            {
                return Places.Levels[level.Value] + " " + Places.Provinces[province.Value].Name;
            }
        }

        _ = noise;
        return string.Empty;
    }
}
