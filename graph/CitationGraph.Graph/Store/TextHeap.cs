using System.Text;

namespace CitationGraph.Graph.Store;

/// <summary>Texts of a store as it has them, in UTF-8, many in one piece of memory: most rows of a large answer are counted,
/// ordered and passed over, and never become strings.</summary>
internal sealed class TextHeap
{
    private const int Piece = 1 << 16;

    private byte[] _piece = [];
    private int _used;

    /// <summary>Keeps a text.</summary>
    public StoredText Add(ReadOnlySpan<byte> utf8)
    {
        if (_piece.Length - _used < utf8.Length)
        {
            (_piece, _used) = (new byte[Math.Max(Piece, utf8.Length)], 0);
        }

        utf8.CopyTo(_piece.AsSpan(_used));
        var text = new StoredText(_piece, _used, utf8.Length);
        _used += utf8.Length;
        return text;
    }
}

/// <summary>A text in UTF-8.</summary>
internal readonly struct StoredText(byte[] piece, int start, int length)
{
    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Utf8 => piece.AsSpan(start, length);

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Utf8);
}
