using CitationGraph.Grammars;
using static CitationGraph.Graph.Neo4j.Model.ColumnType;

namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>The graph's properties and types, stated once: push, bulk files and verification all follow it
/// (docs/graph-model.md).</summary>
public static class GraphModel
{
    /// <summary>What stands in <c>document</c> of a relationship that the registry knows, not a document.</summary>
    public const string Registry = "(registry)";

    /// <summary>The version of the model.</summary>
    public const int Version = 2;

    /// <summary>Of an (:Instrument); its key is <c>id</c>. What it is worked out from may be all documents together: the only
    /// place where one document's text changes what stands at another.</summary>
    public static IReadOnlyList<Column> Instrument { get; } =
    [
        new("label"), new("urn"), new("number"), new("kind"), new("name"), new("title"), new("issuer"), new("place"), new("province"),
        new("issued", Date), new("effective", Date), new("expires", Date),
        new("status"), new("statusSince", Date), new("statusBy"), new("statusPart"), new("statusBasis"),
        new("fellWith"), new("fellBy"), new("fellSince", Date), new("statusHistory", Texts), new("provenance"), new("source"),
    ];

    /// <summary>Of a (:File), a document in the store; its key is <c>path</c>. With its relationships it says all that the document
    /// says, and nothing else: files can be written in any order.</summary>
    public static IReadOnlyList<Column> File { get; } =
    [
        new("kind"), new("number"), new("title"), new("issuer"), new("place"), new("province"), new("issued", Date), new("dayIsBound", Truth),
        new("effective"), new("textHash"), new("mentions", Whole), new("resolved", Whole), new("unresolved", Texts), new("ownMentions", Texts), new("stated", Texts),
    ];

    /// <summary>Of a relationship between instruments; its key is its ends, its type and <c>document</c>.</summary>
    public static IReadOnlyList<Column> Relationship { get; } =
    [
        new("document"), new("count", Whole), new("positions", Wholes), new("pinpoints", Texts), new("evidence"), new("effective", Date),
        new("partial", Truth), new("parts", Texts), new("provenance"),
    ];

    /// <summary>The types of relationships between instruments.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. Enum.GetValues<RelationKind>().Select(static k => k.Code())];
}
