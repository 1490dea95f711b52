using System.Text;

namespace CitationGraph.Grammars.Folding;

/// <summary>NFC for short pieces of text that may hold lone surrogates, which <see cref="string.Normalize()"/> refuses.</summary>
internal static class Composed
{
    /// <summary>The text in NFC; lone surrogates become U+FFFD.</summary>
    public static string Of(string text)
    {
        if (IsComposed(text))
        {
            return text;
        }

        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)).Normalize(NormalizationForm.FormC);
        }
    }

    /// <summary>True where every unit is one that NFC never changes: letters of Latin script with their marks, and the marks of
    /// print. What else there is, the full check decides.</summary>
    private static bool IsComposed(string text)
    {
        foreach (char unit in text)
        {
            if (unit is not (< '\u0300' or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2010' and <= '\u2027')))
            {
                return false;
            }
        }

        return true;
    }
}
