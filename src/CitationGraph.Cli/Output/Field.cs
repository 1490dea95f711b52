using System.Globalization;
using System.Text.Json;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Output;

/// <summary>One column of the machine formats: its name is a contract, and JSON and CSV take its value from one place.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="WriteJson">Writes the value as JSON.</param>
/// <param name="Text">The value as text; empty when absent.</param>
internal sealed record Field<T>(string Name, Action<Utf8JsonWriter, T> WriteJson, Func<T, string> Text);

/// <summary>The kinds of columns.</summary>
internal static class Field
{
    /// <summary>A string, absent when empty.</summary>
    public static Field<T> Text<T>(string name, Func<T, string> value) => new(name, (json, row) => WriteText(json, value(row)), value);

    /// <summary>A date in ISO 8601, or the year alone, absent when none is stated.</summary>
    public static Field<T> Date<T>(string name, Func<T, CitedDate> value) => Text<T>(name, row => value(row).ToString());

    /// <summary>A day in ISO 8601, absent when there is none.</summary>
    public static Field<T> Day<T>(string name, Func<T, DateOnly?> value) =>
        Text<T>(name, row => value(row)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty);

    /// <summary>Several strings: an array in JSON, one line of text in CSV.</summary>
    public static Field<T> Texts<T>(string name, Func<T, IReadOnlyList<string>> value) => new(
        name,
        (json, row) =>
        {
            json.WriteStartArray();
            foreach (string text in value(row))
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        },
        row => string.Join("; ", value(row)));

    /// <summary>A whole number.</summary>
    public static Field<T> Integer<T>(string name, Func<T, int> value) => new(
        name, (json, row) => json.WriteNumberValue(value(row)), row => value(row).ToString(CultureInfo.InvariantCulture));

    /// <summary>A number counted from 1, absent when 0.</summary>
    public static Field<T> Ordinal<T>(string name, Func<T, int> value) => new(
        name,
        (json, row) =>
        {
            if (value(row) == 0)
            {
                json.WriteNullValue();
            }
            else
            {
                json.WriteNumberValue(value(row));
            }
        },
        row => value(row) == 0 ? string.Empty : value(row).ToString(CultureInfo.InvariantCulture));

    /// <summary>A probability, to three places.</summary>
    public static Field<T> Probability<T>(string name, Func<T, double> value) => new(
        name,
        (json, row) => json.WriteNumberValue(Rounded(value(row))),
        row => Rounded(value(row)).ToString(CultureInfo.InvariantCulture));

    /// <summary>True or false.</summary>
    public static Field<T> Flag<T>(string name, Func<T, bool> value) => new(
        name, (json, row) => json.WriteBooleanValue(value(row)), row => value(row) ? "true" : "false");

    /// <summary>What was restored: an array of objects in JSON, one line of text in CSV.</summary>
    public static Field<T> Notes<T>(string name, Func<T, IReadOnlyList<RepairNote>> value) => new(
        name,
        (json, row) => WriteNotes(json, value(row)),
        row => string.Join("; ", value(row).Select(static note => $"{note.Part}: {note.Seen} → {note.Read}")));

    private static decimal Rounded(double value) =>
        double.IsFinite(value) ? Math.Round((decimal)Math.Clamp(value, 0, 1), 3) / 1.000m : 0;

    private static void WriteText(Utf8JsonWriter json, string value)
    {
        if (value.Length == 0)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(value);
        }
    }

    private static void WriteNotes(Utf8JsonWriter json, IReadOnlyList<RepairNote> notes)
    {
        json.WriteStartArray();
        foreach (RepairNote note in notes)
        {
            json.WriteStartObject();
            json.WriteString("part", note.Part);
            json.WriteString("seen", note.Seen);
            json.WriteString("read", note.Read);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
