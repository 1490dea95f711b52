namespace CitationGraph.Graph.Registry;


/// <summary>Provinces and communes of today, and what those of before 1 July 2025 became (Nghị quyết 202/2025/QH15; the
/// resolutions of the Standing Committee on the communes of each province). Loaded when first asked for.</summary>
public static class Places
{
    /// <summary>First day of today's provinces and communes.</summary>
    public static readonly DateOnly Reform = new(2025, 7, 1);

    private static readonly Lazy<Dictionary<string, string>> Today = new(static () =>
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string province, string[] from) in EmbeddedTable.Read("provinces.csv", ["province", "formed_from"],
            static f => (f[0], f[1].Split(';', StringSplitOptions.RemoveEmptyEntries))))
        {
            map[NameKey.Of(province)] = province;
            foreach (string former in from)
            {
                map.TryAdd(NameKey.Of(former), province);
            }
        }

        return map;
    });

    private static readonly Lazy<List<(string Province, string Name)>> CommuneRows = new(static () =>
        EmbeddedTable.Read("communes.csv", ["province", "commune"], static f => (f[0], f[1])));

    private static readonly Lazy<ILookup<string, string>> Communes = new(static () =>
        CommuneRows.Value.ToLookup(static c => NameKey.Of(c.Name), static c => c.Province, StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string, FormerCommune>> Former = new(static () =>
        EmbeddedTable.Read("former-communes.csv", ["province", "district", "commune", "province_now", "communes_now"],
                static f => new FormerCommune(f[0], f[1], f[2], f[3], f[4].Split(';', StringSplitOptions.RemoveEmptyEntries)))
            .ToLookup(static c => NameKey.Of(c.Name), StringComparer.Ordinal));

    /// <summary>Today's province of a province of any time ('tỉnh Bình Định' gives 'Tỉnh Gia Lai'); empty when not known.</summary>
    public static string ProvinceToday(string province) =>
        province.Length == 0 ? string.Empty :
        Today.Value.TryGetValue(NameKey.Of(province), out string? today) ? today
        : Today.Value.TryGetValue(NameKey.Of("tỉnh " + province), out today) ? today
        : Today.Value.TryGetValue(NameKey.Of("thành phố " + province), out today) ? today : string.Empty;

    /// <summary>The provinces (of their time) that have a commune of this name.</summary>
    /// <param name="commune">With its level: 'xã Bình Giang'.</param>
    /// <param name="day">The day, which decides between today's communes and those of before 1 July 2025; none for both.</param>
    public static IReadOnlyList<string> ProvincesOf(string commune, DateOnly? day)
    {
        string key = NameKey.Of(commune);
        var provinces = new List<string>();
        if (day is null || day >= Reform)
        {
            provinces.AddRange(Communes.Value[key]);
        }

        if (day is null || day < Reform)
        {
            provinces.AddRange(Former.Value[key].Select(static c => c.Province).Distinct(StringComparer.Ordinal));
        }

        return [.. provinces.Distinct(StringComparer.Ordinal)];
    }

    private static readonly Lazy<ILookup<string, string>> Plain = new(static () =>
        CommuneRows.Value.Select(static c => c.Name).Concat(Former.Value.SelectMany(static c => c.Select(static f => f.Name))).Distinct(StringComparer.Ordinal)
            .ToLookup(static n => NameKey.Plain(n), StringComparer.Ordinal));

    /// <summary>A commune whose marks a scan lost ('xã Binh Giang') with them, where only one name of its letters exists; else
    /// the place as it is.</summary>
    public static string Restored(string place)
    {
        string[] names = place.Length == 0 || IsKnown(NameKey.Of(place)) ? [] : [.. Plain.Value[NameKey.Plain(place)].Distinct(StringComparer.Ordinal)];
        return names is [{ Length: > 0 } only] ? char.ToLowerInvariant(only[0]) + only[1..] : place;
    }

    /// <summary>Today's communes first: the table of the former ones is large.</summary>
    private static bool IsKnown(string key) => Communes.Value.Contains(key) || Former.Value.Contains(key);

    /// <summary>The communes of before 1 July 2025 of this name, with what took their place.</summary>
    public static IEnumerable<FormerCommune> FormerOf(string commune) => Former.Value[NameKey.Of(commune)];

    /// <summary>True when a place belongs to a province of today: the province itself, one that it was formed from, or a
    /// commune of today or before in it.</summary>
    /// <param name="place">As a header states it: 'tỉnh Bình Định', 'xã Bình Giang'.</param>
    /// <param name="province">Of any time.</param>
    public static bool IsIn(string place, string province)
    {
        string today = ProvinceToday(province);
        return today.Length > 0 && (ProvinceToday(place) == today || Communes.Value[NameKey.Of(place)].Contains(today)
            || Former.Value[NameKey.Of(place)].Any(c => c.ProvinceNow == today));
    }
}

/// <summary>A commune of before 1 July 2025.</summary>
/// <param name="Province">Its province then.</param>
/// <param name="District">Its district, which no longer exists.</param>
/// <param name="Name">'Xã Bình Lương'.</param>
/// <param name="ProvinceNow">The province of today.</param>
/// <param name="CommunesNow">The communes of today; more than one where it was split.</param>
public sealed record FormerCommune(string Province, string District, string Name, string ProvinceNow, IReadOnlyList<string> CommunesNow);
