using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;

namespace CitationGraph.Cli.Output.Norms;

/// <summary>One norm as one JSON object on one line; absent values are null. Names are a contract.</summary>
internal static class NormJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the object.</summary>
    public static void Write(NormView view, IKnowledge knowledge, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            Instrument? known = view.Instrument;
            Text(json, "id", view.Id.Value);
            Text(json, "number", known?.Number ?? Finding.NumberOf(view.Id));
            Text(json, "kind", known?.Kind);
            Text(json, "name", known?.Name);
            Day(json, "issued", known?.Issued);
            Text(json, "issuer", known?.Issuer);
            Day(json, "effective", known?.Effective);
            Day(json, "expires", known?.Expires);
            Text(json, "urn", known?.Urn);
            Day(json, "as_of", view.Status.Day);
            Text(json, "status", view.Status.Validity.Code());
            Text(json, "by", view.Status.By.IsEmpty ? null : Finding.NumberOf(view.Status.By));
            Day(json, "since", view.Status.YearOnly ? null : view.Status.Since);
            Text(json, "part", view.Status.Part);
            Text(json, "source", view.Status.Validity == Validity.Unknown ? null : Source(view.Status.Provenance, view.Status.Basis));
            Array(json, "timeline", view.Timeline, Event);
            Array(json, "changed", view.Changed, Change);
            Array(json, "cited_by", view.CitedBy, Citing);
            json.WriteEndObject();
        }

        output.Write("\n"u8);

        void Event(Utf8JsonWriter json, StatusEvent happened)
        {
            Text(json, "relation", happened.Kind.Code());
            Text(json, "by", Label(happened.By, knowledge));
            Text(json, "by_id", happened.By.Value);
            Day(json, "since", happened.YearOnly ? null : happened.Since);
            json.WriteBoolean("partial", happened.Partial);
            Text(json, "part", happened.Part);
            Text(json, "through", happened.Through.Value);
            Text(json, "source", Source(happened.Provenance, happened.Basis));
        }

        void Change(Utf8JsonWriter json, Relation relation)
        {
            Text(json, "relation", relation.Kind.Code());
            Text(json, "target", Label(relation.Target, knowledge));
            Text(json, "target_id", relation.Target.Value);
            Day(json, "effective", relation.Effective);
            json.WriteBoolean("partial", relation.Partial);
            Text(json, "part", relation.Part);
            Text(json, "source", Source(relation.Provenance, relation.Basis));
        }
    }

    private static void Citing(Utf8JsonWriter json, CitingDocument citing)
    {
        Text(json, "document", citing.Document);
        Text(json, "number", citing.Number);
        Text(json, "relation", citing.Relation);
        Text(json, "pinpoint", citing.Pinpoint);
        json.WriteNumber("mentions", citing.Mentions);
    }

    private static string Label(InstrumentId id, IKnowledge knowledge) => knowledge.Find(id)?.Label ?? Finding.NumberOf(id);

    private static string Source(Provenance provenance, string basis) =>
        basis.Length == 0 || basis == provenance.Code() ? provenance.Code() : $"{provenance.Code()}: {basis}";

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day) => Text(json, name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }
}
