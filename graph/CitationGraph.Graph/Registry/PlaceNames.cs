namespace CitationGraph.Graph.Registry;

/// <summary>The names of places of today and of before 1 July 2025, to look up what people type.</summary>
internal static class PlaceNames
{
    private static readonly Lazy<(string Typed, string Province)[]> Provinces = new(static () =>
        [.. PlaceTables.Provinces.Value.SelectMany(static p => p.From.Append(p.Province).Select(name => (name, p.Province))).Distinct()]);

    private static readonly Lazy<ILookup<string, string>> Districts = new(static () =>
        PlaceTables.Former.Value.Select(static c => (c.District, c.ProvinceNow)).Distinct().ToLookup(static d => NameKey.Of(d.District), static d => d.ProvinceNow, StringComparer.Ordinal));

    /// <summary>Today's province of a name of any time, with or without level and diacritics; empty where there is none.</summary>
    public static string Province(string typed) =>
        Places.ProvinceToday(typed) is { Length: > 0 } exact ? exact
        : typed.Length == 0 ? string.Empty
        : Provinces.Value.Where(p => Matches(p.Typed, typed, NameKey.Plain)).Select(static p => p.Province).Distinct().ToArray() is [var only] ? only : string.Empty;

    /// <summary>True for a district of before 1 July 2025 that lies in a province of today.</summary>
    public static bool IsDistrictOf(string district, string province) => Districts.Value[NameKey.Of(district)].Contains(province);

    /// <summary>The communes and districts of a name, in order: as typed, else without regard to diacritics.</summary>
    public static IReadOnlyList<PlaceScope> Communes(string typed)
    {
        IReadOnlyList<PlaceScope> exact = Communes(typed, NameKey.Of);
        return exact.Count > 0 ? exact : Communes(typed, NameKey.Plain);
    }

    private static IReadOnlyList<PlaceScope> Communes(string typed, Func<string, string> key)
    {
        IEnumerable<(string Name, string Province)> names = PlaceTables.Communes.Value.Select(static c => (c.Name, c.Province))
            .Concat(PlaceTables.Former.Value.Select(static c => (c.Name, c.ProvinceNow)))
            .Concat(PlaceTables.Former.Value.Select(static c => (c.District, c.ProvinceNow)))
            .Distinct().Where(c => Matches(c.Item1, typed, key)).OrderBy(static c => c.Item2, StringComparer.Ordinal).ThenBy(static c => c.Item1, StringComparer.Ordinal);
        return [.. names.Select(static c => new PlaceScope(c.Name, c.Province, Around(c.Name, c.Province)))];
    }

    /// <summary>The commune with what it was formed from and what it became; the district with all its communes.</summary>
    private static IEnumerable<string> Around(string name, string province) => PlaceTables.Former.Value
        .Where(c => c.ProvinceNow == province && (c.Name == name || c.District == name || c.CommunesNow.Contains(name)))
        .SelectMany(c => c.CommunesNow.Contains(name) ? [c.Name] : (IEnumerable<string>)[c.Name, .. c.CommunesNow])
        .Append(name).Distinct(StringComparer.Ordinal);

    /// <summary>The same name, where the level ('xã', 'thành phố') may be left out.</summary>
    private static bool Matches(string name, string typed, Func<string, string> key)
    {
        string whole = key(name), asked = key(typed);
        return asked.Length > 0 && (whole == asked || (whole.EndsWith(asked, StringComparison.Ordinal) && Levels.Contains(NameKey.Plain(whole[..^asked.Length]).Trim())));
    }

    private static readonly HashSet<string> Levels = new(["tinh", "thanh pho", "xa", "phuong", "thi tran", "dac khu", "huyen", "quan", "thi xa"], StringComparer.Ordinal);
}
