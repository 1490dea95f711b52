using System.Globalization;
using System.Text;
using CitationGraph.Documents.Decoding.Legacy;

namespace CitationGraph.Documents.Decoding;

/// <summary>Tells Vietnamese whose letters were lost: read by OCR in another language, or typed without diacritics.</summary>
internal static class LostDiacritics
{
    /// <summary>Characters that are judged.</summary>
    private const int SampleLength = 1 << 16;

    private const int LeastWords = 30;

    // Of Vietnamese letters a fifth are such that no other language has them; of texts that lost them, none.
    private const double MostOwnLetters = 0.02;

    // In texts that lost them four words of ten and more are still frequent ones of Vietnamese; in English one of ten.
    private const double LeastFrequent = 0.3;

    private static readonly char[] PlainLetters = [.. Enumerable.Range(0, 0x1F00).Select(static code => Decomposed((char)code))];

    /// <summary>True for such a text; false for other languages and for texts too short to tell. Looks at the beginning only.</summary>
    public static bool Concerns(string text)
    {
        ReadOnlySpan<char> sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        return !HasOwnLetters(sample) && HasFrequentWords(sample);
    }

    private static bool HasOwnLetters(ReadOnlySpan<char> text)
    {
        (int letters, int own) = (0, 0);
        foreach (char c in text)
        {
            bool isCombining = IsCombining(c);
            letters += isCombining || char.IsLetter(c) ? 1 : 0;
            own += isCombining || IsOwn(c) ? 1 : 0;
        }

        return own >= letters * MostOwnLetters;
    }

    private static bool HasFrequentWords(ReadOnlySpan<char> rest)
    {
        (int words, int frequent) = (0, 0);
        Span<char> plain = stackalloc char[16];
        while (!rest.IsEmpty)
        {
            int length = 0;
            while (length < rest.Length && (char.IsLetter(rest[length]) || IsCombining(rest[length])))
            {
                length++;
            }

            if (length > 0)
            {
                words++;
                frequent += length <= plain.Length && CommonWords.ContainsPlain(Plain(rest[..length], plain)) ? 1 : 0;
            }

            rest = rest[Math.Max(length, 1)..];
        }

        return words >= LeastWords && frequent >= words * LeastFrequent;
    }

    /// <summary>A letter without its marks: what is left of it after such a reading.</summary>
    public static char Plain(char letter) =>
        letter < PlainLetters.Length ? PlainLetters[letter] : char.ToLowerInvariant(letter);

    private static char Decomposed(char letter) => letter is 'đ' or 'Đ'
        ? 'd'
        : char.ToLowerInvariant(letter.ToString(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormD)[0]);

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word, Span<char> plain)
    {
        for (int i = 0; i < word.Length; i++)
        {
            plain[i] = Plain(word[i]);
        }

        return plain[..word.Length];
    }

    private static bool IsOwn(char c) => c is (>= '\u1EA0' and <= '\u1EF9') or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or 'ă' or 'Ă';

    // Texts in NFD write their letters so.
    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u0323';
}
