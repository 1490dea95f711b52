using CitationGraph.Grammars;

namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>Collapses what one source says to one relationship for each pair of instruments and type.</summary>
internal sealed class Relationships
{
    private const int MostEvidence = 400;

    private readonly Dictionary<(string Source, string Type, string Target), Edge> _edges = [];

    /// <summary>Adds a mention; mentions come in the order of the text.</summary>
    public void Add(string source, StoredMention mention)
    {
        Edge edge = At(source, mention.Relation, mention.Id);
        edge.Positions.Add(mention.Start);
        edge.Pinpoints.Add(mention.Pinpoint);
        edge.Mention ??= mention.Text;
    }

    /// <summary>Adds a relation that the source states.</summary>
    public void Add(Relation relation)
    {
        Edge edge = At(relation.Source.Value, relation.Kind.Code(), relation.Target.Value);
        edge.Stated = true;
        edge.Effective ??= relation.Effective;
        // One clause that concerns all of the target outweighs those that concern parts.
        edge.Whole |= !relation.Partial;
        if (relation.Part.Length > 0 && !edge.Parts.Contains(relation.Part, StringComparer.Ordinal))
        {
            edge.Parts.Add(relation.Part);
        }

        if (edge.Basis is null || relation.Provenance < edge.Provenance)
        {
            (edge.Basis, edge.Provenance) = (relation.Basis, relation.Provenance);
        }
    }

    /// <summary>The relationships, in order.</summary>
    /// <param name="document">What stands in <c>document</c>.</param>
    public IReadOnlyList<RelationshipRow> Rows(string document) =>
    [
        .. _edges.OrderBy(static e => e.Key.Source, StringComparer.Ordinal).ThenBy(static e => e.Key.Type, StringComparer.Ordinal).ThenBy(static e => e.Key.Target, StringComparer.Ordinal)
            .Select(e => new RelationshipRow(e.Key.Source, e.Key.Type, e.Key.Target, Values(e.Value, document))),
    ];

    /// <summary>Text in one line; nothing for none.</summary>
    public static string? Whole(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Text in one line, of bounded length; nothing for none.</summary>
    public static string? Line(string? text)
    {
        string? line = Whole(text);
        if (line?.Length > MostEvidence)
        {
            line = line[..(char.IsHighSurrogate(line[MostEvidence - 1]) ? MostEvidence - 1 : MostEvidence)] + "…";
        }

        return line;
    }

    private static object?[] Values(Edge edge, string document) =>
    [
        document, edge.Positions.Count > 0 ? (long)edge.Positions.Count : null, edge.Positions.Count > 0 ? edge.Positions.ToArray() : null,
        edge.Pinpoints.Exists(static p => p.Length > 0) ? edge.Pinpoints.Select(static p => Whole(p) ?? string.Empty).ToArray() : null,
        Line(edge.Basis is { Length: > 0 } basis ? basis : edge.Mention), edge.Effective, edge.Stated ? !edge.Whole : null,
        edge.Parts.Count > 0 ? edge.Parts.Select(static p => Line(p) ?? string.Empty).ToArray() : null,
        edge.Provenance.Code(),
    ];

    private Edge At(string source, string type, string target)
    {
        if (!_edges.TryGetValue((source, type, target), out Edge? edge))
        {
            _edges[(source, type, target)] = edge = new Edge();
        }

        return edge;
    }

    private sealed class Edge
    {
        public readonly List<long> Positions = [];
        public readonly List<string> Pinpoints = [];
        public readonly List<string> Parts = [];
        public string? Mention, Basis;
        public bool Stated, Whole;
        public DateOnly? Effective;
        public Provenance Provenance = Provenance.Ingested;
    }
}
