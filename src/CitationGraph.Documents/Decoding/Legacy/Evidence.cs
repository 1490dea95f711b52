namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>How much a text looks Vietnamese, judged by its words that have letters beyond ASCII.</summary>
/// <param name="Words">Number of such words.</param>
/// <param name="Good">Those that are Vietnamese syllables or upper-case abbreviations such as 'HĐND'.</param>
/// <param name="Weight">Frequent syllables for three, other syllables for one, abbreviations for a half, all else against: minus two.</param>
internal readonly record struct Evidence(int Words, int Good, double Weight)
{
    private const double OfFrequent = 3;
    private const double OfSyllable = 1;
    private const double OfAbbreviation = 0.5;
    private const double OfOther = -2;

    /// <summary>Share of the words that are Vietnamese, 0 to 1.</summary>
    public double Share => Words == 0 ? 0 : (double)Good / Words;

    /// <summary>Weighs a text, composed (NFC). Linear in its length.</summary>
    public static Evidence Of(ReadOnlySpan<char> text)
    {
        var sum = default(Evidence);
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            bool beyondAscii = false;
            while (end < text.Length && IsOfWord(text[end]))
            {
                beyondAscii |= text[end] > '\x7F';
                end++;
            }

            sum = beyondAscii && (end - at > 1 || char.IsLetter(text[at])) ? sum.With(text[at..end]) : sum;
            at = Math.Max(end, at + 1);
        }

        return sum;
    }

    /// <summary>Both together.</summary>
    public static Evidence operator +(Evidence left, Evidence right) =>
        new(left.Words + right.Words, left.Good + right.Good, left.Weight + right.Weight);

    private Evidence With(ReadOnlySpan<char> word) =>
        CommonWords.Contains(word) ? Add(true, OfFrequent)
        : Syllables.Contains(word) ? Add(true, OfSyllable)
        : IsAbbreviation(word) ? Add(true, OfAbbreviation)
        : Add(false, OfOther);

    private Evidence Add(bool good, double weight) => new(Words + 1, Good + (good ? 1 : 0), Weight + weight);

    /// <summary>Letters, and what a wrong reading puts between them: symbols beyond ASCII, control characters.</summary>
    private static bool IsOfWord(char c) =>
        char.IsLetter(c) || (c is >= '\xA1' and <= '\xFF' and not ('«' or '»' or '·' or '°')) || (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f'));

    // Signs of documents have no letter beyond ASCII but Đ: QĐ, NĐ, HĐND, TLĐ.
    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 8 && word.IndexOfAnyExceptInRange('A', 'Z') is >= 0 and var first && word[first] == 'Đ'
        && word[(first + 1)..].IndexOfAnyExcept(UpperOfSigns) < 0;

    private static readonly System.Buffers.SearchValues<char> UpperOfSigns = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZĐƯ");
}
