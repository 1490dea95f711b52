using System.Globalization;
using System.Text;

namespace CitationGraph.Evaluation.Confusions;

/// <summary>A text as the aligner sees it: NFC, white space collapsed, zero-width characters dropped, in words.</summary>
internal sealed class OcrText
{
    private OcrText(string[] words, string[] keys)
    {
        Words = words;
        Keys = keys;
    }

    /// <summary>The words as printed.</summary>
    public string[] Words { get; }

    /// <summary>The words without case, diacritics and punctuation: what anchors are compared by.</summary>
    public string[] Keys { get; }

    /// <summary>A clean text; its Markdown marks are not printed.</summary>
    public static OcrText ReadPrinted(string path) =>
        Parse(File.ReadAllText(path, Encoding.UTF8).Replace("*", string.Empty, StringComparison.Ordinal).Replace('|', ' '));

    /// <summary>What OCR gave.</summary>
    public static OcrText ReadSeen(string path) => Parse(File.ReadAllText(path, Encoding.UTF8));

    private static OcrText Parse(string text)
    {
        string[] words = Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new OcrText(words, Array.ConvertAll(words, Key));
    }

    /// <summary>The words of a range, each followed by a space.</summary>
    public string Slice(int start, int end)
    {
        StringBuilder slice = new();
        for (int i = start; i < end; i++)
        {
            slice.Append(Words[i]).Append(' ');
        }

        return slice.ToString();
    }

    /// <summary>The base letter in lower case: 'Đ' and 'd' are 'd', 'ộ' is 'o'.</summary>
    public static char Base(char c) => c switch
    {
        'đ' or 'Đ' => 'd',
        < '\u0080' => char.ToLowerInvariant(c),
        _ => char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]),
    };

    private static string Key(string word)
    {
        string key = string.Concat(word.Where(char.IsLetterOrDigit).Select(Base));
        return key.Length == 0 ? word : key;
    }

    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(c))
            {
                clean.Append(' ');
            }
            else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}
