using System.Globalization;
using System.Text.Json;

namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>The transactional Cypher HTTP API (Neo4j 4.0 to 5).</summary>
internal sealed class TransactionalApi(Uri root, string database) : HttpProtocol(root)
{
    public override string Name => "transactional HTTP API";

    public override Uri Single => At($"db/{Uri.EscapeDataString(database)}/tx/commit");

    public override Uri Begin => At($"db/{Uri.EscapeDataString(database)}/tx");

    public override void Head(HttpRequestMessage request, AccessMode mode, string[] bookmarks, TimeSpan limit)
    {
        request.Headers.Add("access-mode", mode == AccessMode.Read ? "READ" : "WRITE");
        request.Headers.Add("max-execution-time", ((long)limit.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
        if (bookmarks.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("bookmarks", JsonSerializer.Serialize(bookmarks));
        }
    }

    public override void Body(Utf8JsonWriter json, Query? query, (AccessMode Mode, string[] Bookmarks)? opening)
    {
        json.WriteStartObject();
        json.WriteStartArray("statements");
        if (query is not null)
        {
            json.WriteStartObject();
            json.WriteString("statement", query.Text);
            json.WritePropertyName("parameters");
            JsonValues.Write(json, query.Parameters);
            json.WriteBoolean("includeStats", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public override HttpReply Read(JsonElement root)
    {
        string[] bookmarks = JsonValues.Texts(root, "lastBookmarks");
        string transaction = JsonValues.Text(root, "commit").Split('/') is [.., var id, "commit"] ? id : string.Empty;
        if (!root.TryGetProperty("results", out JsonElement results) || results.GetArrayLength() == 0)
        {
            return HttpReply.Empty(bookmarks, transaction);
        }

        JsonElement result = results[0];
        return new HttpReply(JsonValues.Texts(result, "columns"), [.. result.GetProperty("data").EnumerateArray().Select(static r => JsonValues.Array(r.GetProperty("row")))],
            result.TryGetProperty("stats", out JsonElement stats) ? Counters(stats) : Driver.Counters.None, bookmarks, transaction);
    }
}
