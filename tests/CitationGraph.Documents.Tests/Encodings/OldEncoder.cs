using System.Text;
using CitationGraph.Documents.Decoding.Legacy;

namespace CitationGraph.Documents.Tests.Encodings;

/// <summary>Writes text in an 8-bit encoding, as old offices did: letter by letter, by asking which bytes read back as it.</summary>
internal sealed class OldEncoder
{
    private const string Letters =
        "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ";

    private readonly Dictionary<char, byte[]> _bytes = [];

    public OldEncoder(LegacyAlphabet alphabet)
    {
        foreach (byte[] bytes in Two().Concat(One()))
        {
            string read = LegacyBytes.Read(bytes, alphabet);
            if (read.Length == 1 && (read[0] < '\x7F' || Letters.Contains(read[0], StringComparison.Ordinal) || read[0] is '“' or '”' or '–' or '…' or '\u00A0'))
            {
                _bytes.TryAdd(read[0], bytes);
            }
        }

        // TCVN3 has no capitals with tones: they are small letters in a font of capitals.
        foreach (char letter in Letters.Where(letter => !_bytes.ContainsKey(letter) && _bytes.ContainsKey(char.ToLowerInvariant(letter))))
        {
            _bytes[letter] = _bytes[char.ToLowerInvariant(letter)];
        }
    }

    /// <summary>What can be written: NFC, '?' for letters that the encoding does not have.</summary>
    public string Writable(string text) =>
        string.Concat(text.Normalize().Select(c => _bytes.ContainsKey(c) || c < ' ' ? c : '?'));

    public byte[] Write(string text) => [.. Writable(text).SelectMany(c => c < ' ' ? [(byte)c] : _bytes[c])];

    private static IEnumerable<byte[]> One() => Enumerable.Range(1, 255).Where(static b => b >= ' ' || b is 2 or 5 or 6 or 20 or 25 or 30)
        .Select(static b => new[] { (byte)b });

    private static IEnumerable<byte[]> Two() =>
        from first in Enumerable.Range('A', 190)
        where Encoding.Latin1.GetString([(byte)first]) is var letter && char.IsLetter(letter[0])
        from second in Enumerable.Range(0xC0, 0x40)
        select new[] { (byte)first, (byte)second };
}
