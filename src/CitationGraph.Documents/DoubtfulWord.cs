namespace CitationGraph.Documents;

/// <summary>A word of a scan that was read with doubt.</summary>
/// <param name="Start">Offset of its first character in the text.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Confidence">Of the OCR in it, 0 to 1.</param>
public readonly record struct DoubtfulWord(int Start, int End, double Confidence)
{
    /// <summary>The same word elsewhere.</summary>
    internal DoubtfulWord Moved(int by) => this with { Start = Start + by, End = End + by };
}
