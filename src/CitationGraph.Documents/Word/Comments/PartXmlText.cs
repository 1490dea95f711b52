using System.Text;

namespace CitationGraph.Documents.Word.Comments;

/// <summary>The XML of a part as text that goes back to the same bytes, with the places that parsers tell.</summary>
internal sealed class PartXmlText
{
    private readonly Encoding _encoding;
    private readonly byte[] _mark;
    private readonly List<int> _lines = [0];

    private PartXmlText(string text, Encoding encoding, byte[] mark)
    {
        (Text, _encoding, _mark) = (text, encoding, mark);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                _lines.Add(i + 1);
            }
        }
    }

    /// <summary>The XML.</summary>
    public string Text { get; }

    /// <summary>Reads the bytes of a part.</summary>
    /// <exception cref="DecoderFallbackException">Neither UTF-8 nor UTF-16.</exception>
    public static PartXmlText Of(byte[] bytes)
    {
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(true, true), new UnicodeEncoding(false, true, true), new UnicodeEncoding(true, true, true)])
        {
            byte[] mark = encoding.GetPreamble();
            if (bytes.AsSpan().StartsWith(mark))
            {
                return new PartXmlText(encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length), encoding, mark);
            }
        }

        Encoding utf8 = new UTF8Encoding(false, true);
        return new PartXmlText(utf8.GetString(bytes), utf8, []);
    }

    /// <summary>The index of what stands in a line at a column, both from 1.</summary>
    public int At(int line, int column) => _lines[line - 1] + column - 1;

    /// <summary>Other XML in the same encoding.</summary>
    public byte[] ToBytes(string xml) => [.. _mark, .. _encoding.GetBytes(xml)];
}
