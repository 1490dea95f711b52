using System.Globalization;
using System.Xml;
using CitationGraph.Documents.Word;

namespace CitationGraph.Documents.OpenDocument;

/// <summary>What the styles of an OpenDocument text say of its letters and lists, taken while its parts are read.</summary>
internal sealed class OdtStyles
{
    /// <summary>The list of numbered headings.</summary>
    public const string Outline = "\0outline";

    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> _raised = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberingLevel[]> _lists = new(StringComparer.Ordinal);
    private string _style = string.Empty;
    private string _list = string.Empty;

    /// <summary>The lists, once all styles were taken.</summary>
    public Numbering Lists() => new(_lists);

    /// <summary>True for a style whose text is not shown.</summary>
    public bool IsHidden(string? style) => style is not null && _hidden.Contains(style);

    /// <summary>True for a style whose text stands above the line.</summary>
    public bool IsRaised(string? style) => style is not null && _raised.Contains(style);

    /// <summary>Takes what the element that the reader is at says.</summary>
    public void Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "style" when xml.NamespaceURI == OdtNames.Style:
                _style = xml.GetAttribute("name", OdtNames.Style) ?? string.Empty;
                break;
            case "text-properties" when xml.NamespaceURI == OdtNames.Style:
                Mark(xml);
                break;
            case "list-style" when xml.NamespaceURI == OdtNames.Text:
                _list = xml.GetAttribute("name", OdtNames.Style) ?? string.Empty;
                break;
            case "outline-style" when xml.NamespaceURI == OdtNames.Text:
                _list = Outline;
                break;
            case "list-level-style-number" or "outline-level-style" when xml.NamespaceURI == OdtNames.Text:
                Level(xml, Pattern(xml), Format(xml.GetAttribute("num-format", OdtNames.Style)));
                break;
            case "list-level-style-bullet" when xml.NamespaceURI == OdtNames.Text:
                Level(xml, "-", "bullet");
                break;
        }
    }

    private void Mark(XmlReader xml)
    {
        if (xml.GetAttribute("display", OdtNames.Text) == "none")
        {
            _hidden.Add(_style);
        }

        // 'super 58%', or how far above the line.
        string position = xml.GetAttribute("text-position", OdtNames.Style) ?? string.Empty;
        if (position.StartsWith("super", StringComparison.Ordinal) || (position.Length > 0 && position[0] is >= '1' and <= '9'))
        {
            _raised.Add(_style);
        }
    }

    private void Level(XmlReader xml, string pattern, string format)
    {
        if (!_lists.TryGetValue(_list, out NumberingLevel[]? levels))
        {
            _lists[_list] = levels = Numbering.NoLevels;
        }

        int level = xml.Number("level", OdtNames.Text, 0) - 1;
        if (level >= 0 && level < levels.Length)
        {
            levels[level] = new NumberingLevel(xml.Number("start-value", OdtNames.Text, 1), format, pattern);
        }
    }

    private static string Pattern(XmlReader xml)
    {
        if (string.IsNullOrEmpty(xml.GetAttribute("num-format", OdtNames.Style)))
        {
            return string.Empty;
        }

        int level = Math.Clamp(xml.Number("level", OdtNames.Text, 1), 1, 9);
        int shown = Math.Clamp(xml.Number("display-levels", OdtNames.Text, 1), 1, level);
        string numbers = string.Join('.', Enumerable.Range(level - shown + 1, shown).Select(static at => string.Create(CultureInfo.InvariantCulture, $"%{at}")));
        return xml.GetAttribute("num-prefix", OdtNames.Style) + numbers + xml.GetAttribute("num-suffix", OdtNames.Style);
    }

    private static string Format(string? format) => format switch
    {
        "1" => "decimal",
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        _ => "none",
    };
}
