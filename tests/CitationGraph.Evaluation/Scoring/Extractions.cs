using System.Text.Json;
using System.Text.Json.Serialization;
using CitationGraph.Grammars;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>Where results come from: the extractor, or a file with the same columns as <c>extract --format jsonl</c>.</summary>
internal static class Extractions
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static FoundDocument Extract(string text)
    {
        Extraction extraction = CitationExtractor.Default.Extract(text);
        DocumentHeader header = extraction.Header;
        return new FoundDocument(
            [.. extraction.Citations.Select(Mention)],
            new FoundHeader(header.Type, header.Number, header.Date.ToString(), header.Issuer, header.Title, header.Effective.ToString()),
            [.. extraction.Relations.Select(r => new FoundRelation(r.Source, r.Relation.Code(), r.Target))]);
    }

    /// <summary>Mentions by document name; headers and relations are not in such files.</summary>
    public static ILookup<string, FoundMention> Read(string path) => File.ReadLines(path)
        .Where(line => !string.IsNullOrWhiteSpace(line))
        .Select(line => JsonSerializer.Deserialize<Line>(line, Json)!)
        .ToLookup(line => Path.GetFileNameWithoutExtension(line.Document), line => line.ToMention());

    public static void Write(string path, IEnumerable<(string Document, FoundMention Mention)> mentions) =>
        File.WriteAllLines(path, mentions.Select(m => JsonSerializer.Serialize(Line.Of(m.Document, m.Mention), Json)));

    private static FoundMention Mention(Citation c) =>
        new(c.Span.Start, c.Span.End, c.Text, c.Type, c.Number, c.Date.ToString(), c.Issuer, c.Name, c.Relation.Code());

    private sealed record Line(
        [property: JsonRequired] string Document, int Start, int End, string? Text, string? Type, string? Number, string? Date,
        string? Issuer, string? Name, string? Relation)
    {
        public static Line Of(string document, FoundMention m) => new(
            document + ".txt", m.Start, m.End, m.Text, m.Type, m.Number, m.Date, m.Issuer, m.Name, m.Relation);

        public FoundMention ToMention() => new(
            Start, End, Text ?? "", Type ?? "", Number ?? "", Date ?? "", Issuer ?? "", Name ?? "", Relation ?? "");
    }
}
