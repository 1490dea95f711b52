using System.Diagnostics.CodeAnalysis;
using CitationGraph.Documents.Decoding;

namespace CitationGraph.Documents;

/// <summary>Reads a file or standard input into text. Thread-safe but for standard input, which is read once.</summary>
public sealed class DocumentReader
{
    private readonly ReadOptions _options;
    private readonly Func<Stream> _standardInput;
    private readonly Func<string, Stream> _open;

    /// <summary>A reader with the given bounds.</summary>
    /// <param name="options">Bounds.</param>
    /// <param name="standardInput">Opens standard input; the process's own unless given.</param>
    public DocumentReader(ReadOptions options, Func<Stream>? standardInput = null)
        : this(options, standardInput ?? Console.OpenStandardInput, OpenFile)
    {
    }

    internal DocumentReader(ReadOptions options, Func<Stream> standardInput, Func<string, Stream> open) =>
        (_options, _standardInput, _open) = (options, standardInput, open);

    /// <summary>Reads one document.</summary>
    /// <returns>False with the problem when it cannot be read; nothing is thrown but for cancellation.</returns>
    public bool TryRead(
        SourceFile file,
        [NotNullWhen(true)] out DocumentText? document,
        [NotNullWhen(false)] out DocumentProblem? problem,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        (document, problem) = (null, null);
        try
        {
            DocumentContent content = Read(file, cancellation);
            document = new DocumentText(file.Name, content.Text)
            {
                Notes = LostDiacritics.Concerns(content.Text) ? [.. content.Notes, Notes.DiacriticsLost] : content.Notes,
                Pages = content.Pages,
                Doubts = content.Doubts,
            };
            return true;
        }
        catch (Exception e) when (FileErrors.Explain(file.Name, e) is { } explained)
        {
            problem = explained;
        }

        return false;
    }

    private DocumentContent Read(SourceFile file, CancellationToken cancellation)
    {
        DocumentFormat format = file.IsStandardInput ? DocumentFormat.Text : Formats.OfName(file.FormatName);
        using Stream stream = file.IsStandardInput ? _standardInput() : file.Inside is { } inside ? inside() : _open(file.Path);
        var source = ByteSource.Of(stream, file.Name, _options.MaxBytes, cancellation);
        byte[] head = TextDecoder.Head(source);
        BinaryFormat binary = Formats.OfContent(head);
        if (binary != BinaryFormat.None)
        {
            return new BinaryFile(file.Name, _options, cancellation).Read(binary, source.ToSeekable());
        }

        if (format == DocumentFormat.Binary)
        {
            string extension = Path.GetExtension(file.FormatName).TrimStart('.').ToUpperInvariant();
            throw new UnreadableException(head.Length == 0 ? Problems.Empty(file.Name) : Problems.Damaged(file.Name, extension));
        }

        bool mayBeHtml = format == DocumentFormat.MaybeHtml || Path.GetExtension(file.FormatName).Length == 0;
        return new TextFile(file.Name, _options, cancellation).Read(source, head, format, mayBeHtml);
    }

    // Word processors keep their files open for writing: share everything.
    internal static FileStream OpenFile(string path) => new(path, new FileStreamOptions
    {
        Share = FileShare.ReadWrite | FileShare.Delete,
        BufferSize = 0,
        Options = FileOptions.SequentialScan,
    });
}
