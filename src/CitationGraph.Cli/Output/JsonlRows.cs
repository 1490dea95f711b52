using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CitationGraph.Cli.Output;

/// <summary>One JSON object a line, UTF-8 without a byte order mark, Vietnamese letters as they are.</summary>
internal sealed class JsonlRows<T>(Stream output, IReadOnlyList<Field<T>> fields) : IRowWriter<T>
{
    private const int FlushAt = 1 << 16;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly JsonEncodedText[] _names =
        [.. fields.Select(static field => JsonEncodedText.Encode(field.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))];

    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt * 2);

    /// <inheritdoc/>
    public void Write(IEnumerable<T> rows)
    {
        using var json = new Utf8JsonWriter(_buffer, Options);
        foreach (T row in rows)
        {
            json.WriteStartObject();
            for (int i = 0; i < fields.Count; i++)
            {
                json.WritePropertyName(_names[i]);
                fields[i].WriteJson(json, row);
            }

            json.WriteEndObject();
            json.Flush();
            json.Reset();
            _buffer.Write("\n"u8);
            if (_buffer.WrittenCount >= FlushAt)
            {
                Flush();
            }
        }

        Flush();
    }

    /// <inheritdoc/>
    public void Finish() => output.Flush();

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Flush()
    {
        output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
