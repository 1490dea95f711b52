using CitationGraph.Documents;
using CitationGraph.Graph;

namespace CitationGraph.Cli.Wording;

/// <summary>How the sources of facts are told to people.</summary>
internal static class Sources
{
    /// <summary>The words that the registry's sources are made of.</summary>
    private static readonly (string Registry, Bilingual Words)[] Terms =
    [
        ("texts that cite it", new("số văn bản nêu", "texts that say so")),
        ("citations", new("viện dẫn", "citations")),
        ("title", new("tên văn bản", "its title")),
        ("text", new("chính văn bản", "its own text")),
        ("review", new("rà soát", "reviewed")),
        ("phapdien", new("bộ pháp điển", "codified law")),
        ("vbpl", new("cơ sở dữ liệu quốc gia về văn bản pháp luật", "national database of legal documents")),
        ("congbao", new("Công báo", "official gazette")),
        ("vbhn", new("văn bản hợp nhất", "consolidated text")),
        ("effective", new("ngày hiệu lực", "day of effect")),
        ("issued", new("ngày ban hành", "day of issue")),
    ];

    /// <summary>A provenance in words.</summary>
    public static string Of(Provenance provenance, Language language) => (provenance switch
    {
        Provenance.Official => new Bilingual("nguồn chính thức", "official"),
        Provenance.User => new("danh mục riêng", "your own list"),
        Provenance.Ingested => new("văn bản trong kho", "a document in the store"),
        Provenance.Cited => new("theo văn bản khác viện dẫn", "as other texts cite it"),
        Provenance.Inferred => new("suy luận", "inferred"),
        _ => new("chưa kiểm chứng", "unverified"),
    }).In(language);

    /// <summary>Provenance and clause as findings have them, <c>official: Điều 5</c>, in words.</summary>
    public static string Of(string source, Language language)
    {
        // Sentences of documents have no such codes and stay as they are.
        string[] parts = source.Split("; ");
        return Plain.Line(string.Join("; ", parts.Select(part => string.Join(": ", part.Split(": ").Select(word => Word(word, language))))));
    }

    /// <summary>A provenance with its clause, in words; the provenance alone where the clause says no more.</summary>
    public static string Of(Provenance provenance, string basis, Language language) =>
        Of(basis.Length == 0 || basis == provenance.Code() ? provenance.Code() : $"{provenance.Code()}: {basis}", language);

    private static string Word(string word, Language language)
    {
        Provenance provenance = Provenances.Parse(word);
        return provenance.Code() == word ? Of(provenance, language)
            : Array.Find(Terms, term => term.Registry == word) is { Registry: not null } known ? known.Words.In(language) : word;
    }
}
