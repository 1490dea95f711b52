using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CitationGraph.Web.Tests;

/// <summary>Word documents for tests.</summary>
internal static class WordFile
{
    /// <summary>A document with a paragraph a line.</summary>
    public static byte[] Of(string text)
    {
        using var file = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body([.. text.Split('\n')
                .Select(static line => new Paragraph(new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve })))]));
        }

        return file.ToArray();
    }
}
