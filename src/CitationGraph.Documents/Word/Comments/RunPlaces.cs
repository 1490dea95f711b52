using System.Globalization;
using System.Xml;
using CitationGraph.Documents.Packages;

namespace CitationGraph.Documents.Word.Comments;

/// <summary>A piece of text in the XML of a part, with the run around it. All are indices into the XML.</summary>
/// <param name="Run">The start of the run's start tag.</param>
/// <param name="Name">The name of the run in the XML, such as <c>w:r</c>.</param>
/// <param name="ContentStart">Where the run's content starts, behind its properties.</param>
/// <param name="Properties">The run's properties, as they are written.</param>
internal sealed record RunPlace(int Run, string Name, int ContentStart, string Properties);

/// <summary>Where the runs of a part stand in its XML.</summary>
internal sealed class RunPlaces
{
    private readonly Dictionary<int, RunPlace> _byText = [];

    /// <summary>The namespace of the language: that of the transitional or of the strict form.</summary>
    public string Space { get; private set; } = WordNames.Transitional;

    /// <summary>Where the content of the first paragraph that has any starts; -1 where there is none.</summary>
    public int FirstParagraph { get; private set; } = -1;

    /// <summary>The name of that paragraph in the XML, such as <c>w:p</c>.</summary>
    public string FirstParagraphName { get; private set; } = string.Empty;

    /// <summary>The largest id of a comment that is met.</summary>
    public int LargestComment { get; private set; } = -1;

    /// <summary>The run of the text whose element has its name at this index; null where it cannot be parted.</summary>
    public RunPlace? Of(int text) => _byText.GetValueOrDefault(text);

    /// <summary>Reads a part.</summary>
    public static RunPlaces Of(PartXmlText part)
    {
        RunPlaces places = new();
        using var xml = XmlReader.Create(new StringReader(part.Text), PartXml.Parsing);
        var line = (IXmlLineInfo)xml;
        Stack<(int Depth, int Start, string Name, int Content, string Properties)> runs = new();
        int boxes = 0, paragraph = -1, properties = -1;
        while (xml.Read())
        {
            if (!WordNames.IsWord(xml.NamespaceURI) || xml.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
            {
                continue;
            }

            int at = part.At(line.LineNumber, line.LinePosition);
            bool starts = xml.NodeType == XmlNodeType.Element;
            switch (xml.LocalName)
            {
                case "document" or "footnotes" or "endnotes" or "comments" when starts:
                    places.Space = xml.NamespaceURI;
                    break;
                case "txbxContent" when !xml.IsEmptyElement:
                    boxes += starts ? 1 : -1;
                    break;
                case "p" when starts && !xml.IsEmptyElement && boxes == 0 && places.FirstParagraph < 0:
                    paragraph = xml.Depth;
                    places.FirstParagraphName = xml.Name;
                    places.FirstParagraph = TagEnd(part.Text, at);
                    break;
                case "pPr" when xml.Depth == paragraph + 1 && (!starts || xml.IsEmptyElement):
                    places.FirstParagraph = TagEnd(part.Text, at);
                    paragraph = int.MinValue;
                    break;
                case "p" when !starts && xml.Depth == paragraph:
                    paragraph = int.MinValue;
                    break;
                case "r" when starts && !xml.IsEmptyElement:
                    runs.Push((xml.Depth, at - 1, xml.Name, TagEnd(part.Text, at), string.Empty));
                    break;
                case "r" when !starts:
                    runs.Pop();
                    break;
                case "rPr" when runs.TryPeek(out var run) && xml.Depth == run.Depth + 1:
                    properties = starts ? at - 1 : properties;
                    if (!starts || xml.IsEmptyElement)
                    {
                        int end = TagEnd(part.Text, at);
                        runs.Pop();
                        runs.Push(run with { Content = end, Properties = WithoutChange(part.Text[properties..end], xml.Prefix) });
                    }

                    break;
                case "t" when starts && !xml.IsEmptyElement && runs.TryPeek(out var around) && xml.Depth == around.Depth + 1:
                    places._byText[at] = new RunPlace(around.Start, around.Name, around.Content, around.Properties);
                    break;
                case "comment" or "commentRangeStart" or "commentRangeEnd" or "commentReference" when starts:
                    if (int.TryParse(xml.Attribute("id"), NumberStyles.None, CultureInfo.InvariantCulture, out int id))
                    {
                        places.LargestComment = Math.Max(places.LargestComment, id);
                    }

                    break;
            }
        }

        return places;
    }

    /// <summary>Properties for the other part of a run: a change of them that is tracked has one id, and stays with the first part.</summary>
    private static string WithoutChange(string properties, string prefix)
    {
        string name = prefix.Length == 0 ? "rPrChange" : prefix + ":rPrChange";
        int start = properties.IndexOf("<" + name, StringComparison.Ordinal);
        int end = properties.LastIndexOf($"</{name}", StringComparison.Ordinal);
        return start < 0 ? properties : properties.Remove(start, TagEnd(properties, (end < 0 ? start : end) + 1) - start);
    }

    /// <summary>The index behind the tag that has its name at an index. Values of attributes may hold its end sign.</summary>
    public static int TagEnd(string xml, int name)
    {
        char quote = '\0';
        for (int i = name; i < xml.Length; i++)
        {
            if (quote == '\0' ? xml[i] is '"' or '\'' : xml[i] == quote)
            {
                quote = quote == '\0' ? xml[i] : '\0';
            }
            else if (quote == '\0' && xml[i] == '>')
            {
                return i + 1;
            }
        }

        return xml.Length;
    }
}
