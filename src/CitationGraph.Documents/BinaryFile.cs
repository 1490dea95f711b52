using CitationGraph.Documents.Packages;
using CitationGraph.Documents.Pdf;
using CitationGraph.Documents.Word;

namespace CitationGraph.Documents;

/// <summary>Hands a file that is not text to the reader of its format.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="options">Bounds.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class BinaryFile(string name, ReadOptions options, CancellationToken cancellation)
{
    // Where a password protects an office document, this stream holds it (MS-OFFCRYPTO).
    private static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The text of the file.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="stream">All of it, seekable.</param>
    public DocumentContent Read(BinaryFormat format, Stream stream) => format switch
    {
        BinaryFormat.Zip => ReadZip(stream),
        BinaryFormat.Pdf => new PdfFile(name, options, cancellation).Read(stream),
        BinaryFormat.Ole when Holds(stream, EncryptedPackage) => throw new UnreadableException(Problems.Encrypted(name, "DOCX")),
        _ => throw new UnreadableException(Problems.Unsupported(name, NameOf(format))),
    };

    private static string NameOf(BinaryFormat format) => format switch
    {
        BinaryFormat.Ole => "DOC",
        BinaryFormat.Image => "PNG, JPEG, TIFF",
        _ => format.ToString().ToUpperInvariant(),
    };

    private DocumentContent ReadZip(Stream stream)
    {
        IReadOnlyList<string> entries = ZipGuard.Check(stream, name, options.MaxBytes, cancellation);
        return DocxFile.IsWord(entries)
            ? new DocxFile(name, cancellation).Read(stream)
            : throw new UnreadableException(Problems.Unsupported(name, "ZIP (ODT)"));
    }

    private static bool Holds(Stream stream, byte[] sought)
    {
        byte[] all = new byte[Math.Min(stream.Length, 1 << 20)];
        stream.ReadExactly(all);
        stream.Position = 0;
        return all.AsSpan().IndexOf(sought) >= 0;
    }
}
