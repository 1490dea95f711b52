using System.Text.Encodings.Web;
using System.Text.Json;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>One object of <c>citegraph extract --format jsonl</c>; absent values are null there.</summary>
internal abstract record ResultLine
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required string Document { get; init; }
}

/// <summary>A mention.</summary>
internal sealed record MentionLine(
    int Start, int End, string? Text, string? Type, string? Number, string? Date, string? Issuer, string? Name, string? Relation) : ResultLine
{
    public static MentionLine Of(string document, FoundMention m) =>
        new(m.Start, m.End, m.Text, m.Type, m.Number, m.Date, m.Issuer, m.Name, m.Relation) { Document = document + ".txt" };

    public FoundMention ToMention() => new(
        Start, End, Text ?? "", Type ?? "", Number ?? "", Date ?? "", Issuer ?? "", Name ?? "", Relation ?? "");
}

/// <summary>An object of <c>--header</c>.</summary>
internal sealed record HeaderLine(
    string? Type, string? Number, string? Date, string? Issuer, string? Title, string? Effective) : ResultLine
{
    public static HeaderLine Of(string document, FoundHeader h) =>
        new(h.Type, h.Number, h.Date, h.Issuer, h.Title, h.Effective) { Document = document + ".txt" };

    public FoundHeader ToHeader() => new(Type ?? "", Number ?? "", Date ?? "", Issuer ?? "", Title ?? "", Effective ?? "");
}

/// <summary>An object of <c>--relations</c>.</summary>
internal sealed record RelationLine : ResultLine
{
    public required string Source { get; init; }

    public required string Relation { get; init; }

    public required string Target { get; init; }
}
