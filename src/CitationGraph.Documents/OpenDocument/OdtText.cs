using System.Xml;
using CitationGraph.Documents.Word;

namespace CitationGraph.Documents.OpenDocument;

/// <summary>Takes the text out of one part of an OpenDocument text, element by element, without a tree.</summary>
internal sealed class OdtText
{
    // Widths of white space are written as numbers; none is so wide that it tells anything.
    private const int MostSpaces = 100;

    private readonly XmlReader _xml;
    private readonly OdtStyles _styles;
    private readonly Stack<FlowBuilder> _outer = new();
    private readonly Stack<string> _spans = new();
    private readonly OdtLists _lists;
    private FlowBuilder _flow = new();
    private int _hiddenSpans;
    private bool _afterSpace = true;

    private OdtText(XmlReader xml, OdtStyles styles) => (_xml, _styles, _lists) = (xml, styles, new OdtLists(styles));

    /// <summary>The body.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Headers of pages.</summary>
    public List<string> Headers { get; } = [];

    /// <summary>Footers of pages.</summary>
    public List<string> Footers { get; } = [];

    /// <summary>Footnotes and endnotes.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Pieces of text that tracked changes have deleted.</summary>
    public int Deleted { get; private set; }

    /// <summary>Offsets into the body at which the program that wrote it began a new page.</summary>
    public List<int> PageStarts { get; } = [];

    /// <summary>Reads a part to its end.</summary>
    /// <exception cref="XmlException">It is not well-formed, or has a document type.</exception>
    public static OdtText Of(XmlReader xml, OdtStyles styles, CancellationToken cancellation)
    {
        OdtText part = new(xml, styles);
        part.Read(cancellation);
        return part;
    }

    private void Read(CancellationToken cancellation)
    {
        bool more = _xml.Read();
        while (more)
        {
            cancellation.ThrowIfCancellationRequested();
            more = _xml.NodeType switch
            {
                XmlNodeType.Element => Start(),
                XmlNodeType.EndElement => End(),
                XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace => Characters(),
                _ => _xml.Read(),
            };
        }

        Text = _flow.End();
    }

    private bool Start()
    {
        _styles.Take(_xml);
        bool hasContent = !_xml.IsEmptyElement;
        switch (_xml.NamespaceURI)
        {
            case OdtNames.Text:
                return TextElement(hasContent);
            case OdtNames.Table when _xml.LocalName == "table-cell":
                _flow.OpenCell();
                if (!hasContent)
                {
                    _flow.CloseCell();
                }

                break;
            case OdtNames.Drawing when _xml.LocalName == "text-box" && hasContent:
                Push();
                break;
            case OdtNames.Style when hasContent && IsHeader(_xml.LocalName) | IsFooter(_xml.LocalName):
                Push();
                break;
            case OdtNames.Office when _xml.LocalName is "annotation" or "forms" or "scripts":
            case OdtNames.Description when _xml.LocalName is "title" or "desc":
                return Skip();
        }

        return _xml.Read();
    }

    private bool TextElement(bool hasContent)
    {
        switch (_xml.LocalName)
        {
            case "p" or "h":
                Paragraph();
                if (!hasContent)
                {
                    CloseParagraph();
                }

                break;
            case "span" when hasContent:
                Span(_xml.GetAttribute("style-name", OdtNames.Text));
                break;
            case "s":
                Append(new string(' ', Math.Clamp(_xml.Number("c", OdtNames.Text, 1), 1, MostSpaces)));
                break;
            case "tab":
                Append("\t");
                break;
            case "line-break":
                Append("\n");
                break;
            case "soft-page-break" when _outer.Count == 0:
                PageStarts.Add(_flow.Text.Length);
                break;
            case "note-body" when hasContent:
                Push();
                break;
            case "list" when hasContent:
                _lists.Open(_xml);
                break;
            case "list-item":
                _lists.Item();
                break;
            case "tracked-changes" when hasContent:
                return Changes();
            case "section" when _xml.GetAttribute("display", OdtNames.Text) == "none":
            case "note-citation" or "ruby-text" or "hidden-text" or "sequence-decls" or "variable-decls" or "user-field-decls":
            case var index when index.EndsWith("-source", StringComparison.Ordinal):
                return Skip();
        }

        return _xml.Read();
    }

    private bool End()
    {
        switch (_xml.NamespaceURI)
        {
            case OdtNames.Text when _xml.LocalName is "p" or "h":
                CloseParagraph();
                break;
            case OdtNames.Text when _xml.LocalName == "span":
                string style = _spans.Pop();
                _hiddenSpans -= _styles.IsHidden(style) ? 1 : 0;
                break;
            case OdtNames.Text when _xml.LocalName == "note-body":
                Notes.Add(Pop());
                break;
            case OdtNames.Text when _xml.LocalName == "list":
                _lists.Close();
                break;
            case OdtNames.Table when _xml.LocalName == "table-cell":
                _flow.CloseCell();
                break;
            case OdtNames.Table when _xml.LocalName == "table-row":
                _flow.CloseRow();
                break;
            case OdtNames.Drawing when _xml.LocalName == "text-box":
                string box = Pop();
                _flow.AddBox(box);
                break;
            case OdtNames.Style when IsHeader(_xml.LocalName):
                Headers.Add(Pop());
                break;
            case OdtNames.Style when IsFooter(_xml.LocalName):
                Footers.Add(Pop());
                break;
        }

        return _xml.Read();
    }

    private void Paragraph()
    {
        _flow.OpenParagraph();
        _afterSpace = true;
        if (_lists.Number(_xml) is { Length: > 0 } number)
        {
            _flow.Text.Append(number);
        }
    }

    private void CloseParagraph()
    {
        _flow.CloseParagraph(joined: false);
        _afterSpace = true;
    }

    private void Span(string? style)
    {
        _spans.Push(style ?? string.Empty);
        _hiddenSpans += _styles.IsHidden(style) ? 1 : 0;
        if (_styles.IsRaised(style))
        {
            // 'QH15' with a footnote mark must not read as QH151.
            Append(" ");
        }
    }

    /// <summary>White space of the markup is one space, or none at the start of a paragraph.</summary>
    private bool Characters()
    {
        if (_flow.Depth > 0 && _hiddenSpans == 0)
        {
            foreach (char c in _xml.Value)
            {
                bool space = c is ' ' or '\t' or '\n' or '\r';
                if (!(space && _afterSpace))
                {
                    _flow.Text.Append(space ? ' ' : c);
                    _afterSpace = space;
                }
            }
        }

        return _xml.Read();
    }

    private void Append(string text)
    {
        if (_flow.Depth > 0 && _hiddenSpans == 0)
        {
            _flow.Text.Append(text);
            _afterSpace = false;
        }
    }

    private bool Changes()
    {
        int depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            Deleted += _xml is { NodeType: XmlNodeType.Element, LocalName: "deletion", NamespaceURI: OdtNames.Text } ? 1 : 0;
        }

        return _xml.Read();
    }

    private void Push()
    {
        _outer.Push(_flow);
        _flow = new FlowBuilder();
    }

    private string Pop()
    {
        string text = _flow.End();
        _flow = _outer.Pop();
        _afterSpace = false;
        return text;
    }

    private bool Skip()
    {
        _xml.Skip();
        return !_xml.EOF;
    }

    private static bool IsHeader(string name) => name is "header" or "header-left" or "header-first";

    private static bool IsFooter(string name) => name is "footer" or "footer-left" or "footer-first";
}
