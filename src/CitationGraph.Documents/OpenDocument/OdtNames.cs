using System.Globalization;
using System.Xml;

namespace CitationGraph.Documents.OpenDocument;

/// <summary>Names of OASIS OpenDocument 1.3 (ISO/IEC 26300).</summary>
internal static class OdtNames
{
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Description = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";

    /// <summary>A whole number that is not negative, or what stands for it where there is none.</summary>
    public static int Number(this XmlReader xml, string name, string space, int absent) =>
        int.TryParse(xml.GetAttribute(name, space), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : absent;
}
