using System.IO.Compression;
using System.Text;

namespace CitationGraph.Documents.Tests.OpenDocument;

/// <summary>Writes OpenDocument files part by part.</summary>
internal sealed class OdtBuilder
{
    public const string Spaces =
        """xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" """;

    private readonly List<(string Name, string Content)> _parts;

    /// <param name="body">What office:text holds.</param>
    /// <param name="styles">Automatic styles.</param>
    /// <param name="prolog">Before the root.</param>
    /// <param name="type">The kind of document.</param>
    public OdtBuilder(string body, string styles = "", string prolog = "", string type = "text") => _parts =
    [
        ("mimetype", "application/vnd.oasis.opendocument." + type),
        ("content.xml", $"{prolog}<office:document-content {Spaces}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"),
    ];

    public OdtBuilder With(string name, string content)
    {
        _parts.Add((name, content));
        return this;
    }

    public byte[] ToBytes()
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in _parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
