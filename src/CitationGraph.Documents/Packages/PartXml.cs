using System.Xml;

namespace CitationGraph.Documents.Packages;

/// <summary>How the XML of office packages is parsed.</summary>
internal static class PartXml
{
    /// <summary>Nothing is fetched, no document type is read, so no entity expands.</summary>
    public static XmlReaderSettings Parsing => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };
}
