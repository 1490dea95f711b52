namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>Tells 8-bit encodings of Vietnamese apart by the words that each makes of a text.</summary>
internal static class LegacyDetector
{
    /// <summary>Characters that are judged.</summary>
    public const int SampleLength = 1 << 17;

    /// <summary>Below this share of Vietnamese words a reading is refused.</summary>
    private const double LeastShare = 0.6;

    /// <summary>Evidence is no proof.</summary>
    private const double Most = 0.99;

    // One word can be chance, ten are not.
    private const double DoubtOfFewWords = 0.5;

    /// <summary>The encoding, or null when none makes Vietnamese of it.</summary>
    /// <param name="sample">Text in the view of <see cref="Windows1252"/>.</param>
    /// <param name="against">Readings that need no conversion, which the encoding must beat.</param>
    public static LegacyDecision? Detect(string sample, params ReadOnlySpan<string> against)
    {
        LegacyAlphabet? best = null;
        Evidence evidence = default;
        double second = 0;
        foreach (LegacyAlphabet alphabet in LegacyAlphabet.All)
        {
            var read = Evidence.Of(alphabet.Read(sample));
            if (read.Weight > evidence.Weight)
            {
                second = evidence.Weight;
                (best, evidence) = (alphabet, read);
            }
            else
            {
                second = Math.Max(second, read.Weight);
            }
        }

        foreach (string text in against)
        {
            double other = Evidence.Of(text).Weight;
            second = Math.Max(second, other);
            if (other >= evidence.Weight)
            {
                return null;
            }
        }

        return best is null || evidence.Share < LeastShare ? null : new LegacyDecision(best, Confidence(evidence, second));
    }

    private static double Confidence(Evidence best, double second) =>
        Math.Min(Most, best.Share * (1 - second / best.Weight / 2) * (best.Words / (best.Words + DoubtOfFewWords)));
}
