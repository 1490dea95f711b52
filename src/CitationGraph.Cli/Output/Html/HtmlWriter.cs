using System.Buffers;
using System.Globalization;

namespace CitationGraph.Cli.Output.Html;

/// <summary>Writes markup; whatever comes from documents goes through <see cref="Text"/> or an attribute, which escape it.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'\r", .. Enumerable.Range(0, 0x20).Where(static c => c is not ('\t' or '\n' or '\r')).Select(static c => (char)c), '\u007F', '\uFFFE', '\uFFFF']);

    /// <summary>Markup of our own.</summary>
    public HtmlWriter Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Escaped text.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int special = text.IndexOfAny(Special);
            if (special < 0)
            {
                output.Write(text);
                return this;
            }

            output.Write(text[..special]);
            output.Write(Escape(text[special..]));
            text = text[(special + 1)..];
        }

        return this;
    }

    /// <summary>A number.</summary>
    public HtmlWriter Number(int number) => Raw(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>An attribute with an escaped value.</summary>
    public HtmlWriter Attribute(string name, string value) => Raw(" ").Raw(name).Raw("=\"").Text(value).Raw("\"");

    /// <summary>Escaped text that stays on one line where it is a single word, such as a number with its sign.</summary>
    public HtmlWriter Unbroken(string text) =>
        text.Length == 0 || text.Contains(' ', StringComparison.Ordinal) ? Text(text) : Raw("<span class=\"number\">").Text(text).Raw("</span>");

    /// <summary>An element with escaped text.</summary>
    public HtmlWriter Element(string name, string text) => Raw($"<{name}>").Text(text).Raw($"</{name}>");

    // Control characters are not allowed in pages: they show as the symbols that stand for them.
    private static string Escape(ReadOnlySpan<char> text) => text[0] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => text is ['\r', '\n', ..] ? string.Empty : "\n",
        '\f' => "\n",
        '\u007F' => "\u2421",
        < ' ' and var control => ((char)('\u2400' + control)).ToString(),
        _ => "\uFFFD",
    };
}
