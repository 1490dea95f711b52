using CitationGraph.Documents.Office;
using CitationGraph.Documents.OpenDocument;
using CitationGraph.Documents.Packages;
using CitationGraph.Documents.Pdf;
using CitationGraph.Documents.Scans;
using CitationGraph.Documents.Word;

namespace CitationGraph.Documents;

/// <summary>Hands a file that is not text to the reader of its format.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="options">Bounds.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class BinaryFile(string name, ReadOptions options, CancellationToken cancellation)
{
    /// <summary>The text of the file.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="stream">All of it, seekable.</param>
    public DocumentContent Read(BinaryFormat format, Stream stream) => format switch
    {
        BinaryFormat.Zip => ReadZip(stream),
        BinaryFormat.Pdf => new PdfFile(name, options, cancellation).Read(stream),
        BinaryFormat.Rtf => new LibreOfficeFile(name, options, cancellation).ReadRtf(stream),
        BinaryFormat.Image => new PictureFile(name, options, cancellation).Read(stream),
        BinaryFormat.Ole => new DocFile(name, options, cancellation).Read(stream),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private DocumentContent ReadZip(Stream stream)
    {
        IReadOnlyList<string> entries = ZipGuard.Check(stream, name, options.MaxBytes, cancellation);
        return DocxFile.IsWord(entries) ? new DocxFile(name, cancellation).Read(stream)
            : OdtFile.IsOpenDocument(entries) ? new OdtFile(name, cancellation).Read(stream)
            : throw new UnreadableException(Problems.NoDocumentInZip(name));
    }
}
