using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Turns drafts into records.</summary>
internal static class Citations
{
    /// <summary>Costs that only restore marks.</summary>
    private const float FoldedCost = 0.75f;

    /// <summary>The channel cost at which a reading is as likely wrong as right.</summary>
    private const double HalfLife = 12;

    /// <summary>The record of a draft that all steps have seen.</summary>
    public static Citation Finish(string text, Draft draft) => new()
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
    };

    private static double Confidence(Draft draft)
    {
        double confidence = draft.Cost == 0 ? 1 : Math.Pow(0.5, draft.Cost / HalfLife);
        confidence *= draft.DoubtfulDigits == 0 ? 1 : Math.Pow(0.7, draft.DoubtfulDigits);
        confidence *= draft.HasKindWord ? 1 : 0.85;
        confidence *= draft.HasUnknownSign ? 0.85 : 1;
        confidence *= draft.Date.IsPossible ? 1 : 0.7;
        return Math.Round(confidence, 2);
    }

    private static ReadQuality Quality(string text, Draft draft) =>
        draft.Cost > FoldedCost || draft.DoubtfulDigits > 0 ? ReadQuality.Repaired
        : draft.Cost > 0 || !HasKindAsWritten(text, draft) ? ReadQuality.Folded
        : ReadQuality.Clean;

    /// <summary>True when the mention begins with its kind with all its marks, in whatever case; an item of a list has none.</summary>
    private static bool HasKindAsWritten(string text, Draft draft)
    {
        if (!draft.HasKindWord || draft.InheritsKind)
        {
            return true;
        }

        int at = draft.Span.Start;
        foreach (char wanted in draft.Type)
        {
            while (at < draft.Span.End && Fold.IsGap(text[at]))
            {
                at++;
            }

            if (wanted == ' ')
            {
                continue;
            }

            if (at >= draft.Span.End || (!SameLetter(text[at], wanted) && Fold.Of(text[at]) == Fold.Of(wanted)))
            {
                return false;
            }

            at++;
        }

        return true;
    }

    private static bool SameLetter(char seen, char wanted) =>
        seen == wanted || char.ToLowerInvariant(seen) == char.ToLowerInvariant(wanted) || (seen is 'Ð' or 'ð' or 'Ɖ' or 'ɖ' && wanted is 'Đ' or 'đ');
}
