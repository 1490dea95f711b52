using System.Text;

namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>An encoding in which every byte is one character.</summary>
internal sealed class ByteLetters
{
    private readonly char[] _table;

    private ByteLetters(char[] table) => _table = table;

    /// <summary>TCVN 5712:1993 VN3; what it does not define is as in Windows-1252, as in the documents of its fonts.</summary>
    public static ByteLetters Tcvn3 { get; } = Over1252(
        (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"),
        (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"));

    /// <summary>RFC 1456.</summary>
    public static ByteLetters Viscii { get; } = Over1252(
        (0x02, "Ẳ"), (0x05, "ẴẪ"), (0x14, "Ỷ"), (0x19, "Ỹ"), (0x1E, "Ỵ"),
        (0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"));

    /// <summary>Microsoft's code page: tones are combining characters.</summary>
    public static ByteLetters Windows1258 { get; } = new(
        [.. Enumerable.Range(0, 256).Select(static b => CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetChars([(byte)b])[0])]);

    /// <summary>Text in the view of <see cref="Windows1252"/> to Unicode, character by character.</summary>
    public string Read(string text) => string.Create(text.Length, (text, _table), static (span, from) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = Windows1252.TryByte(from.text[i], out byte code) ? from._table[code] : from.text[i];
        }
    });

    private static ByteLetters Over1252(params (int From, string Letters)[] parts)
    {
        char[] table = [.. Enumerable.Range(0, 256).Select(static b => Windows1252.Char((byte)b))];
        foreach ((int from, string letters) in parts)
        {
            letters.CopyTo(table.AsSpan(from));
        }

        return new ByteLetters(table);
    }
}
