namespace CitationGraph.Grammars.Lexicon;

/// <summary>What a phrase in the name of a body does.</summary>
internal enum BodyRole
{
    /// <summary>A body that needs nothing more: 'Chính phủ', 'Bộ Nội vụ'.</summary>
    Fixed,

    /// <summary>The title of a head before the body: 'Bộ trưởng', 'Giám đốc'.</summary>
    Person,

    /// <summary>A part of the body before it: 'Ban Thường trực', 'Văn phòng'.</summary>
    Prefix,

    /// <summary>A body of a place: 'Ủy ban nhân dân', 'Tỉnh ủy'.</summary>
    Local,

    /// <summary>A body whose name runs on in small letters: 'Ban Chỉ đạo ...'.</summary>
    Open,

    /// <summary>A word that a proper name in capitals follows: 'Sở', 'Cục'.</summary>
    Proper,
}

/// <summary>What names the place of a local body.</summary>
internal enum PlaceForm
{
    /// <summary>No place.</summary>
    None,

    /// <summary>A unit with or without its name, 'tỉnh', 'xã Bình Giang'; without a name it is the document's own.</summary>
    Unit,

    /// <summary>A unit, only when it is named.</summary>
    NamedUnit,

    /// <summary>The bare name of a province, the document's own where there is none: 'Tỉnh ủy Nghệ An'.</summary>
    Province,

    /// <summary>A bare name.</summary>
    Name,

    /// <summary>The number or the name of an area: 'khu vực XIII', 'khu vực Long Xuyên'.</summary>
    Area,
}

/// <summary>A phrase in the names of issuing bodies.</summary>
/// <param name="Canonical">Its full form.</param>
/// <param name="Role">What it does.</param>
/// <param name="Place">What names its place.</param>
internal sealed record BodyPhrase(string Canonical, BodyRole Role, PlaceForm Place);

/// <summary>Issuing bodies: bodies.csv (names and abbreviations) and body-parts.csv (titles, local bodies, open names).</summary>
internal static class Bodies
{
    /// <summary>All phrases; <see cref="Trie"/> gives indices into them.</summary>
    public static readonly List<BodyPhrase> Phrases = [];

    /// <summary>Finds phrases in a text.</summary>
    public static readonly ChannelTrie Trie = new();

    static Bodies()
    {
        foreach ((string text, BodyPhrase phrase) in LexiconFile.Read("body-parts.csv", ["text", "canonical", "role", "place"],
            static f => (f[0], new BodyPhrase(f[1], RoleOf(f[2]), PlaceOf(f[3])))))
        {
            Add(text, phrase);
        }

        foreach ((string name, string abbreviations, string level) in LexiconFile.Read("bodies.csv", ["name", "abbreviations", "level"], static f => (f[0], f[1], f[2])))
        {
            if (level != "central" && IsLocal(name))
            {
                continue;
            }

            var phrase = new BodyPhrase(name, BodyRole.Fixed, PlaceOfListed(name, level));
            Add(name, phrase);
            foreach (string abbreviation in abbreviations.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(abbreviation, phrase);
            }
        }
    }

    /// <summary>Adds a name; 'Giáo dục &amp; Đào tạo' and 'Giáo dục - Đào tạo' are other ways to write its 'và'.</summary>
    private static void Add(string text, BodyPhrase phrase)
    {
        Trie.Add(text, Phrases.Count);
        int and = phrase.Role == BodyRole.Fixed ? text.LastIndexOf(" và ", StringComparison.Ordinal) : -1;
        if (and >= 0)
        {
            Trie.Add(text[..and] + " & " + text[(and + 4)..], Phrases.Count);
            Trie.Add(text[..and] + " " + text[(and + 4)..], Phrases.Count);
        }

        Phrases.Add(phrase);
    }

    /// <summary>Local bodies and the local branches of central ones are named with their place where the text names it.</summary>
    private static PlaceForm PlaceOfListed(string name, string level)
    {
        if (name.StartsWith("Ban Chỉ huy", StringComparison.Ordinal) || name.StartsWith("Ban Chỉ đạo", StringComparison.Ordinal))
        {
            return PlaceForm.Unit;
        }

        if (name.EndsWith(" khu vực", StringComparison.Ordinal))
        {
            return PlaceForm.Area;
        }

        return level != "central" || Array.IndexOf(WithBranches, name) >= 0 ? PlaceForm.NamedUnit : PlaceForm.None;
    }

    /// <summary>Central bodies whose branch in a province goes by their name and its place.</summary>
    private static readonly string[] WithBranches =
        ["Bảo hiểm xã hội", "Bảo hiểm xã hội Việt Nam", "Cục Thuế", "Cục Hải quan", "Cục Thống kê", "Kho bạc Nhà nước", "Cục Thi hành án dân sự", "Cục Quản lý thị trường"];

    /// <summary>Local bodies are put together from parts, since their place follows.</summary>
    private static bool IsLocal(string name) =>
        name.EndsWith(" tỉnh", StringComparison.Ordinal) || name.EndsWith(" xã", StringComparison.Ordinal) || name.EndsWith(" huyện", StringComparison.Ordinal) || name.EndsWith(" thành phố", StringComparison.Ordinal)
        || Phrases.Exists(p => p.Role == BodyRole.Local && p.Place is PlaceForm.Unit or PlaceForm.Province or PlaceForm.Name
            && (name.EndsWith(p.Canonical, StringComparison.OrdinalIgnoreCase) || name.Contains(p.Canonical + " ", StringComparison.OrdinalIgnoreCase)) && !name.StartsWith("Tổng ", StringComparison.Ordinal) && !name.StartsWith("Trung ương ", StringComparison.Ordinal));

    private static BodyRole RoleOf(string role) => Enum.Parse<BodyRole>(role, ignoreCase: true);

    private static PlaceForm PlaceOf(string place) => place switch
    {
        "" => PlaceForm.None,
        "unit" => PlaceForm.Unit,
        "named-unit" => PlaceForm.NamedUnit,
        "province" => PlaceForm.Province,
        "name" => PlaceForm.Name,
        "area" => PlaceForm.Area,
        _ => throw new InvalidDataException($"body-parts.csv: place '{place}' is none of unit, named-unit, province, name, area."),
    };
}
