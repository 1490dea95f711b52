namespace CitationGraph.Evaluation.Confusions;

/// <summary>One clean text laid beside its OCR reading: pieces that are read word by word, and gaps between them.</summary>
internal sealed class TextAlignment
{
    private const double LeastAgreement = 0.5;
    private const int LongestLoss = 3;
    private readonly List<(string True, string Seen, int Context)> _pieces = [];

    /// <summary>Anchors once; the pieces can then be aligned under any model.</summary>
    public TextAlignment(OcrText printed, OcrText seen)
    {
        int i = 0, j = 0;
        foreach ((int t, int s) in WordAnchors.Find(printed.Keys, seen.Keys))
        {
            AddGap(printed, i, t, seen, j, s);
            _pieces.Add((printed.Words[t] + " ", seen.Words[s] + " ", 0));
            i = t + 1;
            j = s + 1;
        }

        AddGap(printed, i, printed.Words.Length, seen, j, seen.Words.Length);
    }

    /// <summary>Counts the operations of every piece that plausibly shows the same words.</summary>
    public void Count(CharacterAligner aligner, ConfusionModel into)
    {
        foreach ((string printed, string seen, int context) in _pieces)
        {
            List<Edit> edits = aligner.Align(printed, seen);
            int agreeing = edits.Count(e => e.Agrees) + context;
            if (agreeing >= LeastAgreement * (Math.Max(printed.Length, seen.Length) + context))
            {
                into.Add(WithoutLosses(edits));
            }
        }
    }

    private void AddGap(OcrText printed, int i, int t, OcrText seen, int j, int s)
    {
        string a = printed.Slice(i, t), b = seen.Slice(j, s);
        bool oneSided = a.Length == 0 || b.Length == 0;
        if (a.Length + b.Length > 0 && (!oneSided || a.Length + b.Length <= LongestLoss)
            && (long)a.Length * b.Length <= CharacterAligner.LargestTable)
        {
            int context = (i > 0 ? printed.Words[i - 1].Length + 1 : 0) + (t < printed.Words.Length ? printed.Words[t].Length + 1 : 0);
            _pieces.Add((a, b, context));
        }
    }

    /// <summary>Long runs of deletions or insertions are text that one side does not have.</summary>
    private static List<Edit> WithoutLosses(List<Edit> edits)
    {
        List<Edit> kept = new(edits.Count);
        for (int i = 0; i < edits.Count;)
        {
            int end = i;
            while (end < edits.Count && edits[end].IsGap)
            {
                end++;
            }

            if (end - i is > 0 and <= LongestLoss)
            {
                kept.AddRange(edits[i..end]);
            }

            if (end < edits.Count)
            {
                kept.Add(edits[end++]);
            }

            i = end;
        }

        return kept;
    }
}
