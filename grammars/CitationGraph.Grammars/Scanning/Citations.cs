using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Turns drafts into records.</summary>
internal static class Citations
{
    /// <summary>Costs that only restore marks.</summary>
    private const float FoldedCost = 0.75f;

    /// <summary>The channel cost at which a reading is as likely wrong as right.</summary>
    private const double HalfLife = 12;

    /// <summary>Records in text order.</summary>
    public static List<Citation> Finish(string text, List<Draft> drafts)
    {
        var citations = new List<Citation>(drafts.Count);
        foreach (Draft draft in drafts)
        {
            citations.Add(new Citation
            {
                Span = draft.Span,
                Text = draft.Span.Of(text),
                Type = draft.Type,
                Number = draft.Number,
                Date = draft.Date,
                Issuer = draft.Issuer,
                Name = draft.Name,
                Relation = draft.Relation,
                Pinpoint = draft.Pinpoint,
                Confidence = Confidence(draft),
                Quality = Quality(text, draft),
                Notes = draft.Notes,
            });
        }

        return citations;
    }

    private static double Confidence(Draft draft)
    {
        double confidence = Math.Pow(0.5, draft.Cost / HalfLife);
        confidence *= Math.Pow(0.7, draft.DoubtfulDigits);
        confidence *= draft.HasKindWord ? 1 : 0.85;
        confidence *= draft.Date.IsPossible ? 1 : 0.7;
        return Math.Round(confidence, 2);
    }

    private static ReadQuality Quality(string text, Draft draft) =>
        draft.Cost > FoldedCost || draft.DoubtfulDigits > 0 ? ReadQuality.Repaired
        : draft.Cost > 0 || !HasKindAsWritten(text, draft) ? ReadQuality.Folded
        : ReadQuality.Clean;

    /// <summary>True when the mention begins with its kind with all its marks, in whatever case.</summary>
    private static bool HasKindAsWritten(string text, Draft draft)
    {
        ReadOnlySpan<char> span = text.AsSpan(draft.Span.Start, draft.Span.Length);
        foreach (char unit in span)
        {
            if (unit >= 128)
            {
                return true;
            }
        }

        return !draft.HasKindWord || string.Equals(Fold.Of(draft.Type), draft.Type, StringComparison.OrdinalIgnoreCase);
    }
}
