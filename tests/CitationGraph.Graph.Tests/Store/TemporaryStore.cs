using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Tests;

/// <summary>A store in a folder of its own, gone after the test.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("citegraph-").FullName;

    public TemporaryStore() => Store = GraphStore.Open(Path);

    public string Path => System.IO.Path.Combine(_folder, "citations.db");

    public GraphStore Store { get; }

    public void Add(params (string Path, string Text)[] documents) =>
        Store.Ingest(documents.Select(d => Document(d.Path, d.Text)));

    public static StoredDocument Document(string path, string text) => StoredDocument.Of(path, text, Known.Read(text), InstrumentRegistry.Default);

    public static string Plan(string place, string number, string date, string body) => $"""
        ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        {place}                  Độc lập - Tự do - Hạnh phúc
        Số: {number}             Ninh Bình, {date}

        KẾ HOẠCH
        Cải cách hành chính

        {body}
        """;

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
