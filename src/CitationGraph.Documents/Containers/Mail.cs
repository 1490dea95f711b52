using System.Net;
using System.Text;
using MimeKit;

namespace CitationGraph.Documents.Containers;

/// <summary>A mail that is open.</summary>
internal sealed class Mail : IDisposable
{
    private const int MaxParts = 1_000;

    // The library goes into parts by recursion.
    private static readonly ParserOptions Parsing = new() { MaxMimeDepth = 32, CharsetEncoding = Encoding.UTF8 };

    private static readonly (string Type, string Ending)[] Unnamed =
    [
        ("text/plain", ".txt"), ("text/html", ".html"), ("application/pdf", ".pdf"), ("application/msword", ".doc"), ("application/rtf", ".rtf"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"), ("application/vnd.oasis.opendocument.text", ".odt"),
        ("application/zip", ".zip"), ("message/rfc822", ".eml"), ("image/png", ".png"), ("image/jpeg", ".jpg"), ("image/tiff", ".tif"),
    ];

    private readonly Stream _stream;
    private readonly MimeMessage _message;
    private readonly string? _html;

    private Mail(Stream stream, MimeMessage message)
    {
        (_stream, _message) = (stream, message);
        string? plain = message.TextBody;
        _html = string.IsNullOrWhiteSpace(plain) ? message.HtmlBody : null;
        MimeEntity[] bodies = [.. message.BodyParts.OfType<TextPart>().Where(static part => !IsAttached(part))];
        Attachments = [.. message.BodyParts.Take(MaxParts).Where(part => !bodies.Contains(part) && !IsDecoration(part))];
        Body = _html is not null ? ".html" : !string.IsNullOrWhiteSpace(plain) || !string.IsNullOrWhiteSpace(message.Subject) ? ".txt" : null;
    }

    /// <summary>The ending of a name that tells what its own text is; null where it has none.</summary>
    public string? Body { get; }

    /// <summary>What is attached to it, in its order.</summary>
    public IReadOnlyList<MimeEntity> Attachments { get; }

    /// <summary>Reads the structure of a mail; its parts are left in the stream, which is closed with it.</summary>
    /// <exception cref="InvalidDataException">It is no mail.</exception>
    public static Mail Open(Stream stream)
    {
        try
        {
            MimeMessage message = MimeMessage.Load(Parsing, stream, persistent: true);
            if (!message.Headers.Any(static header => header.Id is HeaderId.From or HeaderId.Date or HeaderId.Subject or HeaderId.MimeVersion
                or HeaderId.ContentType or HeaderId.Received or HeaderId.MessageId or HeaderId.To))
            {
                throw new InvalidDataException();
            }

            return new Mail(stream, message);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException or NotSupportedException or DecoderFallbackException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    /// <summary>The name of an attachment; empty where neither it nor its type tells one.</summary>
    public static string NameOf(MimeEntity part)
    {
        string name = EntryNames.OfAttachment(part.ContentDisposition?.FileName ?? part.ContentType.Name);
        if (name.Length > 0 && (part is not MessagePart || Formats.IsContainer(name)))
        {
            return name;
        }

        string ending = Array.Find(Unnamed, known => part.ContentType.MimeType.Equals(known.Type, StringComparison.OrdinalIgnoreCase)).Ending ?? ".bin";
        return (part is MessagePart { Message.Subject: { } subject } && EntryNames.OfAttachment(subject.Replace('/', '-')) is { Length: > 0 } title ? title : "kem-theo") + ending;
    }

    /// <summary>The most bytes that an attachment can have.</summary>
    public static long LengthOf(MimeEntity part) => part is MimePart { Content.Stream: { } content } ? content.Length : 0;

    /// <inheritdoc/>
    public void Dispose()
    {
        _message.Dispose();
        _stream.Dispose();
    }

    /// <summary>Its subject and its text, as a text file or a web page.</summary>
    public MemoryStream ReadBody()
    {
        string subject = _message.Subject?.Trim() ?? string.Empty;
        string text = _html is { } html
            ? (subject.Length > 0 ? $"<p>{WebUtility.HtmlEncode(subject)}</p>\n" : string.Empty) + html
            : (subject.Length > 0 ? subject + "\n\n" : string.Empty) + _message.TextBody?.ReplaceLineEndings("\n");
        return new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Replace("\0", string.Empty, StringComparison.Ordinal))], writable: false);
    }

    /// <summary>The bytes of an attachment.</summary>
    public MemoryStream ReadAttachment(int at, string name, long most)
    {
        MemoryStream bytes = new();
        switch (Attachments[at])
        {
            case MimePart { Content: { } content }:
                content.DecodeTo(bytes);
                break;
            case MessagePart { Message: { } message }:
                message.WriteTo(bytes);
                break;
        }

        bytes.Position = 0;
        return bytes.Length <= most ? bytes : throw new UnreadableException(Problems.TooLarge(name, bytes.Length, most));
    }

    // Some programs send documents 'inline': the name tells them from the text of the mail.
    private static bool IsAttached(MimeEntity part) =>
        part.IsAttachment || !string.IsNullOrEmpty(part.ContentDisposition?.FileName ?? part.ContentType.Name);

    // Logos within the text.
    private static bool IsDecoration(MimeEntity part) => part.ContentType.IsMimeType("image", "*") && !part.IsAttachment && !string.IsNullOrEmpty(part.ContentId);
}
