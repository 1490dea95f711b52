using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The issuing body of a document and the places that it implies.</summary>
/// <param name="Issuer">Canonical name, or empty.</param>
/// <param name="Home">Province and unit.</param>
internal sealed record Letterhead(string Issuer, HomePlace Home)
{
    /// <summary>Reads it from the capitals at the head, from the line that names the body under the title, or from the text.</summary>
    public static Letterhead Read(string text, List<HeaderLine> lines, int numberLine, int typeLine, TextSpan title, LetterheadBody? titled, bool typed, bool joint, string number, NoiseProfile noise)
    {
        int headEnd = typeLine < 0 ? Math.Max(numberLine, 0) : numberLine < 0 ? typeLine : Math.Min(typeLine, numberLine);
        string capitals = HeadCapitals.Of(text, lines, headEnd, noise);
        List<LetterheadBody> found = BodiesIn(capitals, noise);
        if (found.Count > 1)
        {
            // 'BỘ CHÍNH TRỊ / ĐẢNG CỘNG SẢN VIỆT NAM': the Party's name stands where others have the motto.
            found.RemoveAll(static body => body.Name == "Đảng Cộng sản Việt Nam");
        }

        if (found.Count > 0 && Contradicts(found[^1].Name, number, noise))
        {
            found.RemoveAt(found.Count - 1);
        }

        if (titled is not null && (found.Count == 0 || IsCentralCommittee(found[^1].Name, titled.Name)))
        {
            found.Add(titled);
        }

        LetterheadBody? own = found.Count > 0 ? found[^1] : null;
        string province = found.Select(static f => f.Province).LastOrDefault(static p => p.Length > 0) ?? string.Empty;
        string issuer = own?.Name ?? string.Empty;
        // 'ĐẢNG ỦY XÃ TÂN HƯNG / BAN XÂY DỰNG ĐẢNG': the place stands with the body over it.
        string unit = found.Select(static f => f.Province.Length == 0 ? f.Place : string.Empty).LastOrDefault(static p => p.Length > 0) ?? string.Empty;

        if (joint)
        {
            issuer = JointName(capitals, number, noise) is { Length: > 0 } all ? all : issuer;
        }

        LetterheadBody? named = typed || numberLine >= 0 ? UnderTitle(text, lines, Math.Max(typeLine, numberLine), noise) : null;
        named = named is { Place.Length: 0 } && own is null or { Place.Length: 0 } ? Completed(named, text, lines, noise) : named;
        if (named is not null && (issuer.Length == 0 || named.Place.Length > 0))
        {
            issuer = named.Name;
            province = named.Province.Length > 0 ? named.Province : province;
            unit = named.Province.Length == 0 && named.Place.Length > 0 ? named.Place : unit;
        }

        if (named is not null && issuer.Length > 0 && named.Name.IndexOf(issuer + " ", StringComparison.Ordinal) is >= 0 and var whole)
        {
            // 'BỘ NÔNG NGHIỆP VÀ |': the page lost the second line of the body, which the line under the title names.
            issuer = named.Name[whole..];
        }

        string signed = SignedBody.Of(number);
        if (signed.Length > 0 && (issuer.Length == 0 || signed.EndsWith(" " + issuer, StringComparison.Ordinal)))
        {
            issuer = signed;
        }
        else if (issuer.Length == 0)
        {
            LetterheadBody? fallback = BodyInText.InTitle(text, title, noise) ?? BodyInText.Issuing(text, noise);
            issuer = Agreeing(fallback?.Name ?? string.Empty, number);
            province = fallback?.Province ?? string.Empty;
            unit = fallback is { Province.Length: 0 } ? fallback.Place : string.Empty;
        }

        if (own is { Place.Length: 0 } && issuer == own.Name && BodyInText.IsCommittee(issuer) && Dateline.Province(text, lines, noise) is >= 0 and var seat)
        {
            // 'ỦY BAN NHÂN DÂN | CỘNG HÒA ...': the line below was lost.
            province = Places.Provinces[seat].Level + " " + Places.Provinces[seat].Name;
            issuer += " " + province;
        }

        province = province.Length > 0 ? province : BodyInText.FirstProvince(text);
        var home = new HomePlace(province, unit);
        if (own is not null && issuer == own.Name && own.Bare && province.Length > 0 && found.Count > 1)
        {
            issuer += " " + province;
        }

        return new Letterhead(issuer, home);
    }

    /// <summary>'Tỉnh đoàn' out of 'TINH AN GIANG', 'Ủy ban NHÂN': a misread letterhead, where the sign is that of a committee or a council.</summary>
    private static bool Contradicts(string name, string number, NoiseProfile noise) =>
        (noise.IsNoisy || name.StartsWith("Ủy ban ", StringComparison.Ordinal)) && (number.EndsWith("-UBND", StringComparison.Ordinal) || number.EndsWith("-HĐND", StringComparison.Ordinal))
        && !name.Contains(Committee, StringComparison.Ordinal) && !name.Contains(Council, StringComparison.Ordinal);

    /// <summary>The committee or the council of the place that the text names, as the sign says: 'NQ-HĐND' is no committee's.</summary>
    private static string Agreeing(string named, string number) =>
        number.EndsWith("-HĐND", StringComparison.Ordinal) && named.StartsWith(Committee, StringComparison.Ordinal) ? Council + named[Committee.Length..]
        : number.EndsWith("-UBND", StringComparison.Ordinal) && named.StartsWith(Council, StringComparison.Ordinal) ? Committee + named[Council.Length..] : named;

    /// <summary>What the Politburo and the Secretariat issue stands under the letterhead of the Central Committee.</summary>
    private static bool IsCentralCommittee(string letterhead, string titled) => letterhead == "Ban Chấp hành Trung ương" && titled is "Bộ Chính trị" or "Ban Bí thư";

    /// <summary>'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH' under the title, where the letterhead names no place: of the dateline's.</summary>
    private static LetterheadBody? Completed(LetterheadBody? named, string text, List<HeaderLine> lines, NoiseProfile noise)
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
    private static string JointName(string capitals, string number, NoiseProfile noise)
    {
        var names = new List<string>();
        string place = string.Empty;
        for (int at = 0; at < capitals.Length;)
        {
            var cursor = new Cursor(capitals, at);
            bool start = at == 0 || !char.IsLetter(capitals[at - 1]);
            if (start && char.IsLetter(capitals[at]) && IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match))
            {
                LetterheadBody body = LetterheadBody.Of(capitals, match);
                names.Add(body.Name);
                place = body.Place;
                at = Math.Max(match.Span.End, at + 1);
                continue;
            }

            at++;
        }

        if (names.Count > 2 && names[0].StartsWith(Committee, StringComparison.Ordinal) && !number.Contains("UBND", StringComparison.Ordinal))
        {
            // 'UBND TỈNH SƠN LA / SỞ TÀI CHÍNH - SỞ Y TẾ': the first is over the others.
            names.RemoveAt(0);
        }
        else if (names.Count > 1 && names[0] == Committee && place.Length > 0)
        {
            // 'ỦY BAN NHÂN DÂN / ỦY BAN MTTQ VIỆT NAM / TỈNH ĐẮK LẮK': the place is that of both.
            names[0] = Committee + " " + place;
        }

        return names.Count > 1 ? string.Join(", ", names.Distinct(StringComparer.Ordinal)) : string.Empty;
    }

    private const string Committee = "Ủy ban nhân dân";
    private const string Council = "Hội đồng nhân dân";

    private static List<LetterheadBody> BodiesIn(string capitals, NoiseProfile noise)
    {
        var found = new List<LetterheadBody>();
        int at = 0;
        IssuerMatch? last = null;
        while (at < capitals.Length)
        {
            bool lineStart = at == 0 || capitals[at - 1] == HeadCapitals.LineBreak;
            bool wordStart = lineStart || Fold.IsSpace(Fold.Of(capitals[at - 1]));
            var cursor = new Cursor(capitals, at);
            if (wordStart && Fold.IsLetter(cursor.Current) && IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match)
                && (lineStart || Bodies.Phrases[match.Body].Role == BodyRole.Local))
            {
                found.Add(LetterheadBody.Of(capitals, match));
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

    /// <summary>'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU' on a line or two of its own under the title.</summary>
    private static LetterheadBody? UnderTitle(string text, List<HeaderLine> lines, int typeLine, NoiseProfile noise)
    {
        for (int i = lines.Count - 1; i >= 0 && i > typeLine && i >= lines.Count - 3; i--)
        {
            if (!lines[i].IsCapitals || (i > 0 && lines[i - 1].IsOpen))
            {
                continue;
            }

            var cursor = new Cursor(text, lines[i].Span.Start);
            if (IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match) && (match.Span.End >= lines[i].Span.End - 2 || TitleLines.IsTerm(text, match.Span.End)))
            {
                return LetterheadBody.Of(text, match);
            }
        }

        return null;
    }
}
