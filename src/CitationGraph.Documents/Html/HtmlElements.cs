using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace CitationGraph.Documents.Html;

/// <summary>What the elements of a web page mean for its text. Names are in lower case, as the tokenizer gives them.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Hidden = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "title", "noscript", "template", "iframe", "noembed", "noframes", "svg", "math");

    private static readonly FrozenSet<string> Paragraphs = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "listing", "xmp", "table", "ul", "ol", "dl", "hr");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "div", "li", "tr", "dt", "dd", "section", "article", "header", "footer", "main", "nav", "aside", "figure", "figcaption",
        "form", "fieldset", "legend", "address", "caption", "thead", "tbody", "tfoot", "details", "summary", "center", "option",
        "select", "textarea", "button", "body", "html");

    /// <summary>Line ends that part the element from what is around it: 2 for a paragraph, 1 for a block, 0 within a line.</summary>
    public static int BreakOf(string name) => Paragraphs.Contains(name) ? 2 : Blocks.Contains(name) ? 1 : 0;

    /// <summary>True when the element's text is not shown to readers.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>True when white space within the element counts.</summary>
    public static bool IsPreformatted(string name) => name is "pre" or "textarea" or "listing" or "xmp";

    /// <summary>True for elements that can only stand outside a drawing or a formula, and so end one left open.</summary>
    public static bool EndsForeignContent(string name) => BreakOf(name) > 0 && name != "form";

    /// <summary>How the characters within the element are to be read (WHATWG HTML, 13.2.6.4).</summary>
    public static HtmlParseMode ContentOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
