using System.Buffers;

namespace CitationGraph.Documents.Decoding;

/// <summary>Decodes a source into one string, without ever holding all its bytes.</summary>
internal sealed class TextDecoder(string name, long maxBytes, CancellationToken cancellation)
{
    /// <summary>Number of bytes that the encoding is told from.</summary>
    public const int HeadLength = 1 << 16;

    private const int ChunkLength = 1 << 16;

    /// <summary>The first bytes; the source is rewound.</summary>
    public static byte[] Head(ByteSource source)
    {
        byte[] head = new byte[HeadLength];
        int length = source.Read(head);
        source.Rewind(last: false);
        return head[..length];
    }

    /// <summary>The text in the given encoding, without its byte order mark.</summary>
    public string Decode(ByteSource source, TextEncodingForm form)
    {
        int length = Length(source, form);
        source.Rewind(last: true);
        if (length == 0)
        {
            Fill(source, form, []);
        }

        return string.Create(length, (Decoder: this, Source: source, Form: form), static (text, state) =>
            state.Decoder.Fill(state.Source, state.Form, text));
    }

    /// <summary>The length of the text, which the bytes tell without being decoded.</summary>
    private int Length(ByteSource source, TextEncodingForm form)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ChunkLength);
        try
        {
            long length = 0;
            long bytes = 0;
            int read;
            do
            {
                cancellation.ThrowIfCancellationRequested();
                read = source.Read(buffer.AsSpan(0, ChunkLength));
                length += form.Length(buffer.AsSpan(0, read)[(bytes == 0 ? Math.Min(form.BomLength, read) : 0)..]);
                bytes += read;
                if (bytes - form.BomLength > maxBytes)
                {
                    throw new UnreadableException(Problems.TooLarge(name, -1, maxBytes));
                }
            }
            while (read == ChunkLength);
            return checked((int)length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Decodes chunk by chunk, and refuses what is no text.</summary>
    private void Fill(ByteSource source, TextEncodingForm form, Span<char> text)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ChunkLength);
        try
        {
            int kept = 0;
            long offset = 0;
            int filled = 0;
            bool first = true;
            bool final;
            do
            {
                cancellation.ThrowIfCancellationRequested();
                Span<byte> free = buffer.AsSpan(kept, ChunkLength - kept);
                int read = source.Read(free);
                final = read < free.Length;
                ReadOnlySpan<byte> bytes = buffer.AsSpan(0, kept + read);
                if (first)
                {
                    bytes = bytes[Math.Min(form.BomLength, bytes.Length)..];
                    offset = form.BomLength;
                }

                OperationStatus status = form.Decode(bytes, text[filled..], final, out int used, out int written);
                Check(status, bytes, used, offset, form);
                Check(text.Slice(filled, written), offset, form, first);
                first = false;
                filled += written;
                offset += used;
                kept = bytes.Length - used;
                bytes[used..].CopyTo(buffer);
            }
            while (!final);
            if (filled != text.Length)
            {
                throw new UnreadableException(Problems.Changed(name));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Check(ReadOnlySpan<char> chunk, long offset, TextEncodingForm form, bool first)
    {
        int nul = chunk.IndexOf('\0');
        if (nul >= 0)
        {
            throw new UnreadableException(Problems.Nul(name, offset + form.Encoding.GetByteCount(chunk[..nul])));
        }

        if (first && form.Name != TextEncodingForm.Utf8.Name)
        {
            EncodingDetector.RefuseControls(chunk, name, offset);
        }
    }

    private void Check(OperationStatus status, ReadOnlySpan<byte> bytes, int used, long offset, TextEncodingForm form)
    {
        if (status == OperationStatus.InvalidData)
        {
            throw new UnreadableException(Problems.InvalidEncoding(name, offset + used, form.Name, bytes[used]));
        }

        if (status == OperationStatus.DestinationTooSmall)
        {
            throw new UnreadableException(Problems.Changed(name));
        }
    }
}
