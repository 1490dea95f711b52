using System.Text;
using System.Xml;
using CitationGraph.Documents.Decoding.Legacy;
using CitationGraph.Documents.Packages;
using DocumentFormat.OpenXml.Packaging;

namespace CitationGraph.Documents.Word;

/// <summary>Reads Word documents (DOCX, DOCM, DOTX), as they would be with all tracked changes accepted.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="cancellation">When the user stops.</param>
/// <param name="tracksPlaces">True to know afterwards where in which part each piece of the text stands.</param>
internal sealed class DocxFile(string name, CancellationToken cancellation, bool tracksPlaces = false)
{
    private readonly List<Bilingual> _notes = [];
    private readonly StringBuilder _text = new();
    private int _deleted;
    private Numbering? _numbering;

    /// <summary>The parts that can have comments, where places were tracked.</summary>
    public List<CommentablePart> Parts { get; } = [];

    /// <summary>The text before old fonts were converted, which may have other offsets.</summary>
    public string Original { get; private set; } = string.Empty;

    /// <summary>True when these are the entries of a Word document.</summary>
    public static bool IsWord(IEnumerable<string> entries) => entries.Any(static entry => entry is "word/document.xml" or "/word/document.xml");

    /// <summary>The text: headers, body, notes, footers.</summary>
    /// <param name="stream">The package, seekable, checked by <see cref="ZipGuard"/>.</param>
    public DocumentContent Read(Stream stream)
    {
        try
        {
            using var package = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false });
            return Read(package);
        }
        catch (Exception e) when (e is XmlException or OpenXmlPackageException or InvalidDataException or FileFormatException
            or InvalidOperationException or ArgumentException or NotSupportedException or UriFormatException or KeyNotFoundException)
        {
            throw new UnreadableException(Problems.Damaged(name, "DOCX"));
        }
    }

    private DocumentContent Read(WordprocessingDocument package)
    {
        MainDocumentPart main = package.MainDocumentPart ?? throw new UnreadableException(Problems.Damaged(name, "DOCX"));
        foreach (HeaderPart header in main.HeaderParts)
        {
            AddFurniture(header);
        }

        List<int> pages = AddBody(main);
        foreach (OpenXmlPart? notes in (OpenXmlPart?[])[main.FootnotesPart, main.EndnotesPart])
        {
            if (notes is not null)
            {
                PartText part = Part(notes);
                Track(notes, part);
                Add(part);
            }
        }

        foreach (FooterPart footer in main.FooterParts)
        {
            AddFurniture(footer);
        }

        Tell(main);
        string text = _text.ToString();
        Original = text;
        if (LegacyCharacters.Read(text) is not { } converted)
        {
            return new DocumentContent(text) { Notes = _notes, Pages = pages };
        }

        _notes.Insert(0, Notes.Encoding(converted.Decision.Alphabet.Name, converted.Decision.Confidence));
        return new DocumentContent(converted.Text) { Notes = _notes, Pages = converted.Text.Length == text.Length ? pages : [] };
    }

    private List<int> AddBody(MainDocumentPart main)
    {
        int start = _text.Length;
        PartText body = Part(main);
        Track(main, body);
        Add(body);
        List<int> pages = [];
        foreach (int at in body.PageStarts)
        {
            int page = Math.Min(start + at, _text.Length);
            if (page > (pages.Count == 0 ? 0 : pages[^1]))
            {
                pages.AddRange(pages.Count == 0 ? [0, page] : [page]);
            }
        }

        return pages;
    }

    /// <summary>Headers and footers are text where they say more than a page number.</summary>
    private void AddFurniture(OpenXmlPart part)
    {
        PartText furniture = Part(part);
        if (furniture.Text.Any(char.IsLetter))
        {
            Add(furniture);
        }
    }

    private void Track(OpenXmlPart part, PartText text)
    {
        if (tracksPlaces)
        {
            int cut = text.Text.Length - text.Text.TrimStart('\n').Length;
            Parts.Add(new CommentablePart(part.Uri.OriginalString, _text.Length - cut, text.Text.Length, text.Pieces));
        }
    }

    private void Add(PartText part)
    {
        _text.Append(part.Text.Trim('\n'));
        if (part.Text.AsSpan().ContainsAnyExcept('\n'))
        {
            _text.Append('\n');
        }

        _deleted += part.Deleted;
    }

    private PartText Part(OpenXmlPart part)
    {
        using Stream content = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(content, PartXml.Parsing);
        return PartText.Of(reader, _numbering ??= Lists(part), cancellation, tracksPlaces);
    }

    private static Numbering Lists(OpenXmlPart part)
    {
        MainDocumentPart? main = (part as MainDocumentPart) ?? part.GetParentParts().OfType<MainDocumentPart>().FirstOrDefault();
        return new Numbering(
            main?.NumberingDefinitionsPart?.GetStream(FileMode.Open, FileAccess.Read),
            main?.StyleDefinitionsPart?.GetStream(FileMode.Open, FileAccess.Read));
    }

    private void Tell(MainDocumentPart main)
    {
        if (_deleted > 0)
        {
            _notes.Add(Notes.Deleted(_deleted));
        }

        if (main.VbaProjectPart is not null)
        {
            _notes.Add(Notes.Macros);
        }

        if (main.AlternativeFormatImportParts.Any() || main.EmbeddedPackageParts.Any())
        {
            _notes.Add(Notes.OtherDocuments);
        }
    }
}
