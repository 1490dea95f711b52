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
        foreach ((string province, string[] from) in PlaceTables.Provinces.Value)
        {
            map[NameKey.Of(province)] = province;
            foreach (string former in from)
            {
                map.TryAdd(NameKey.Of(former), province);
            }
        }

        return map;
    });

    private static readonly Lazy<ILookup<string, string>> Communes = new(static () =>
        PlaceTables.Communes.Value.ToLookup(static c => NameKey.Of(c.Name), static c => c.Province, StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string, FormerCommune>> Former = new(static () =>
        PlaceTables.Former.Value.ToLookup(static c => NameKey.Of(c.Name), StringComparer.Ordinal));

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
        PlaceTables.Communes.Value.Select(static c => c.Name).Concat(Former.Value.SelectMany(static c => c.Select(static f => f.Name))).Distinct(StringComparer.Ordinal)
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
