namespace CitationGraph.Evaluation.Confusions;

/// <summary>One operation of an alignment: up to two true characters were seen as up to two characters.</summary>
/// <param name="True">As printed; empty for an insertion.</param>
/// <param name="Seen">As the OCR gave it; empty for a deletion.</param>
internal readonly record struct Edit(string True, string Seen)
{
    /// <summary>Nothing on one side.</summary>
    public bool IsGap => True.Length == 0 || Seen.Length == 0;

    /// <summary>The same base letters on both sides.</summary>
    public bool Agrees => True.Length == 1 && Seen.Length == 1 && OcrText.Base(True[0]) == OcrText.Base(Seen[0]);
}
