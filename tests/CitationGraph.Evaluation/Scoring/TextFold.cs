using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>How labels and results are made comparable.</summary>
internal static partial class TextFold
{
    /// <summary>Lower case without diacritics, white space collapsed.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text.Replace('Đ', 'D').Replace('đ', 'd').Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>A sign without white space and leading zeros, in capitals.</summary>
    public static string Number(string number)
    {
        string sign = string.Concat(number.Normalize(NormalizationForm.FormC).Where(c => !char.IsWhiteSpace(c)));
        return LeadingZeros().Replace(sign.ToUpperInvariant(), string.Empty);
    }

    /// <summary>Folded words with one space between them, punctuation dropped.</summary>
    public static string Words(string text)
    {
        StringBuilder words = new(text.Length);
        foreach (char c in Fold(text))
        {
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                words.Append(c);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd(' ');
    }

    [GeneratedRegex("^0+(?=[0-9])")]
    private static partial Regex LeadingZeros();
}
