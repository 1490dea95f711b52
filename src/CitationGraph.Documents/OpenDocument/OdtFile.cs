using System.IO.Compression;
using System.Text;
using System.Xml;
using CitationGraph.Documents.Decoding.Legacy;
using CitationGraph.Documents.Packages;

namespace CitationGraph.Documents.OpenDocument;

/// <summary>Reads OpenDocument texts (ODT, OTT), as they would be with all tracked changes accepted.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class OdtFile(string name, CancellationToken cancellation)
{
    private const string Content = "content.xml";
    private const string TypeEntry = "mimetype";
    private const string Type = "application/vnd.oasis.opendocument.";

    private readonly StringBuilder _text = new();

    /// <summary>True when these are the entries of an OpenDocument file of any kind.</summary>
    public static bool IsOpenDocument(IReadOnlyCollection<string> entries) => entries.Contains(Content) && entries.Contains(TypeEntry);

    /// <summary>The text: headers, body, notes, footers.</summary>
    /// <param name="stream">The package, seekable, checked by <see cref="ZipGuard"/>.</param>
    public DocumentContent Read(Stream stream)
    {
        try
        {
            using var package = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return Read(package);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            throw new UnreadableException(Problems.Damaged(name, "ODT"));
        }
    }

    private DocumentContent Read(ZipArchive package)
    {
        if (!TypeOf(package).StartsWith(Type + "text", StringComparison.Ordinal))
        {
            throw new UnreadableException(Problems.Unsupported(name, "ODS, ODP"));
        }

        // The parts of a file with a password are noise; only the manifest tells.
        if (package.GetEntry("META-INF/manifest.xml") is { } manifest && IsEncrypted(manifest))
        {
            throw new UnreadableException(Problems.Encrypted(name, "ODT"));
        }

        OdtStyles styles = new();
        OdtText? pages = package.GetEntry("styles.xml") is { } look ? Part(look, styles) : null;
        OdtText body = Part(package.GetEntry(Content) ?? throw new InvalidDataException(), styles);
        Add(pages?.Headers ?? []);
        int start = _text.Length;
        Add([body.Text], trimmed: false);
        Add(body.Notes);
        Add(pages?.Footers ?? []);
        return Converted(body, start, package);
    }

    private DocumentContent Converted(OdtText body, int start, ZipArchive package)
    {
        string text = _text.ToString();
        List<Bilingual> notes = [];
        int[] pages = body.PageStarts.Count == 0 ? [] : [0, .. body.PageStarts.Select(at => Math.Min(start + at, text.Length)).Where(static at => at > 0).Distinct().Order()];
        if (LegacyCharacters.Read(text) is { } converted)
        {
            notes.Add(Notes.Encoding(converted.Decision.Alphabet.Name, converted.Decision.Confidence));
            pages = converted.Text.Length == text.Length ? pages : [];
            text = converted.Text;
        }

        if (body.Deleted > 0)
        {
            notes.Add(Notes.Deleted(body.Deleted));
        }

        if (package.Entries.Any(static entry => entry.FullName.StartsWith("Basic/", StringComparison.Ordinal) || entry.FullName.StartsWith("Scripts/", StringComparison.Ordinal)))
        {
            notes.Add(Notes.Macros);
        }

        return new DocumentContent(text) { Notes = notes, Pages = pages };
    }

    private void Add(IEnumerable<string> texts, bool trimmed = true)
    {
        foreach (string text in texts.Where(static text => text.Any(char.IsLetter)))
        {
            _text.Append(trimmed ? text.Trim('\n') : text.TrimEnd('\n')).Append('\n');
        }
    }

    private OdtText Part(ZipArchiveEntry entry, OdtStyles styles)
    {
        using Stream content = entry.Open();
        using var reader = XmlReader.Create(content, PartXml.Parsing);
        return OdtText.Of(reader, styles, cancellation);
    }

    private static string TypeOf(ZipArchive package)
    {
        using Stream content = package.GetEntry(TypeEntry)?.Open() ?? Stream.Null;
        byte[] head = new byte[100];
        return Encoding.ASCII.GetString(head, 0, content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
    }

    private static bool IsEncrypted(ZipArchiveEntry manifest)
    {
        using Stream content = manifest.Open();
        XmlReaderSettings parsing = PartXml.Parsing;
        // OpenOffice 2 wrote a document type into this part.
        parsing.DtdProcessing = DtdProcessing.Ignore;
        using var reader = XmlReader.Create(content, parsing);
        return reader.ReadToFollowing("encryption-data", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    }
}
