using System.Globalization;
using System.Xml;

namespace CitationGraph.Documents.Word;

/// <summary>Takes the text out of one part of a Word document (body, header, footnotes), element by element, without a tree.</summary>
internal sealed class PartText
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly XmlReader _xml;
    private readonly Numbering _lists;
    private readonly Stack<FlowBuilder> _outer = new();
    private readonly Stack<Paragraph> _paragraphs = new();
    private readonly FieldStack _fields = new();
    private FlowBuilder _flow = new();
    private bool _hidden;
    private bool _raised;
    private bool _inRunProperties;

    private readonly List<TextPiece>? _pieces;

    private PartText(XmlReader xml, Numbering lists, bool tracksPlaces) => (_xml, _lists, _pieces) = (xml, lists, tracksPlaces ? [] : null);

    /// <summary>Where in the part each piece of the text stands, rising; without those of text boxes. Empty unless asked for.</summary>
    public IReadOnlyList<TextPiece> Pieces => _pieces ?? [];

    /// <summary>Its text.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Runs of text that tracked changes have deleted or moved away.</summary>
    public int Deleted { get; private set; }

    /// <summary>Offsets at which Word began a new page when it last laid the document out.</summary>
    public List<int> PageStarts { get; } = [];

    /// <summary>Reads a part to its end.</summary>
    /// <exception cref="XmlException">It is not well-formed, or has a document type.</exception>
    public static PartText Of(XmlReader xml, Numbering lists, CancellationToken cancellation, bool tracksPlaces = false)
    {
        PartText part = new(xml, lists, tracksPlaces);
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
                XmlNodeType.Element => Element(),
                XmlNodeType.EndElement when WordNames.IsWord(_xml.NamespaceURI) => End(),
                _ => _xml.Read(),
            };
        }

        while (_outer.TryPop(out FlowBuilder? flow))
        {
            _flow = flow;
        }

        Text = _flow.Text.ToString();
    }

    private bool Element()
    {
        if (_xml.NamespaceURI == Compatibility && _xml.LocalName == "Fallback")
        {
            // The same text box again, for older programs.
            return Skip();
        }

        return !WordNames.IsWord(_xml.NamespaceURI) ? _xml.Read()
            : _xml.IsEmptyElement ? Empty()
            : Start();
    }

    private bool Start()
    {
        switch (_xml.LocalName)
        {
            case "p":
                _flow.OpenParagraph();
                _paragraphs.Push(new Paragraph());
                break;
            case "tc":
                _flow.OpenCell();
                break;
            case "r":
                (_hidden, _raised) = (false, false);
                break;
            case "fldChar":
                _fields.Mark(_xml.Attribute("fldCharType") ?? string.Empty);
                break;
            case "rPr":
                _inRunProperties = true;
                break;
            case "t":
                return RunText();
            case "delText":
                Deleted++;
                return Skip();
            case "moveFrom":
                Deleted++;
                return Skip();
            case "rPrChange" or "pPrChange" or "sectPrChange" or "tblPrChange" or "tabs" or "instrText" or "delInstrText" or "rt":
                return Skip();
            case "txbxContent":
                _outer.Push(_flow);
                _flow = new FlowBuilder();
                break;
        }

        return _xml.Read();
    }

    private bool Empty()
    {
        switch (_xml.LocalName)
        {
            case "p":
                _flow.OpenParagraph();
                _flow.CloseParagraph(joined: false);
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "lastRenderedPageBreak" when _outer.Count == 0:
                PageStarts.Add(_flow.Text.Length);
                break;
            case "fldChar":
                _fields.Mark(_xml.Attribute("fldCharType") ?? string.Empty);
                break;
            case "vanish" when _inRunProperties:
                _hidden = _xml.IsOn();
                break;
            case "vertAlign" when _inRunProperties:
                _raised = _xml.Attribute("val") == "superscript";
                break;
            case "del" when _inRunProperties && _paragraphs.TryPeek(out Paragraph? deleted):
                deleted.Joined = true;
                break;
            case "numId" when _paragraphs.TryPeek(out Paragraph? listed):
                listed.List = _xml.Attribute("val") ?? string.Empty;
                break;
            case "ilvl" when _paragraphs.TryPeek(out Paragraph? leveled):
                leveled.Level = int.TryParse(_xml.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out int level) ? level : 0;
                break;
            case "pStyle" when _paragraphs.TryPeek(out Paragraph? styled):
                (styled.List, styled.Level) = _lists.OfStyle(_xml.Attribute("val") ?? string.Empty);
                break;
        }

        return _xml.Read();
    }

    private bool End()
    {
        switch (_xml.LocalName)
        {
            case "p" when _flow.Depth > 0 && _paragraphs.TryPop(out Paragraph? paragraph):
                _flow.CloseParagraph(paragraph.Joined);
                break;
            case "tc":
                _flow.CloseCell();
                break;
            case "tr":
                _flow.CloseRow();
                break;
            case "rPr":
                _inRunProperties = false;
                break;
            case "txbxContent" when _outer.TryPop(out FlowBuilder? outer):
                outer.AddBox(_flow.Text.ToString());
                _flow = outer;
                break;
        }

        return _xml.Read();
    }

    private bool RunText()
    {
        (int line, int column) = _pieces is not null && _xml is IXmlLineInfo place ? (place.LineNumber, place.LinePosition) : (0, 0);
        string text = _xml.ReadElementContentAsString();
        if (!_hidden && !_fields.InInstruction)
        {
            // 'QH15' with a footnote mark must not read as QH151.
            Append((_raised ? " " : string.Empty) + text);
            if (_pieces is not null && _outer.Count == 0 && !_raised && _paragraphs.Count > 0)
            {
                _pieces.Add(new TextPiece(_flow.Text.Length - text.Length, text.Length, line, column));
            }
        }

        return !_xml.EOF;
    }

    private void Append(string text)
    {
        if (_paragraphs.TryPeek(out Paragraph? paragraph))
        {
            if (!paragraph.Begun)
            {
                paragraph.Begun = true;
                _flow.Text.Append(_lists.Next(paragraph.List, paragraph.Level));
            }

            _flow.Text.Append(text);
        }
    }

    private bool Skip()
    {
        _xml.Skip();
        return !_xml.EOF;
    }

    /// <summary>A paragraph that is open.</summary>
    private sealed class Paragraph
    {
        public string List { get; set; } = string.Empty;

        public int Level { get; set; }

        public bool Joined { get; set; }

        public bool Begun { get; set; }
    }
}
