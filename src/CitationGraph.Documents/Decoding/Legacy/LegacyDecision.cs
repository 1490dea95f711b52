namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>Which 8-bit encoding a text is in.</summary>
/// <param name="Alphabet">The encoding.</param>
/// <param name="Confidence">0 to 1: the share of words that are Vietnamese so read, lowered where another encoding reads nearly
/// as well or few words tell.</param>
internal readonly record struct LegacyDecision(LegacyAlphabet Alphabet, double Confidence);
