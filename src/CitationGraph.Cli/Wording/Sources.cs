using CitationGraph.Documents;
using CitationGraph.Graph;

namespace CitationGraph.Cli.Wording;

/// <summary>How the sources of facts are told to people.</summary>
internal static class Sources
{
    /// <summary>A provenance in words.</summary>
    public static string Of(Provenance provenance, Language language) => (provenance switch
    {
        Provenance.Official => new Bilingual("nguồn chính thức", "official"),
        Provenance.User => new("danh mục của đơn vị", "your own list"),
        Provenance.Ingested => new("văn bản trong kho", "a document in the store"),
        Provenance.Cited => new("văn bản khác viện dẫn", "texts that cite it"),
        Provenance.Inferred => new("suy luận", "inferred"),
        _ => new("chưa kiểm chứng", "unverified"),
    }).In(language);

    /// <summary>Provenance and clause as findings have them, <c>official: Điều 5</c>, in words.</summary>
    public static string Of(string source, Language language)
    {
        string code = source.Split(':')[0];
        Provenance provenance = Provenances.Parse(code);
        return provenance.Code() == code ? $"{Of(provenance, language)}{Plain.Line(source[code.Length..])}" : Plain.Line(source);
    }
}
