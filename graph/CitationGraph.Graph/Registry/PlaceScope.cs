namespace CitationGraph.Graph.Registry;

/// <summary>A place that documents are asked for by: a province with all its communes, a commune, or a district of before
/// 1 July 2025. Old names reach today's documents, and today's names the old ones.</summary>
public sealed class PlaceScope
{
    private readonly HashSet<string> _communes;

    internal PlaceScope(string name, string province, IEnumerable<string> communes) =>
        (Name, Province, _communes) = (name, province, [.. communes.Select(NameKey.Of)]);

    /// <summary>The place by its own name: 'Tỉnh Ninh Bình', 'Xã Bình Giang'.</summary>
    public string Name { get; }

    /// <summary>The province of today that it lies in; the place itself where it is one.</summary>
    public string Province { get; }

    /// <summary>True for a whole province.</summary>
    public bool IsProvince => _communes.Count == 0;

    /// <summary>The places that officers may mean by what they type, with or without its level ('xã'), its diacritics, and its
    /// province after a comma; none when there is no such place.</summary>
    public static IReadOnlyList<PlaceScope> Find(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        string[] parts = typed.Split(',', 2, StringSplitOptions.TrimEntries);
        string within = parts.Length > 1 ? PlaceNames.Province(parts[1]) : string.Empty;
        if (parts.Length > 1 && within.Length == 0)
        {
            return [];
        }

        return within.Length == 0 && PlaceNames.Province(parts[0]) is { Length: > 0 } province
            ? [new PlaceScope(province, province, [])]
            : [.. PlaceNames.Communes(parts[0]).Where(scope => within.Length == 0 || scope.Province == within)];
    }

    /// <summary>True when a document belongs to the place.</summary>
    /// <param name="place">As its header states it: 'xã Bình Giang'; empty for none.</param>
    /// <param name="province">Its province of its time; empty when not known, so that every province with such a commune may be it.</param>
    public bool Contains(string place, string province)
    {
        string today = Places.ProvinceToday(province.Length > 0 ? province : place);
        if (IsProvince)
        {
            return today.Length > 0 ? today == Province : place.Length > 0 && (Places.IsIn(place, Province) || PlaceNames.IsDistrictOf(place, Province));
        }

        return place.Length > 0 && (today.Length == 0 || today == Province) && _communes.Contains(NameKey.Of(place));
    }
}
