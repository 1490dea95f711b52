using System.Text.Json;

namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>The Query API, version 2 (Neo4j 5.19 and later, Aura).</summary>
internal sealed class QueryApi(Uri root, string database) : HttpProtocol(root)
{
    public override string Name => "Query API v2";

    public override Uri Single => At($"db/{Uri.EscapeDataString(database)}/query/v2");

    public override Uri Begin => At($"db/{Uri.EscapeDataString(database)}/query/v2/tx");

    public override void Head(HttpRequestMessage request, AccessMode mode, string[] bookmarks, TimeSpan limit)
    {
        // All that this interface takes is in the body.
    }

    public override void Body(Utf8JsonWriter json, Query? query, (AccessMode Mode, string[] Bookmarks)? opening)
    {
        json.WriteStartObject();
        if (query is not null)
        {
            json.WriteString("statement", query.Text);
            json.WritePropertyName("parameters");
            JsonValues.Write(json, query.Parameters);
            json.WriteBoolean("includeCounters", true);
        }

        if (opening is var (mode, bookmarks))
        {
            json.WriteString("accessMode", mode == AccessMode.Read ? "READ" : "WRITE");
            json.WritePropertyName("bookmarks");
            JsonValues.Write(json, bookmarks);
        }

        json.WriteEndObject();
    }

    public override HttpReply Read(JsonElement root)
    {
        string[] bookmarks = JsonValues.Texts(root, "bookmarks");
        string transaction = root.TryGetProperty("transaction", out JsonElement open) ? JsonValues.Text(open, "id") : string.Empty;
        return !root.TryGetProperty("data", out JsonElement data)
            ? HttpReply.Empty(bookmarks, transaction)
            : new HttpReply(JsonValues.Texts(data, "fields"), [.. data.GetProperty("values").EnumerateArray().Select(JsonValues.Array)],
                root.TryGetProperty("counters", out JsonElement counters) ? Counters(counters) : Driver.Counters.None, bookmarks, transaction);
    }
}
