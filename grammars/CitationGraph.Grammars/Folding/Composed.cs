using System.Text;

namespace CitationGraph.Grammars.Folding;

/// <summary>NFC for short pieces of text that may hold lone surrogates, which <see cref="string.Normalize()"/> refuses.</summary>
internal static class Composed
{
    /// <summary>The text in NFC; lone surrogates become U+FFFD.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
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
}
