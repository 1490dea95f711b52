using System.Collections.Frozen;
using System.Text;

namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>The letters of the VNI fonts: a base letter and one character for its marks, or one character of its own.</summary>
internal static class VniLetters
{
    /// <summary>Marks that follow a letter, and what they make of each letter that may carry them.</summary>
    private static readonly (char Mark, string Bases, string Letters)[] Marks =
    [
        ('ù', "aeouyôö", "áéóúýớứ"), ('ø', "aeouyôö", "àèòùỳờừ"), ('û', "aeouyôö", "ảẻỏủỷởử"), ('õ', "aeouyôö", "ãẽõũỹỡữ"),
        ('ï', "aeouôö", "ạẹọụợự"), ('ê', "a", "ă"), ('é', "a", "ắ"), ('è', "a", "ằ"), ('ú', "a", "ẳ"), ('ü', "a", "ẵ"), ('ë', "a", "ặ"),
        ('â', "aeo", "âêô"), ('á', "aeo", "ấếố"), ('à', "aeo", "ầềồ"), ('å', "aeo", "ẩểổ"), ('ã', "aeo", "ẫễỗ"), ('ä', "aeo", "ậệộ"),
    ];

    private const string Alone = "íìæóòôöñî";
    private const string AloneLetters = "íìỉĩịơưđỵ";

    private static readonly FrozenDictionary<(char Base, char Mark), char> Pairs = Marks
        .SelectMany(static mark => mark.Bases.Select((letter, at) => (Key: (letter, mark.Mark), Value: mark.Letters[at])))
        .ToFrozenDictionary(static pair => pair.Key, static pair => pair.Value);

    /// <summary>Text of a VNI font to Unicode. Marks in either case follow letters in either case; the letter's counts.</summary>
    public static string Read(string text)
    {
        StringBuilder read = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char letter = char.ToLowerInvariant(text[i]);
            if (i + 1 < text.Length && Pairs.TryGetValue((letter, char.ToLowerInvariant(text[i + 1])), out char marked))
            {
                read.Append(InCaseOf(text[i], marked));
                i++;
            }
            else
            {
                int at = Alone.IndexOf(letter, StringComparison.Ordinal);
                read.Append(at < 0 ? text[i] : InCaseOf(text[i], AloneLetters[at]));
            }
        }

        return read.ToString();
    }

    private static char InCaseOf(char letter, char marked) => char.IsUpper(letter) ? char.ToUpperInvariant(marked) : marked;
}
