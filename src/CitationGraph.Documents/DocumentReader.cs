using System.Diagnostics.CodeAnalysis;
using System.Text;
using CitationGraph.Documents.Decoding;
using CitationGraph.Documents.Html;

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
            document = new DocumentText(file.Name, Read(file, cancellation));
            return true;
        }
        catch (UnreadableException e)
        {
            problem = e.Problem;
        }
        catch (Exception e) when (FileErrors.Explain(file.Name, e) is { } explained)
        {
            problem = explained;
        }

        return false;
    }

    private string Read(SourceFile file, CancellationToken cancellation)
    {
        DocumentFormat format = file.IsStandardInput ? DocumentFormat.Text : Formats.OfName(file.Path);
        if (format == DocumentFormat.Unsupported)
        {
            string extension = Path.GetExtension(file.Path).TrimStart('.').ToUpperInvariant();
            using Stream mayBeOpened = _open(file.Path);
            throw new UnreadableException(Problems.Unsupported(file.Name, extension));
        }

        using Stream stream = file.IsStandardInput ? _standardInput() : _open(file.Path);
        var source = ByteSource.Of(stream, file.Name, _options.MaxBytes, cancellation);
        byte[] head = TextDecoder.Head(source);
        if (Formats.OfContent(head) is { Length: > 0 } binary)
        {
            throw new UnreadableException(Problems.Unsupported(file.Name, binary));
        }

        bool mayBeHtml = format == DocumentFormat.Html || Path.GetExtension(file.Path).Length == 0;
        string text = mayBeHtml && Charset(head, file.Name) is { } legacy
            ? DecodeLegacy(source, legacy, file.Name)
            : Decode(source, head, file.Name, cancellation);
        return format == DocumentFormat.Html || (mayBeHtml && Formats.LooksLikeHtml(text)) ? HtmlText.Of(text) : text;
    }

    private string Decode(ByteSource source, byte[] head, string name, CancellationToken cancellation)
    {
        TextEncodingForm form = EncodingDetector.FromBom(head) ?? EncodingDetector.FromBytes(head);
        if (form.Name == TextEncodingForm.Utf8.Name)
        {
            EncodingDetector.RefuseBinary(head, name);
        }

        return new TextDecoder(name, _options.MaxBytes, cancellation).Decode(source, form);
    }

    /// <summary>The legacy encoding that a web page declares; null for UTF-8 and UTF-16.</summary>
    private static Encoding? Charset(byte[] head, string name)
    {
        if (EncodingDetector.FromBom(head) is not null || head.AsSpan().Contains((byte)0))
        {
            return null;
        }

        string declared = MetaCharset.Find(head);
        if (declared.Length == 0)
        {
            return null;
        }

        Encoding encoding = MetaCharset.Resolve(declared)
            ?? throw new UnreadableException(Problems.UnknownCharset(name, declared));
        return encoding.CodePage == Encoding.UTF8.CodePage ? null : encoding;
    }

    private static string DecodeLegacy(ByteSource source, Encoding encoding, string name)
    {
        using var bytes = new MemoryStream();
        byte[] chunk = new byte[TextDecoder.HeadLength];
        for (int read; (read = source.Read(chunk)) > 0;)
        {
            bytes.Write(chunk, 0, read);
        }

        byte[] all = bytes.ToArray();
        EncodingDetector.RefuseBinary(all.AsSpan(0, Math.Min(all.Length, TextDecoder.HeadLength)), name);
        try
        {
            return encoding.GetString(all);
        }
        catch (DecoderFallbackException e)
        {
            int at = Math.Clamp(e.Index, 0, all.Length - 1);
            throw new UnreadableException(Problems.InvalidEncoding(name, at, encoding.WebName, all[at]));
        }
    }

    // Word processors keep their files open for writing: share everything.
    private static FileStream OpenFile(string path) => new(path, new FileStreamOptions
    {
        Share = FileShare.ReadWrite | FileShare.Delete,
        BufferSize = 0,
        Options = FileOptions.SequentialScan,
    });
}
