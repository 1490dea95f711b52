using CitationGraph.Grammars;
using CitationGraph.Graph.Neo4j.Model;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Neo4j.Tests;

/// <summary>A store of real documents: the labelled ones beside the clone, seeds and dev; the samples of the clone where they
/// are absent. In a folder of its own, gone when disposed.</summary>
internal sealed class RealDocuments : IDisposable
{
    public static readonly DateOnly AsOf = new(2026, 11, 21);

    private static readonly string Corpus = Path.Combine(Repository.Root, "..", "shared", "corpus");

    /// <summary>True when the labelled documents are there.</summary>
    public static bool IsLabelled => Directory.Exists(Corpus);

    /// <summary>Their files, in order.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. (IsLabelled ? new[] { "seeds", "dev" }.SelectMany(static f => Directory.GetFiles(Path.Combine(Corpus, f), "*.txt")) : Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.txt"))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly Lazy<StoredDocument[]> Read = new(static () => [.. Files.Select(static f => Document(Path.GetFileName(f), File.ReadAllText(f)))]);

    public string Folder { get; } = Directory.CreateTempSubdirectory("citegraph-").FullName;

    public RealDocuments(bool empty = false)
    {
        Store = GraphStore.Open(Path.Combine(Folder, "citations.db"));
        if (!empty)
        {
            Store.Ingest(All);
        }
    }

    public static IReadOnlyList<StoredDocument> All => Read.Value;

    public GraphStore Store { get; }

    /// <summary>The graph of the store and the registry. Made anew each time: it knows what the store knew then.</summary>
    public GraphSource Source(DateOnly? asOf = null) => new(Store, InstrumentRegistry.Default, asOf ?? AsOf);

    /// <summary>The graph of the store alone, for tests that do not need thousands of norms.</summary>
    public GraphSource Small() => new(Store, new InstrumentRegistry([], []), AsOf);

    public static StoredDocument Document(string path, string text) => StoredDocument.Of(path, text, CitationExtractor.Default.Extract(text), InstrumentRegistry.Default);

    /// <summary>A plan of a place.</summary>
    public static StoredDocument Plan(string path, string place, string number, string body) => Document(path, $"""
        ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        {place}                  Độc lập - Tự do - Hạnh phúc
        Số: {number}             Ninh Bình, ngày 04 tháng 8 năm 2025

        KẾ HOẠCH
        Cải cách hành chính

        {body}
        """);

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
