using System.Text.Json;
using CitationGraph.Grammars;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>Where results come from: the extractor, or a file with the same columns as <c>extract --format jsonl</c>.</summary>
internal static class Extractions
{
    public static FoundDocument Extract(string text)
    {
        Extraction extraction = CitationExtractor.Default.Extract(text);
        DocumentHeader header = extraction.Header;
        return new FoundDocument(
            [.. extraction.Citations.Select(Mention)],
            new FoundHeader(header.Type, header.Number, header.Date.ToString(), header.Issuer, header.Title, header.Effective.ToString()),
            [.. extraction.Relations.Select(r => new FoundRelation(r.Source, r.Relation.Code(), r.Target))]);
    }

    /// <summary>Reads the results of a set: <c>SET.jsonl</c>, and <c>SET.header.jsonl</c> and <c>SET.relations.jsonl</c> where they are there.</summary>
    public static Func<string, FoundDocument> Read(string directory, string set)
    {
        ILookup<string, MentionLine> mentions = Lines<MentionLine>(directory, set, string.Empty);
        ILookup<string, HeaderLine> headers = Lines<HeaderLine>(directory, set, ".header");
        ILookup<string, RelationLine> relations = Lines<RelationLine>(directory, set, ".relations");
        return name => new FoundDocument(
            [.. mentions[name].Select(l => l.ToMention())],
            headers[name].FirstOrDefault()?.ToHeader() ?? FoundHeader.Empty,
            [.. relations[name].Select(l => new FoundRelation(l.Source, l.Relation, l.Target))]);
    }

    /// <summary>Writes the three files that <see cref="Read"/> reads.</summary>
    public static void Write(string directory, string set, IReadOnlyDictionary<string, FoundDocument> found)
    {
        Directory.CreateDirectory(directory);
        Save(string.Empty, found.SelectMany(f => f.Value.Mentions.Select(m => MentionLine.Of(f.Key, m))));
        Save(".header", found.Select(f => HeaderLine.Of(f.Key, f.Value.Header)));
        Save(".relations", found.SelectMany(f => f.Value.Relations.Select(
            r => new RelationLine { Document = f.Key + ".txt", Source = r.Source, Relation = r.Relation, Target = r.Target })));

        void Save<T>(string kind, IEnumerable<T> lines) => File.WriteAllLines(
            Path.Combine(directory, set + kind + ".jsonl"), lines.Select(l => JsonSerializer.Serialize(l, ResultLine.Json)));
    }

    private static ILookup<string, T> Lines<T>(string directory, string set, string kind)
        where T : ResultLine
    {
        string path = Path.Combine(directory, set + kind + ".jsonl");
        return (kind.Length > 0 && !File.Exists(path) ? [] : File.ReadLines(path))
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => JsonSerializer.Deserialize<T>(line, ResultLine.Json)!)
            .ToLookup(line => Path.GetFileNameWithoutExtension(line.Document));
    }

    private static FoundMention Mention(Citation c) =>
        new(c.Span.Start, c.Span.End, c.Text, c.Type, c.Number, c.Date.ToString(), c.Issuer, c.Name, c.Relation.Code());
}
