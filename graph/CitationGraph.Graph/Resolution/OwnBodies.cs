using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Resolution;

/// <summary>Bodies of the citing document's own place, for citations that name a body without its place or none at all.</summary>
internal static class OwnBodies
{
    private static readonly string[] ProvincialPrefixes = ["Sở ", "Ban Quản lý các khu", "Thanh tra tỉnh", "Văn phòng Ủy ban nhân dân"];

    /// <summary>True for 'Sở Nội vụ' and the like, which every province has.</summary>
    public static bool NeedsPlace(string body) =>
        body.StartsWith("Sở ", StringComparison.Ordinal) && !body.Contains(" tỉnh ", StringComparison.Ordinal) && !body.Contains(" thành phố ", StringComparison.Ordinal);

    /// <summary>True for 'Ủy ban nhân dân huyện' and the like: a committee or council whose unit nobody named.</summary>
    public static bool LacksName(string body) =>
        Array.Exists(Levels, level => body.EndsWith(level, StringComparison.Ordinal));

    private static readonly string[] Levels = ["nhân dân tỉnh", "nhân dân thành phố", "nhân dân huyện", "nhân dân quận", "nhân dân thị xã", "nhân dân xã", "nhân dân phường", "nhân dân thị trấn"];

    /// <summary>A provincial body with the province of the document.</summary>
    public static string WithPlace(string body, DocumentContext context) => $"{body} {LocalBody.Small(context.Province)}";

    /// <summary>The body of a sign of the document's own province: SNV is its Sở Nội vụ; empty where the sign does not say or the
    /// province is not known.</summary>
    public static string Of(Sign sign, DocumentContext context)
    {
        string part = BodyTable.BodyPart(sign);
        string[] names = [.. BodyTable.Of(part).Where(static b => b.Level == "provincial").Select(static b => b.Name)
            .Where(static n => ProvincialPrefixes.Any(p => n.StartsWith(p, StringComparison.Ordinal)))];
        return names.Length == 1 && context.Province.Length > 0 ? $"{names[0]} {LocalBody.Small(context.Province)}" : string.Empty;
    }

    /// <summary>The bodies that may have issued an instrument of a People's Committee or Council cited without its body: the
    /// document's own, and the province's.</summary>
    public static IEnumerable<string> Candidates(Sign sign, DocumentContext context)
    {
        string body = BodyTable.BodyPart(sign) switch
        {
            "UBND" => "Ủy ban nhân dân",
            "HĐND" => "Hội đồng nhân dân",
            _ => string.Empty,
        };
        if (body.Length == 0 || context.Issuer.Length == 0)
        {
            return [];
        }

        IEnumerable<string> own = context.Issuer.StartsWith(body + " ", StringComparison.Ordinal) ? [context.Issuer] : [];
        return own.Concat(context.Provinces.Select(p => $"{body} {LocalBody.Small(p)}")).Distinct(StringComparer.Ordinal);
    }
}
