namespace CitationGraph.Graph.Registry;

/// <summary>The tables of places as they are, each read once, when first asked for.</summary>
internal static class PlaceTables
{
    /// <summary>Today's provinces with those that they were formed from.</summary>
    public static readonly Lazy<List<(string Province, string[] From)>> Provinces = new(static () =>
        EmbeddedTable.Read("provinces.csv", ["province", "formed_from"], static f => (f[0], Items(f[1]))));

    /// <summary>Today's communes.</summary>
    public static readonly Lazy<List<(string Province, string Name)>> Communes = new(static () =>
        EmbeddedTable.Read("communes.csv", ["province", "commune"], static f => (f[0], f[1])));

    /// <summary>The communes of before 1 July 2025.</summary>
    public static readonly Lazy<List<FormerCommune>> Former = new(static () =>
        EmbeddedTable.Read("former-communes.csv", ["province", "district", "commune", "province_now", "communes_now"],
            static f => new FormerCommune(f[0], f[1], f[2], f[3], Items(f[4]))));

    private static string[] Items(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A commune of before 1 July 2025.</summary>
/// <param name="Province">Its province then.</param>
/// <param name="District">Its district, which no longer exists.</param>
/// <param name="Name">'Xã Bình Lương'.</param>
/// <param name="ProvinceNow">The province of today.</param>
/// <param name="CommunesNow">The communes of today; more than one where it was split.</param>
internal sealed record FormerCommune(string Province, string District, string Name, string ProvinceNow, IReadOnlyList<string> CommunesNow);
