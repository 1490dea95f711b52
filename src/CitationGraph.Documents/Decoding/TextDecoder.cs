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
        int length = Count(source, form);
        source.Rewind(last: true);
        return string.Create(length, (Decoder: this, Source: source, Form: form), static (text, state) =>
            state.Decoder.Fill(state.Source, state.Form, text));
    }

    private int Count(ByteSource source, TextEncodingForm form)
    {
        char[] scratch = ArrayPool<char>.Shared.Rent(ChunkLength);
        try
        {
            long chars = 0;
            Run(source, form, scratch, (chunk, byteOffset) =>
            {
                int nul = chunk.IndexOf('\0');
                if (nul >= 0)
                {
                    throw new UnreadableException(Problems.Nul(name, byteOffset + form.Encoding.GetByteCount(chunk[..nul])));
                }

                if (chars == 0 && form.Name != TextEncodingForm.Utf8.Name)
                {
                    EncodingDetector.RefuseControls(chunk, name, byteOffset);
                }

                chars += chunk.Length;
                return 0;
            });
            return checked((int)chars);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(scratch);
        }
    }

    private void Fill(ByteSource source, TextEncodingForm form, Span<char> text)
    {
        if (Run(source, form, text, static (chunk, _) => chunk.Length) != text.Length)
        {
            throw new UnreadableException(Problems.Changed(name));
        }
    }

    /// <summary>Decodes chunk by chunk into <paramref name="destination"/>, which <paramref name="take"/> may ask to move on
    /// by the number it returns. Returns by how much it moved.</summary>
    private int Run(ByteSource source, TextEncodingForm form, Span<char> destination, TakeChunk take)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ChunkLength);
        try
        {
            int kept = 0;
            long offset = 0;
            int moved = 0;
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
                    first = false;
                }

                OperationStatus status = form.Decode(bytes, destination[moved..], final, out int used, out int written);
                Check(status, bytes, used, offset, form);
                moved += take(destination.Slice(moved, written), offset);
                offset += used;
                if (offset > maxBytes)
                {
                    throw new UnreadableException(Problems.TooLarge(name, -1, maxBytes));
                }

                kept = bytes.Length - used;
                bytes[used..].CopyTo(buffer);
            }
            while (!final);
            return moved;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
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

    private delegate int TakeChunk(ReadOnlySpan<char> chunk, long byteOffset);
}
