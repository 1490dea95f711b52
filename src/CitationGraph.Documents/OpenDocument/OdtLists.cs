using System.Xml;
using CitationGraph.Documents.Word;

namespace CitationGraph.Documents.OpenDocument;

/// <summary>The lists that are open while an OpenDocument text is read: their numbers are text.</summary>
internal sealed class OdtLists(OdtStyles styles)
{
    private readonly Stack<string> _open = new();
    private Numbering? _numbers;
    private bool _numberDue;

    private Numbering Numbers => _numbers ??= styles.Lists();

    /// <summary>A list begins; without a style of its own it has that of the list around it.</summary>
    public void Open(XmlReader xml)
    {
        string style = xml.GetAttribute("style-name", OdtNames.Text) ?? (_open.TryPeek(out string? around) ? around : string.Empty);
        bool goesOn = xml.GetAttribute("continue-numbering", OdtNames.Text) == "true" || xml.GetAttribute("continue-list", OdtNames.Text) is not null;
        if (_open.Count == 0 && !goesOn)
        {
            Numbers.Restart(style);
        }

        _open.Push(style);
    }

    /// <summary>A list ends.</summary>
    public void Close()
    {
        _open.TryPop(out _);
        _numberDue = false;
    }

    /// <summary>The next paragraph has a number.</summary>
    public void Item() => _numberDue = _open.Count > 0;

    /// <summary>The number of the paragraph or heading that begins; empty where it has none.</summary>
    public string Number(XmlReader xml)
    {
        if (_numberDue && _open.TryPeek(out string? list))
        {
            _numberDue = false;
            return Numbers.Next(list, _open.Count - 1);
        }

        return xml.LocalName == "h" && _open.Count == 0 && xml.GetAttribute("is-list-header", OdtNames.Text) != "true"
            ? Numbers.Next(OdtStyles.Outline, xml.Number("outline-level", OdtNames.Text, 1) - 1)
            : string.Empty;
    }
}
