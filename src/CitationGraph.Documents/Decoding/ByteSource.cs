namespace CitationGraph.Documents.Decoding;

/// <summary>Bytes that can be read twice: once to learn the length of their text, once to decode it into a string of that length.
/// So no more than one chunk of a file is ever held beside its text.</summary>
internal abstract class ByteSource
{
    /// <summary>Fills the span unless the end comes first; returns the number of bytes.</summary>
    public abstract int Read(Span<byte> destination);

    /// <summary>Back to the first byte. After <paramref name="last"/> no other rewind follows.</summary>
    public abstract void Rewind(bool last);

    /// <summary>All bytes as a stream that can seek, at its start. The source is not used after it.</summary>
    public abstract Stream ToSeekable();

    /// <summary>A source over the stream: in place where the stream can seek, else over a copy in chunks.</summary>
    public static ByteSource Of(Stream stream, string name, long maxBytes, CancellationToken cancellation)
    {
        if (!stream.CanSeek)
        {
            return BufferedSource.Copy(stream, name, maxBytes, cancellation);
        }

        return stream.Length > maxBytes
            ? throw new UnreadableException(Problems.TooLarge(name, stream.Length, maxBytes))
            : new SeekableSource(stream);
    }

    private sealed class SeekableSource(Stream stream) : ByteSource
    {
        public override int Read(Span<byte> destination) =>
            stream.ReadAtLeast(destination, destination.Length, throwOnEndOfStream: false);

        public override void Rewind(bool last) => stream.Position = 0;

        public override Stream ToSeekable()
        {
            stream.Position = 0;
            return stream;
        }
    }

    /// <summary>For pipes. The chunks are let go one by one while the last pass decodes them.</summary>
    private sealed class BufferedSource(List<ReadOnlyMemory<byte>> chunks) : ByteSource
    {
        private const int ChunkSize = 1 << 20;
        private int _chunk;
        private int _offset;
        private bool _last;

        public static BufferedSource Copy(Stream stream, string name, long maxBytes, CancellationToken cancellation)
        {
            List<ReadOnlyMemory<byte>> chunks = [];
            long total = 0;
            int read;
            do
            {
                cancellation.ThrowIfCancellationRequested();
                byte[] chunk = new byte[ChunkSize];
                read = stream.ReadAtLeast(chunk, ChunkSize, throwOnEndOfStream: false);
                total += read;
                if (total > maxBytes)
                {
                    throw new UnreadableException(Problems.TooLarge(name, -1, maxBytes));
                }

                chunks.Add(chunk.AsMemory(0, read));
            }
            while (read == ChunkSize);
            return new BufferedSource(chunks);
        }

        public override int Read(Span<byte> destination)
        {
            int written = 0;
            while (written < destination.Length && _chunk < chunks.Count)
            {
                ReadOnlySpan<byte> rest = chunks[_chunk].Span[_offset..];
                int take = Math.Min(rest.Length, destination.Length - written);
                rest[..take].CopyTo(destination[written..]);
                written += take;
                _offset += take;
                if (take == rest.Length)
                {
                    if (_last)
                    {
                        chunks[_chunk] = default;
                    }

                    _chunk++;
                    _offset = 0;
                }
            }

            return written;
        }

        public override void Rewind(bool last) => (_chunk, _offset, _last) = (0, 0, last);

        public override Stream ToSeekable()
        {
            MemoryStream all = new();
            foreach (ReadOnlyMemory<byte> chunk in chunks)
            {
                all.Write(chunk.Span);
            }

            all.Position = 0;
            return all;
        }
    }
}
