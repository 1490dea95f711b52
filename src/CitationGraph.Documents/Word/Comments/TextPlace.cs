using System.Buffers;

namespace CitationGraph.Documents.Word.Comments;

/// <summary>A piece of text that can be parted, in the XML of its part.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="Run">The run around it.</param>
/// <param name="Name">The name of its element in the XML, such as <c>w:t</c>.</param>
/// <param name="Tag">The index of its start tag.</param>
/// <param name="Content">The index of its text.</param>
/// <param name="End">The index behind its end tag.</param>
/// <param name="KeepsSpace">True where white space at its ends counts.</param>
internal sealed record TextPlace(TextPiece Piece, RunPlace Run, string Name, int Tag, int Content, int End, bool KeepsSpace)
{
    private static readonly SearchValues<char> BehindName = SearchValues.Create(" \t\r\n/>");

    /// <summary>The place of a piece; null where the text is written so that it cannot be parted (CDATA, comments within).</summary>
    /// <param name="xml">The XML of the part.</param>
    /// <param name="name">The index of the name of the piece's element.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="runs">The runs of the part.</param>
    public static TextPlace? Of(string xml, int name, TextPiece piece, RunPlaces runs)
    {
        if (runs.Of(name) is not { } run)
        {
            return null;
        }

        int nameEnd = xml.AsSpan(name).IndexOfAny(BehindName) + name;
        string element = xml[name..nameEnd];
        int content = RunPlaces.TagEnd(xml, name);
        int end = xml.IndexOf('<', content);
        string close = $"</{element}";
        return end >= 0 && string.CompareOrdinal(xml, end, close, 0, close.Length) == 0
            ? new TextPlace(piece, run, element, name - 1, content, RunPlaces.TagEnd(xml, end + 1), xml.AsSpan(nameEnd, content - nameEnd).Contains("xml:space", StringComparison.Ordinal))
            : null;
    }

    /// <summary>The index behind so many characters of the text. A reference (<c>&amp;amp;</c>) is what it stands for, a line end is
    /// one character.</summary>
    public int IndexOf(string xml, int characters)
    {
        int at = Content;
        while (characters > 0 && xml[at] != '<')
        {
            int next = at + 1;
            if (xml[at] == '&')
            {
                next = xml.IndexOf(';', at) + 1;
                characters -= System.Net.WebUtility.HtmlDecode(xml[at..next]).Length;
            }
            else
            {
                bool isLineEnd = xml[at] == '\r' && xml[next] == '\n';
                next += isLineEnd ? 1 : 0;
                characters--;
            }

            at = next;
        }

        return at;
    }
}
