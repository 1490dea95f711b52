namespace CitationGraph.Grammars.Lexicon;

/// <summary>The noisy channel of a scan: what it confuses, and what was already found.</summary>
/// <param name="Confusions">What the scan confuses.</param>
/// <param name="Memo">What misread words were found to be.</param>
internal sealed record Channel(Confusions Confusions, ReadingMemo Memo)
{
    /// <summary>The channel with what the calling thread remembers; only that thread may use it.</summary>
    public static Channel OfThread(Confusions confusions) => new(confusions, ReadingMemo.OfThread(confusions));
}
