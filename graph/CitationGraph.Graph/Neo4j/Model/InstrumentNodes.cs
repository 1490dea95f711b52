using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>What a document's letterhead says of the instrument that it is.</summary>
internal sealed record OwnWords(string Path, string Kind, string Number, string Title, string Issuer, string Place, string Province, DateOnly? Issued);

/// <summary>Makes nodes of instruments.</summary>
internal sealed class InstrumentNodes(IKnowledge knowledge, StatusCalculator status, DateOnly asOf)
{
    /// <summary>The node of an instrument.</summary>
    /// <param name="id">Its id; the path of a document without one.</param>
    /// <param name="own">Its letterhead where its text is stored.</param>
    public NodeRow Make(string id, OwnWords? own)
    {
        bool named = own is null || own.Path != id;
        var key = new InstrumentId(id);
        Instrument? known = named ? knowledge.Find(key) : null;
        StatusReport now = named ? status.At(key, asOf) : new StatusReport { Id = key, Day = asOf };
        string number = known?.Number ?? (named ? own?.Number ?? NumberOf(key) : own!.Number);
        string kind = known is { Kind.Length: > 0 } ? known.Kind : own is { Kind.Length: > 0 } ? own.Kind : named ? KindOf(key) : string.Empty;
        string label = !named ? own!.Number.Length > 0 ? own.Number : own.Title.Length > 0 ? $"{own.Kind} {own.Title}".Trim() : id : known?.Label ?? Finding.NumberOf(key);
        return new NodeRow(id, ["Instrument", KindLabels.Of(kind), .. own is null ? (ReadOnlySpan<string>)[] : [KindLabels.Document], .. KindLabels.Of(now)],
        [
            Relationships.Line(label), Text(known?.Urn), Text(number), Text(kind), Text(known?.Name), Text(own?.Title), Text(known is { Issuer.Length: > 0 } ? known.Issuer : own?.Issuer),
            Text(own?.Place), Text(own is { Province.Length: > 0 } ? Places.ProvinceToday(own.Province) is { Length: > 0 } today ? today : own.Province : null),
            known?.Issued ?? own?.Issued, known?.Effective, known?.Expires,
            now.Validity.Code(), now.Since, Text(now.By.ToString()), Text(now.Part), Text(now.Basis),
            Text(now.Inference?.Chain[1].Value), Text(now.Inference?.Chain[^1].Value), now.Inference?.Since, named ? History(key) : null,
            known is null ? Provenance.Unverified.Code() : known.Provenance.Code(), Text(known?.Source),
        ]);
    }

    /// <summary>From each day on which the status of the instrument changes, as 'yyyy-mm-dd status', in order: what it was at the
    /// day of any document. None where it was never known.</summary>
    private string[]? History(InstrumentId id)
    {
        var history = new List<string>();
        Validity last = Validity.Unknown;
        foreach (DateOnly day in status.Turns(id).Prepend(DateOnly.MinValue))
        {
            Validity next = status.Direct(id, day).Validity;
            if (next != last)
            {
                history.Add($"{day.Iso()} {next.Code()}");
                last = next;
            }
        }

        return history.Count > 0 ? [.. history] : null;
    }

    private static string? Text(string? text) => Relationships.Line(text);

    private static string NumberOf(InstrumentId id) => Sign.TryParse(Finding.NumberOf(id), out _) ? Finding.NumberOf(id) : string.Empty;

    /// <summary>The kind that the id begins with, or the usual one of its sign.</summary>
    private static string KindOf(InstrumentId id) =>
        Named.FirstOrDefault(k => id.Value.StartsWith(k + " ", StringComparison.Ordinal))
        ?? (Sign.TryParse(Finding.NumberOf(id), out Sign sign) && KindTable.Allowed(sign) is [var usual, ..] ? usual : string.Empty);

    private static readonly string[] Named = ["Bộ luật", "Luật", "Pháp lệnh", "Hiến pháp", "Nghị quyết"];
}
