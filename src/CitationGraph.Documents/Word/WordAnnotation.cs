using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using CitationGraph.Documents.Packages;
using CitationGraph.Documents.Word;
using CitationGraph.Documents.Word.Comments;

namespace CitationGraph.Documents;

/// <summary>A comment on a place of a document.</summary>
/// <param name="Start">Where it starts in the text as read.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Paragraphs">What it says.</param>
public sealed record WordComment(int Start, int End, IReadOnlyList<string> Paragraphs);

/// <summary>Who comments, and when.</summary>
/// <param name="Author">The author.</param>
/// <param name="Initials">The author's initials.</param>
/// <param name="Day">The day of the comments.</param>
/// <param name="Elsewhere">Heads the comment at the first paragraph that gathers what is said of places where Word allows no
/// comment: headers, footers, text boxes.</param>
public sealed record WordCommenter(string Author, string Initials, DateOnly Day, string Elsewhere);

/// <summary>A Word document (DOCX, DOCM, DOTX) that comments are written into. Only the parts that hold them change; every other
/// entry of the package keeps its bytes.</summary>
public sealed class WordAnnotation
{
    private readonly byte[] _bytes;
    private readonly DocxFile _places;
    private readonly TextLines _lines;

    private WordAnnotation(byte[] bytes, DocxFile places, DocumentText document)
    {
        (_bytes, _places, Document) = (bytes, places, document);
        _lines = new TextLines(places.Original, document.Text);
    }

    /// <summary>The document as text, the same as <see cref="DocumentReader"/> reads it.</summary>
    public DocumentText Document { get; }

    /// <summary>True where the document has a digital signature, which does not hold for a changed copy.</summary>
    public bool IsSigned { get; private init; }

    /// <summary>Opens a document.</summary>
    /// <returns>False with the problem when it cannot be read or is no Word document.</returns>
    public static bool TryOpen(
        SourceFile file,
        ReadOptions options,
        [NotNullWhen(true)] out WordAnnotation? annotation,
        [NotNullWhen(false)] out DocumentProblem? problem,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        (annotation, problem) = (null, null);
        try
        {
            byte[] bytes = Bytes(file, options);
            if (Formats.OfContent(bytes) != BinaryFormat.Zip)
            {
                throw new UnreadableException(Problems.NotWord(file.Name));
            }

            using MemoryStream stream = new(bytes, writable: false);
            IReadOnlyList<string> entries = ZipGuard.Check(stream, file.Name, options.MaxBytes, cancellation);
            if (!DocxFile.IsWord(entries))
            {
                throw new UnreadableException(Problems.NotWord(file.Name));
            }

            DocxFile docx = new(file.Name, cancellation, tracksPlaces: true);
            DocumentContent content = docx.Read(stream);
            annotation = new WordAnnotation(bytes, docx, new DocumentText(file.Name, content.Text) { Notes = content.Notes, Pages = content.Pages })
            {
                IsSigned = entries.Any(static entry => entry.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase)),
            };
            return true;
        }
        catch (Exception e) when (FileErrors.Explain(file.Name, e) is { } explained)
        {
            problem = explained;
        }

        return false;
    }

    /// <summary>Writes a copy with comments; without any, the bytes of the original.</summary>
    /// <param name="comments">The comments.</param>
    /// <param name="by">Who comments.</param>
    /// <param name="output">Where to.</param>
    /// <returns>How many comments stand in the one at the first paragraph, and how many nowhere.</returns>
    public (int Gathered, int Lost) Write(IReadOnlyList<WordComment> comments, WordCommenter by, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comments);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(output);
        if (comments.Count == 0)
        {
            output.Write(_bytes);
            return (0, 0);
        }

        using MemoryStream copy = new();
        copy.Write(_bytes);
        (int, int) told;
        using (ZipArchive archive = new(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            told = Annotate(new WordPackage(archive, _places.Parts[0].Name), comments, by);
        }

        copy.Position = 0;
        copy.CopyTo(output);
        return told;
    }

    private (int Gathered, int Lost) Annotate(WordPackage package, IReadOnlyList<WordComment> comments, WordCommenter by)
    {
        List<(CommentablePart Part, RunPlaces Runs, CommentedPart Commented)> parts = [];
        foreach (CommentablePart part in _places.Parts)
        {
            if (package.Read(part.Name) is { } bytes && Decoded(bytes) is { } xml)
            {
                var runs = RunPlaces.Of(xml);
                parts.Add((part, runs, new CommentedPart(part, xml, runs)));
            }
        }

        string space = parts.Count > 0 ? parts[0].Runs.Space : WordNames.Transitional;
        var list = new CommentList(package, by, space);
        int id = Math.Max(list.LargestId, parts.Max(static part => (int?)part.Runs.LargestComment) ?? -1) + 1;
        List<WordComment> elsewhere = [];
        foreach (WordComment comment in comments.OrderBy(static c => c.Start).ThenBy(static c => c.End))
        {
            (int start, int end) = _lines.InOriginal(comment.Start, comment.End);
            var place = parts.Find(part => start >= part.Part.Start && end <= part.Part.Start + part.Part.Length);
            if (place.Commented?.TryAnchor(start - place.Part.Start, end - place.Part.Start, id) == true)
            {
                list.Add(id++, comment.Paragraphs);
            }
            else
            {
                elsewhere.Add(comment);
            }
        }

        bool gathered = elsewhere.Count > 0 && parts.Count > 0 && parts[0].Commented.TryAnchorFirst(id);
        if (gathered)
        {
            list.Add(id, [by.Elsewhere, .. elsewhere.SelectMany(comment => comment.Paragraphs.Select(text => $"{Quoted(comment)}: {text}"))]);
        }

        foreach ((CommentablePart part, _, CommentedPart commented) in parts.Where(static part => part.Commented.IsChanged))
        {
            package.Write(part.Name, commented.ToBytes());
        }

        list.Save();
        return gathered ? (elsewhere.Count, 0) : (0, elsewhere.Count);
    }

    private string Quoted(WordComment comment) => string.Create(CultureInfo.InvariantCulture, $"“{string.Join(' ', Document.Text[comment.Start..comment.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}”");

    private static PartXmlText? Decoded(byte[] bytes)
    {
        try
        {
            return PartXmlText.Of(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static byte[] Bytes(SourceFile file, ReadOptions options)
    {
        using FileStream stream = DocumentReader.OpenFile(file.Path);
        if (stream.Length > options.MaxBytes)
        {
            throw new UnreadableException(Problems.TooLarge(file.Name, stream.Length, options.MaxBytes));
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
