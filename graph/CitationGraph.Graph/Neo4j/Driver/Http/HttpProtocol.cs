using System.Text.Json;

namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>One of the server's HTTP interfaces: where requests go, what they carry, how answers read.</summary>
internal abstract class HttpProtocol(Uri root)
{
    /// <summary>Its name, for the summary.</summary>
    public abstract string Name { get; }

    /// <summary>Where a statement is run in a transaction of its own.</summary>
    public abstract Uri Single { get; }

    /// <summary>Where a transaction is opened.</summary>
    public abstract Uri Begin { get; }

    /// <summary>An address below the server's.</summary>
    protected Uri At(string path) => new(root, path);

    /// <summary>Where an open transaction goes on, or is given up.</summary>
    public Uri Open(string transaction) => new($"{Begin}/{transaction}");

    /// <summary>Where it is made lasting.</summary>
    public Uri Commit(string transaction) => new($"{Begin}/{transaction}/commit");

    /// <summary>Sets the headers of the request that opens a transaction.</summary>
    public abstract void Head(HttpRequestMessage request, AccessMode mode, string[] bookmarks, TimeSpan limit);

    /// <summary>Writes a body.</summary>
    /// <param name="json">Where.</param>
    /// <param name="query">The statement; null for a commit.</param>
    /// <param name="opening">The mode and bookmarks of a transaction that begins here; null inside one.</param>
    public abstract void Body(Utf8JsonWriter json, Query? query, (AccessMode Mode, string[] Bookmarks)? opening);

    /// <summary>Reads an answer.</summary>
    public abstract HttpReply Read(JsonElement root);

    /// <summary>The first of the errors that both interfaces list alike.</summary>
    public static (string Code, string Message)? Error(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("errors", out JsonElement errors) && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0
            ? (JsonValues.Text(errors[0], "code"), JsonValues.Text(errors[0], "message")) : null;

    /// <summary>The changes, in the words of one interface or the other.</summary>
    protected static Counters Counters(JsonElement c) => new()
    {
        NodesCreated = JsonValues.Number(c, "nodesCreated", "nodes_created"),
        NodesDeleted = JsonValues.Number(c, "nodesDeleted", "nodes_deleted"),
        RelationshipsCreated = JsonValues.Number(c, "relationshipsCreated", "relationships_created"),
        RelationshipsDeleted = JsonValues.Number(c, "relationshipsDeleted", "relationship_deleted"),
        PropertiesSet = JsonValues.Number(c, "propertiesSet", "properties_set"),
        LabelsAdded = JsonValues.Number(c, "labelsAdded", "labels_added"),
        LabelsRemoved = JsonValues.Number(c, "labelsRemoved", "labels_removed"),
        IndexesAdded = JsonValues.Number(c, "indexesAdded", "indexes_added"),
        ConstraintsAdded = JsonValues.Number(c, "constraintsAdded", "constraints_added"),
    };
}

/// <summary>An answer.</summary>
internal sealed record HttpReply(string[] Keys, IReadOnlyList<object?[]> Records, Counters Counters, string[] Bookmarks, string Transaction)
{
    /// <summary>The answer to a request without a statement.</summary>
    public static HttpReply Empty(string[] bookmarks, string transaction) => new([], [], Driver.Counters.None, bookmarks, transaction);
}
