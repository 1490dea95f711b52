using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CitationGraph.Documents.Tests.Word;

/// <summary>Writes Word documents part by part, as bytes: what is read must not depend on who wrote it.</summary>
internal sealed class DocxBuilder
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, string> _parts = [];
    private readonly StringBuilder _types = new();
    private readonly StringBuilder _relations = new();

    public DocxBuilder(string body, string prolog = "") =>
        _parts["word/document.xml"] = $"""{prolog}<w:document {Spaces}><w:body>{body}</w:body></w:document>""";

    public static string Spaces =>
        $"""xmlns:w="{Word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" """;

    /// <summary>Paragraphs of one run each.</summary>
    public static string Paragraphs(params string[] texts) => string.Concat(texts.Select(static text => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"));

    public static string Cell(string content) => $"<w:tc><w:tcPr/>{content}</w:tc>";

    /// <summary>Adds a part of the given kind ('footnotes', 'header', 'numbering', 'styles').</summary>
    public DocxBuilder With(string kind, string xml)
    {
        string file = $"{kind}{_parts.Count}.xml";
        _parts["word/" + file] = xml;
        _types.Append(CultureInfo.InvariantCulture, $"""<Override PartName="/word/{file}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>""");
        _relations.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="r{_parts.Count}" Type="{Office}/{kind}" Target="{file}"/>""");
        return this;
    }

    /// <summary>Adds macros; what they do is of no matter.</summary>
    public DocxBuilder WithMacros()
    {
        _parts["word/vbaProject.bin"] = "Sub AutoOpen()";
        _types.Append("""<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>""");
        _relations.Append("""<Relationship Id="vba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>""");
        return this;
    }

    public byte[] ToBytes()
    {
        _parts["[Content_Types].xml"] = $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>{_types}</Types>
            """;
        _parts["_rels/.rels"] = $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>
            """;
        _parts["word/_rels/document.xml.rels"] =
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{_relations}</Relationships>""";
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string xml) in _parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(xml);
            }
        }

        return bytes.ToArray();
    }
}
