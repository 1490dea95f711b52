using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CitationGraph.Grammars;

namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>What a file carries in lists of texts, each a JSON array: what relationships between two instruments do not hold in
/// full.</summary>
internal static class FileTexts
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A mention of the instrument that the document is: position, relation, pinpoint.</summary>
    public static string Mention(int start, string relation, string pinpoint) => Line(start.ToString(CultureInfo.InvariantCulture), relation, pinpoint);

    /// <summary>A stated relation: source, relation, target, effective, 1 where partial, part, evidence.</summary>
    public static string Relation(Relation r) => Line(r.Source.Value, r.Kind.Code(), r.Target.Value, r.Effective.Iso(), r.Partial ? "1" : "0", r.Part, r.Basis);

    /// <summary>The parts of a text; nothing where it is none of ours.</summary>
    public static string[]? Read(string text, int parts)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(text) is { } read && read.Length == parts && Array.TrueForAll(read, static p => p is not null) ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Line(params string[] parts) => JsonSerializer.Serialize(parts, Plain);
}
