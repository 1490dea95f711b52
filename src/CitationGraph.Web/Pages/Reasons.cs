using CitationGraph.Documents;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Web.Pages;

/// <summary>How it is told what singled an instrument out, or what is missing.</summary>
internal static class Reasons
{
    private static readonly Dictionary<string, Bilingual> Parts = new(StringComparer.Ordinal)
    {
        ["year"] = new("năm", "year"),
        ["issuer"] = new("cơ quan ban hành", "issuer"),
        ["place"] = new("địa phương", "place"),
        ["name"] = new("tên", "name"),
        ["number"] = new("số, ký hiệu", "number"),
    };

    /// <summary>What singled it out.</summary>
    public static Bilingual Of(ResolvedBy by) => by switch
    {
        ResolvedBy.Sign => new("xác định bằng số, ký hiệu", "identified by its sign"),
        ResolvedBy.StatedDate => new("xác định bằng số, ký hiệu và ngày ghi trong viện dẫn", "identified by sign and stated date"),
        ResolvedBy.SameDocument => new("xác định bằng một viện dẫn đầy đủ hơn trong chính văn bản này", "identified by a fuller mention in the same document"),
        ResolvedBy.Registry => new("danh mục chỉ có một văn bản mang số này", "the registry knows one instrument of this sign"),
        ResolvedBy.Name => new("xác định bằng tên và năm hoặc ngày", "identified by name and year or date"),
        ResolvedBy.NameInForce => new("luật mang tên này có hiệu lực vào ngày của văn bản", "the law of that name in force at the document's date"),
        ResolvedBy.AmendingLaw => new("xác định qua luật sửa đổi nêu tên nó", "identified by the amending law that names it"),
        ResolvedBy.OwnPlace => new("cơ quan ban hành được hiểu theo địa phương của chính văn bản", "the issuer is taken from the document's own place"),
        _ => Bilingual.None,
    };

    /// <summary>What is missing, as the end of a sentence.</summary>
    public static Bilingual Missing(string part) =>
        Parts.TryGetValue(part, out Bilingual words) ? new($": thiếu {words.Vietnamese}", $": {words.English} is missing") : new($": thiếu {part}", $": {part} is missing");
}
