namespace CitationGraph.Grammars.Lexicon;

/// <summary>The noisy channel of one document: what its scan confuses, and what was already found.</summary>
/// <param name="Confusions">What the scan confuses.</param>
/// <param name="Memo">What misread words of this document were found to be.</param>
internal sealed record Channel(Confusions Confusions, ReadingMemo Memo);
