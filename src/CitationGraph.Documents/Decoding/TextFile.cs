using System.Buffers;
using System.Text;
using CitationGraph.Documents.Decoding.Legacy;
using CitationGraph.Documents.Html;

namespace CitationGraph.Documents.Decoding;

/// <summary>Reads text, Markdown and web pages in any of their encodings.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="options">Bounds, and the encoding where the user names it.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class TextFile(string name, ReadOptions options, CancellationToken cancellation)
{
    private readonly List<Bilingual> _notes = [];

    /// <summary>The text.</summary>
    /// <param name="source">All bytes.</param>
    /// <param name="head">The first of them.</param>
    /// <param name="format">Text or HTML.</param>
    /// <param name="mayBeHtml">True where only the content tells HTML.</param>
    public DocumentContent Read(ByteSource source, byte[] head, DocumentFormat format, bool mayBeHtml)
    {
        string text = Decode(source, head, format == DocumentFormat.Html || mayBeHtml);
        text = format == DocumentFormat.Html || (mayBeHtml && Formats.LooksLikeHtml(text)) ? HtmlText.Of(text) : text;
        text = LineEscapes.Read(text);
        if (options.Encoding == TextEncoding.Recognised && LegacyCharacters.Read(text) is { } converted)
        {
            text = Told(converted);
        }

        return new DocumentContent(text) { Notes = _notes };
    }

    private string Decode(ByteSource source, byte[] head, bool mayDeclare)
    {
        if (LegacyOf(options.Encoding) is { } alphabet)
        {
            return LegacyBytes.Read(All(source, head), alphabet);
        }

        if (Named(options.Encoding) is { } named)
        {
            TextEncodingForm? marked = EncodingDetector.FromBom(head);
            return Strictly(source, head, marked?.Name == named.Name ? marked : named);
        }

        if (mayDeclare && Charset(head) is { } declared)
        {
            return Declared(source, head, declared);
        }

        TextEncodingForm? mark = EncodingDetector.FromBom(head);
        try
        {
            return Strictly(source, head, mark ?? EncodingDetector.FromBytes(head));
        }
        catch (UnreadableException e) when (mark is null && e.Problem.Kind == ProblemKind.InvalidEncoding)
        {
            source.Rewind(last: true);
            if (LegacyBytes.Read(All(source, head)) is { } read)
            {
                return Told(read);
            }

            throw;
        }
    }

    private string Strictly(ByteSource source, byte[] head, TextEncodingForm form)
    {
        if (form.Name == TextEncodingForm.Utf8.Name)
        {
            EncodingDetector.RefuseBinary(head, name);
        }

        return new TextDecoder(name, options.MaxBytes, cancellation).Decode(source, form);
    }

    /// <summary>The legacy encoding that a web page declares; null for UTF-8 and UTF-16.</summary>
    private Encoding? Charset(byte[] head)
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

    private string Declared(ByteSource source, byte[] head, Encoding encoding)
    {
        byte[] all = All(source, head);
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

    private byte[] All(ByteSource source, byte[] head)
    {
        EncodingDetector.RefuseBinary(head, name);
        ArrayBufferWriter<byte> bytes = new(TextDecoder.HeadLength);
        for (int read; (read = source.Read(bytes.GetSpan(TextDecoder.HeadLength))) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Advance(read);
        }

        return bytes.WrittenSpan.ToArray();
    }

    private string Told((string Text, LegacyDecision Decision) read)
    {
        _notes.Add(Notes.Encoding(read.Decision.Alphabet.Name, read.Decision.Confidence));
        return read.Text;
    }

    private static LegacyAlphabet? LegacyOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Windows1258 => LegacyAlphabet.Windows1258,
        TextEncoding.Tcvn3 => LegacyAlphabet.Tcvn3,
        TextEncoding.Vni => LegacyAlphabet.Vni,
        TextEncoding.Viscii => LegacyAlphabet.Viscii,
        _ => null,
    };

    private static TextEncodingForm? Named(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => TextEncodingForm.Utf8,
        TextEncoding.Utf16Le => TextEncodingForm.Utf16Le,
        TextEncoding.Utf16Be => TextEncodingForm.Utf16Be,
        _ => null,
    };
}
