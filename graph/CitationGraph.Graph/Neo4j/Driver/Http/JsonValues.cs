using System.Text.Json;

namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>Parameters to JSON, and answers from it.</summary>
internal static class JsonValues
{
    /// <summary>Writes a value of a parameter.</summary>
    /// <exception cref="NotSupportedException">The value is of no kind that a parameter can have.</exception>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case DateOnly day: json.WriteStringValue(day.Iso()); break;
            case IReadOnlyDictionary<string, object?> map: Map(json, map); break;
            case IEnumerable<string> list: List(json, list); break;
            case IEnumerable<long> list: List(json, list.Select(static v => (object?)v)); break;
            case IEnumerable<object?> list: List(json, list); break;
            default: throw new NotSupportedException($"A parameter cannot be a {value.GetType().Name}.");
        }
    }

    /// <summary>Reads a value of an answer.</summary>
    public static object? Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out long number) ? (object)number : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => Array(value),
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(static p => p.Name, static p => Read(p.Value), StringComparer.Ordinal),
        _ => null,
    };

    /// <summary>The values of a list.</summary>
    public static object?[] Array(JsonElement list)
    {
        var values = new object?[list.GetArrayLength()];
        int at = 0;
        foreach (JsonElement value in list.EnumerateArray())
        {
            values[at++] = Read(value);
        }

        return values;
    }

    /// <summary>The texts of a list that may be absent.</summary>
    public static string[] Texts(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(static e => e.GetString() ?? string.Empty)] : [];

    /// <summary>A text that may be absent.</summary>
    public static string Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;

    /// <summary>A number that may be absent, under either name.</summary>
    public static long Number(JsonElement parent, string name, string other) =>
        parent.TryGetProperty(name, out JsonElement value) || parent.TryGetProperty(other, out value) ? value.GetInt64() : 0;

    private static void Map(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach ((string name, object? value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, IEnumerable<object?> list)
    {
        json.WriteStartArray();
        foreach (object? value in list)
        {
            Write(json, value);
        }

        json.WriteEndArray();
    }
}
