using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>Checksums of nodes and relationships: the first half of SHA-256 over key, labels and every property with its type.
/// The sum of checksums (modulo 2^128) is that of a set, in whatever order.</summary>
internal static class RowHash
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer;

    public static UInt128 Of(NodeRow node, IReadOnlyList<Column> columns) => Of(node.Key, node.Labels, columns, node.Values);

    public static UInt128 Of(RelationshipRow row) => Of($"{row.Source}\u0001{row.Target}", [row.Type], GraphModel.Relationship, row.Values);

    /// <summary>Of the relationship from a file to its instrument.</summary>
    public static UInt128 TextOf(string path, string instrument) => Of($"{path}\u0001{instrument}", ["TEXT_OF"], [], []);

    public static UInt128 Of(string key, IReadOnlyList<string> labels, IReadOnlyList<Column> columns, IReadOnlyList<object?> values)
    {
        ArrayBufferWriter<byte> buffer = t_buffer ??= new ArrayBufferWriter<byte>(1024);
        buffer.ResetWrittenCount();
        Text(buffer, key);
        foreach (string label in labels.Order(StringComparer.Ordinal))
        {
            Text(buffer, label);
        }

        for (int i = 0; i < columns.Count; i++)
        {
            if (values[i] is { } value)
            {
                Text(buffer, columns[i].Name);
                Value(buffer, columns[i].Type, value);
            }
        }

        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(buffer.WrittenSpan, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>As it is stored: 32 hexadecimal digits.</summary>
    public static string Hex(UInt128 hash) => hash.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>The stored form read; nothing for anything else.</summary>
    public static UInt128? Parse(object? hex) => hex is string text && UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out UInt128 hash) ? hash : null;

    private static void Value(ArrayBufferWriter<byte> buffer, ColumnType type, object value)
    {
        // The type of the value itself counts: '1' is not 1. A day comes as DateOnly from the store and as text, proved to be a day,
        // from the server.
        switch (value)
        {
            case DateOnly day: Text(buffer, "d" + day.Iso()); break;
            case string text: Text(buffer, (type == ColumnType.Date ? "d" : "s") + text); break;
            case bool truth: Text(buffer, truth ? "true" : "false"); break;
            case long number: Text(buffer, "i" + number.ToString(CultureInfo.InvariantCulture)); break;
            case System.Collections.IEnumerable list:
                Text(buffer, "[");
                foreach (object? item in list)
                {
                    Value(buffer, ColumnType.Text, item ?? string.Empty);
                }

                Text(buffer, "]");
                break;
            default: Text(buffer, "?" + value.GetType().Name); break;
        }
    }

    private static void Text(ArrayBufferWriter<byte> buffer, string text)
    {
        int length = Encoding.UTF8.GetBytes(text, buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length) + 1));
        buffer.GetSpan(length + 1)[length] = 0;
        buffer.Advance(length + 1);
    }
}
