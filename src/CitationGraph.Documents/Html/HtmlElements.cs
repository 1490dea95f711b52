using System.Collections.Frozen;
using AngleSharp.Dom;

namespace CitationGraph.Documents.Html;

/// <summary>What the elements of a web page mean for its text. Names are in upper case, as the parser gives them.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Hidden = FrozenSet.Create(
        StringComparer.Ordinal,
        "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "HEAD", "IFRAME", "OBJECT", "SVG", "svg", "MATH", "math", "CANVAS", "AUDIO", "VIDEO",
        "SELECT", "DATALIST");

    private static readonly FrozenSet<string> Paragraphs = FrozenSet.Create(
        StringComparer.Ordinal,
        "P", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "PRE", "TABLE", "UL", "OL", "DL", "HR");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "DIV", "LI", "TR", "DT", "DD", "SECTION", "ARTICLE", "HEADER", "FOOTER", "MAIN", "NAV", "ASIDE", "FIGURE", "FIGCAPTION",
        "FORM", "FIELDSET", "LEGEND", "ADDRESS", "CAPTION", "THEAD", "TBODY", "TFOOT", "DETAILS", "SUMMARY", "CENTER", "OPTION",
        "TEXTAREA", "BUTTON", "BODY", "HTML");

    /// <summary>Line ends that part the element from what is around it: 2 for a paragraph, 1 for a block, 0 within a line.</summary>
    public static int BreakOf(string name) => Paragraphs.Contains(name) ? 2 : Blocks.Contains(name) ? 1 : 0;

    /// <summary>True when the element's text is not shown to readers.</summary>
    public static bool IsHidden(IElement element) => Hidden.Contains(element.NodeName) || element.HasAttribute("hidden");

    /// <summary>True when white space within the element counts.</summary>
    public static bool IsPreformatted(string name) => name is "PRE" or "TEXTAREA" or "LISTING" or "XMP";
}
