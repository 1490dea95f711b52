using System.Xml;

namespace CitationGraph.Documents.Word;

/// <summary>Names of ECMA-376 (WordprocessingML), transitional and strict.</summary>
internal static class WordNames
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>True for elements of the language itself.</summary>
    public static bool IsWord(string space) => space is Transitional or Strict;

    /// <summary>The value of an attribute of the language, or null.</summary>
    public static string? Attribute(this XmlReader reader, string name) =>
        reader.GetAttribute(name, Transitional) ?? reader.GetAttribute(name, Strict);

    /// <summary>An on-off property: on unless it says otherwise.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Attribute("val") is not ("0" or "false" or "off");
}
