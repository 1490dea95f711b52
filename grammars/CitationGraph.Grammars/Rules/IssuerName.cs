using System.Text;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>The places that a document's own letterhead names, which complete 'UBND tỉnh' and 'UBND xã'.</summary>
/// <param name="Province">The province or city with its level, 'tỉnh Ninh Bình', or empty.</param>
/// <param name="Unit">The document's own unit with its level, 'xã Bình Giang', or empty.</param>
internal sealed record HomePlace(string Province, string Unit)
{
    /// <summary>Nothing known.</summary>
    public static readonly HomePlace Unknown = new(string.Empty, string.Empty);
}

/// <summary>Writes a body in canonical full form.</summary>
internal static class IssuerName
{
    private const int MostOnStack = 256;

    [ThreadStatic]
    private static StringBuilder? _builder;

    /// <summary>'Chủ tịch Ủy ban nhân dân tỉnh Lai Châu'.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="match">The body as found.</param>
    /// <param name="home">Completes places that are not named.</param>
    /// <param name="bodyOnly">Leaves the head's title out: who stands before a Tờ trình is its body.</param>
    public static string Of(ReadOnlySpan<char> text, in IssuerMatch match, HomePlace home, bool bodyOnly = false)
    {
        if (match.Prefix < 0 && match.Body >= 0 && match.Parent < 0 && match.Rest.IsEmpty && match.Level < 0 && match.PlaceName.IsEmpty && Bodies.Phrases[match.Body].Place == PlaceForm.None)
        {
            return Bodies.Phrases[match.Body].Canonical;
        }

        StringBuilder name = (_builder ??= new StringBuilder(64)).Clear();
        AppendPrefix(name, match.Prefix, bodyOnly);
        AppendPrefix(name, match.SecondPrefix, bodyOnly);
        BodyPhrase? body = match.Body < 0 ? null : Bodies.Phrases[match.Body];
        if (body is not null)
        {
            Join(name, body.Canonical);
        }

        if (!match.Rest.IsEmpty)
        {
            Join(name, Collapse(text[match.Rest.Start..match.Rest.End]));
            CompleteOpenPlace(name, body, home);
        }

        if (match.Parent >= 0)
        {
            Join(name, Bodies.Phrases[match.Parent].Canonical);
        }

        string place = PlaceOf(text, match, body, home);
        if (place.Length > 0)
        {
            Join(name, place);
        }

        return name.ToString();
    }

    /// <summary>White space collapsed to single blanks, units that print nothing dropped.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        Span<char> collapsed = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        foreach (char unit in text)
        {
            char folded = Fold.Of(unit);
            if (Fold.IsSpace(folded))
            {
                if (length > 0 && collapsed[length - 1] != ' ')
                {
                    collapsed[length++] = ' ';
                }
            }
            else if (folded != Fold.Nothing || unit is >= '\u0300' and <= '\u036F')
            {
                collapsed[length++] = unit is 'Ð' or 'Ɖ' ? 'Đ' : unit is 'ð' or 'ɖ' ? 'đ' : unit;
            }
        }

        return Composed.Of(collapsed[..length].TrimEnd().ToString());
    }

    private static void AppendPrefix(StringBuilder name, int prefix, bool bodyOnly)
    {
        if (prefix < 0)
        {
            return;
        }

        BodyPhrase phrase = Bodies.Phrases[prefix];
        if (!bodyOnly || phrase.Role != BodyRole.Person)
        {
            Join(name, phrase.Canonical);
        }
    }

    private static void Join(StringBuilder name, string part)
    {
        if (name.Length > 0)
        {
            name.Append(' ');
        }

        name.Append(part);
    }

    /// <summary>'Ban Chỉ đạo ... tỉnh' is that of the document's own province.</summary>
    private static void CompleteOpenPlace(StringBuilder name, BodyPhrase? body, HomePlace home)
    {
        if (body?.Role != BodyRole.Open)
        {
            return;
        }

        string written = name.ToString();
        foreach (string seat in Seats)
        {
            if (written.EndsWith(seat, StringComparison.Ordinal) && BareName(SeatOf(seat.TrimStart(), home)) is { Length: > 0 } place)
            {
                // 'Ban Tổ chức Tỉnh ủy' is that of the document's own province.
                Join(name, place);
                return;
            }
        }

        foreach ((string level, string whole) in new[] { (" tỉnh", home.Province), (" thành phố", home.Province), (" xã", home.Unit), (" phường", home.Unit) })
        {
            if (written.EndsWith(level, StringComparison.Ordinal) && whole.StartsWith(level.TrimStart() + " ", StringComparison.Ordinal))
            {
                name.Append(whole.AsSpan(level.Length - 1));
                return;
            }
        }
    }

    private static readonly string[] Seats = [" Tỉnh ủy", " Thành ủy"];

    private static string PlaceOf(ReadOnlySpan<char> text, in IssuerMatch match, BodyPhrase? body, HomePlace home)
    {
        string name = match.Province >= 0 ? Places.Provinces[match.Province].Name
            : match.Commune >= 0 && (match.Cost > 0 || LostMarks(text, match) || Fold.HasHyphen(text[match.PlaceName.Start..match.PlaceName.End])) ? Places.Communes[match.Commune]
            : match.PlaceName.IsEmpty ? string.Empty
            : TitleCase(Collapse(text[match.PlaceName.Start..match.PlaceName.End]));
        if (match.Level < 0)
        {
            return name.Length > 0 || body?.Place != PlaceForm.Province ? name : BareName(SeatOf(body.Canonical, home));
        }

        string level = Places.Levels[match.Level];
        if (name.Length > 0)
        {
            return level + " " + name;
        }

        string own = match.Level == 0 || (match.Level == 1 && !home.Unit.StartsWith("thành phố ", StringComparison.Ordinal)) ? home.Province : home.Unit;
        return own.StartsWith(level + " ", StringComparison.Ordinal) ? own : level;
    }

    /// <summary>'Cao Lanh': no letter of the name carries a mark, and only one commune is called so.</summary>
    private static bool LostMarks(ReadOnlySpan<char> text, in IssuerMatch match) =>
        !text[match.PlaceName.Start..match.PlaceName.End].ContainsAnyExceptInRange('\0', '\u007F') && Places.IsUnmistakable(match.Commune);

    /// <summary>The place of a 'Tỉnh ủy' or 'Tỉnh đoàn' is a province, that of a 'Thành ủy' or 'Thành đoàn' a city.</summary>
    private static string SeatOf(string committee, HomePlace home) => committee switch
    {
        "Thành ủy" or "Thành đoàn" => home.Unit.StartsWith("thành phố ", StringComparison.Ordinal) ? home.Unit : home.Province.StartsWith("thành phố ", StringComparison.Ordinal) ? home.Province : string.Empty,
        "Tỉnh ủy" or "Tỉnh đoàn" when home.Province.StartsWith("thành phố ", StringComparison.Ordinal) => string.Empty,
        _ => home.Province,
    };

    private static string BareName(string place) => place.StartsWith("thành phố ", StringComparison.Ordinal) ? place[10..]
        : place.StartsWith("tỉnh ", StringComparison.Ordinal) ? place[5..] : place;

    /// <summary>'BÌNH GIANG' to 'Bình Giang'; what is not all in capitals stays, and so do numerals.</summary>
    public static string TitleCase(string name)
    {
        if (name.Any(char.IsLower) || name.Length < 2 || name.AsSpan().TrimStart("IVX").IsEmpty)
        {
            return name;
        }

        var builder = new StringBuilder(name.Length);
        bool first = true;
        foreach (char unit in name)
        {
            builder.Append(first ? unit : char.ToLowerInvariant(unit));
            first = !char.IsLetter(unit);
        }

        return builder.ToString();
    }
}
