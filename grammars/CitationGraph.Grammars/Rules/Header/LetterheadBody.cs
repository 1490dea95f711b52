using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>A body found in a text.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Place">Level and name of its place.</param>
/// <param name="Province">The same where it is a province or a city of that rank, else empty.</param>
/// <param name="Bare">True for a department that names no place.</param>
internal sealed record LetterheadBody(string Name, string Place, string Province, bool Bare)
{
    /// <summary>The body that was read.</summary>
    /// <param name="text">The text that it was read in.</param>
    /// <param name="match">What was read.</param>
    public static LetterheadBody Of(string text, in IssuerMatch match)
    {
        string name = IssuerName.Of(text, match, HomePlace.Unknown);
        BodyPhrase body = Bodies.Phrases[match.Body];
        if (match.Level < 0)
        {
            string level = match.Province >= 0 ? Places.Provinces[match.Province].Level + " " + Places.Provinces[match.Province].Name : string.Empty;
            return level.Length == 0 && UnitOf(name, body) is { Length: > 0 } unit ? new LetterheadBody(Sentence(name), unit, string.Empty, false)
                : new LetterheadBody(Sentence(name), level, level, body.Role == BodyRole.Proper);
        }

        string full = Places.Levels[match.Level];
        int at = name.LastIndexOf(full + " ", StringComparison.Ordinal);
        string place = at < 0 ? string.Empty : name[at..];
        bool province = match.Level == 0 || (match.Level == 1 && (match.Province < 0 ? place.Length == 0 : Places.Provinces[match.Province].Level == full));
        return new LetterheadBody(Sentence(name), place, province ? place : string.Empty, false);
    }

    /// <summary>'xã Cẩm Bình' of 'Ban Chấp hành Đoàn xã Cẩm Bình', whose level is part of its name.</summary>
    private static string UnitOf(string name, BodyPhrase body)
    {
        int level = body.Canonical.LastIndexOf(' ') + 1;
        return body.Place == PlaceForm.Name && Array.IndexOf(Places.Levels, body.Canonical[level..]) >= 0 && name.IndexOf(body.Canonical + " ", StringComparison.Ordinal) is >= 0 and var at ? name[(at + level)..] : string.Empty;
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
}
