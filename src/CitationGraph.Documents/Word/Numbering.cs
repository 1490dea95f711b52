using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CitationGraph.Documents.Packages;

namespace CitationGraph.Documents.Word;

/// <summary>The lists of a document and how far each has counted.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;

    // A pattern is written once a paragraph: a long one would make much of little.
    private const int LongestPattern = 64;

    private readonly Dictionary<string, string> _abstractOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberingLevel[]> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string List, int Level)> _ofStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    private readonly HashSet<string> _restarting = new(StringComparer.Ordinal);

    /// <summary>Reads the lists and the styles that number their paragraphs. Parts that are absent are null.</summary>
    public Numbering(Stream? numbering, Stream? styles)
    {
        foreach (XElement element in Children(numbering))
        {
            if (element.Name.LocalName == "abstractNum")
            {
                _levels[Value(element, "abstractNumId")] = LevelsOf(element);
            }
            else if (element.Name.LocalName == "num")
            {
                _abstractOf[Value(element, "numId")] = Value(Child(element, "abstractNumId"), "val");
                if (Child(Child(element, "lvlOverride"), "startOverride") is not null)
                {
                    _restarting.Add(Value(element, "numId"));
                }
            }
        }

        foreach (XElement style in Children(styles).Where(static element => element.Name.LocalName == "style"))
        {
            if (Child(Child(style, "pPr"), "numPr") is { } property)
            {
                _ofStyle[Value(style, "styleId")] = (Value(Child(property, "numId"), "val"), Number(Child(property, "ilvl"), 0));
            }
        }
    }

    /// <summary>Lists by their names.</summary>
    public Numbering(IEnumerable<KeyValuePair<string, NumberingLevel[]>> lists)
    {
        foreach ((string list, NumberingLevel[] levels) in lists)
        {
            _levels[list] = [.. levels.Select(static level => level with { Text = Shortened(level.Text) })];
            _abstractOf[list] = list;
        }
    }

    /// <summary>No levels that number anything.</summary>
    public static NumberingLevel[] NoLevels => [.. Enumerable.Repeat(new NumberingLevel(1, "none", string.Empty), Levels)];

    /// <summary>The list counts from its start again.</summary>
    public void Restart(string list) => _restarting.Add(list);

    /// <summary>The list and level that a style gives its paragraphs; an empty list for none.</summary>
    public (string List, int Level) OfStyle(string style) => _ofStyle.GetValueOrDefault(style, (string.Empty, 0));

    /// <summary>The number of the next paragraph of a list, with a space after it; empty where it has none.</summary>
    public string Next(string list, int level)
    {
        if (level is < 0 or >= Levels || !_abstractOf.TryGetValue(list, out string? definition) || !_levels.TryGetValue(definition, out NumberingLevel[]? levels))
        {
            return string.Empty;
        }

        if (!_counts.TryGetValue(definition, out int[]? counts))
        {
            _counts[definition] = counts = new int[Levels];
            Array.Fill(counts, -1);
        }

        if (_restarting.Remove(list))
        {
            counts.AsSpan().Fill(-1);
        }

        counts[level] = counts[level] < 0 ? levels[level].Start : counts[level] + 1;
        counts.AsSpan(level + 1).Fill(-1);
        string text = levels[level].Format == "bullet" ? "-" : levels[level].Text;
        for (int i = 0; i <= level && text.Contains('%', StringComparison.Ordinal); i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"%{i + 1}");
            text = text.Replace(place, NumberFormat.Write(counts[i] < 0 ? levels[i].Start : counts[i], levels[i].Format), StringComparison.Ordinal);
        }

        return text.Length == 0 ? string.Empty : text + " ";
    }

    private static NumberingLevel[] LevelsOf(XElement definition)
    {
        NumberingLevel[] levels = NoLevels;
        foreach (XElement element in definition.Elements().Where(static element => element.Name.LocalName == "lvl"))
        {
            if (int.TryParse(Value(element, "ilvl"), NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level < Levels)
            {
                levels[level] = new NumberingLevel(
                    Number(Child(element, "start"), 1), Value(Child(element, "numFmt"), "val"), Shortened(Value(Child(element, "lvlText"), "val")));
            }
        }

        return levels;
    }

    private static string Shortened(string pattern) => pattern.Length <= LongestPattern ? pattern : pattern[..LongestPattern];

    private static IEnumerable<XElement> Children(Stream? part)
    {
        if (part is null)
        {
            return [];
        }

        using (part)
        {
            using var reader = XmlReader.Create(part, PartXml.Parsing);
            return XDocument.Load(reader).Root?.Elements() ?? [];
        }
    }

    private static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static string Value(XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value ?? string.Empty;

    private static int Number(XElement? element, int otherwise) =>
        int.TryParse(Value(element, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
