using System.Buffers;

namespace CitationGraph.Documents.Decoding;

/// <summary>Tells the encoding of a text file from its first bytes.</summary>
internal static class EncodingDetector
{
    private const double ZeroShareOfUtf16 = 0.3;
    private const double ZeroShareTolerated = 0.02;
    private const double ControlShareOfBinary = 0.1;

    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create(
        [1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31, 127]);

    /// <summary>The encoding that a byte order mark states, or null.</summary>
    public static TextEncodingForm? FromBom(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => TextEncodingForm.Utf8 with { BomLength = 3 },
        [0xFF, 0xFE, ..] => TextEncodingForm.Utf16Le with { BomLength = 2 },
        [0xFE, 0xFF, ..] => TextEncodingForm.Utf16Be with { BomLength = 2 },
        _ => null,
    };

    /// <summary>The encoding of bytes without a mark: UTF-16 shows in the zero high bytes of its ASCII letters, all else
    /// must be UTF-8.</summary>
    public static TextEncodingForm FromBytes(ReadOnlySpan<byte> head)
    {
        int pairs = head.Length / 2;
        if (pairs == 0 || head.Length % 2 != 0 || !head.Contains((byte)0))
        {
            return TextEncodingForm.Utf8;
        }

        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++)
        {
            even += head[2 * i] == 0 ? 1 : 0;
            odd += head[2 * i + 1] == 0 ? 1 : 0;
        }

        return odd > pairs * ZeroShareOfUtf16 && even <= pairs * ZeroShareTolerated ? TextEncodingForm.Utf16Le
            : even > pairs * ZeroShareOfUtf16 && odd <= pairs * ZeroShareTolerated ? TextEncodingForm.Utf16Be
            : TextEncodingForm.Utf8;
    }

    /// <summary>Throws for UTF-16 text that is mostly control characters: a table of numbers, not a text.</summary>
    public static void RefuseControls(ReadOnlySpan<char> text, string name, long offset)
    {
        int controls = 0;
        int first = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] <= 127 && ControlBytes.Contains((byte)text[i]))
            {
                controls++;
                first = first < 0 ? i : first;
            }
        }

        if (controls > text.Length * ControlShareOfBinary)
        {
            throw new UnreadableException(Problems.ControlCharacters(name, offset + first * sizeof(char)));
        }
    }

    /// <summary>Throws for bytes of one-byte units that are no text. Asked before decoding, so that a program or an archive
    /// is called binary and not badly encoded.</summary>
    public static void RefuseBinary(ReadOnlySpan<byte> head, string name)
    {
        int nul = head.IndexOf((byte)0);
        if (nul >= 0)
        {
            throw new UnreadableException(Problems.Nul(name, nul));
        }

        int controls = 0;
        int first = head.IndexOfAny(ControlBytes);
        for (int at = first; at >= 0 && at < head.Length;)
        {
            controls++;
            int next = head[(at + 1)..].IndexOfAny(ControlBytes);
            at = next < 0 ? -1 : at + 1 + next;
        }

        if (controls > head.Length * ControlShareOfBinary)
        {
            throw new UnreadableException(Problems.ControlCharacters(name, first));
        }
    }
}
