using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Items of a list that share the kind at its head share the body behind its last item: 'Các Công điện: số 007/CĐ-UBND
/// ..., số 008/CĐ-UBND và số 009/CĐ-UBND ...; số 010/CĐ-UBND ngày 20/11/2025 của UBND tỉnh'.</summary>
internal static class SharedHeads
{
    /// <summary>Hands the body of a list's last item to the items before it that name none, and the date where it is said to
    /// be theirs ('cùng ngày').</summary>
    public static void Complete(string text, List<Draft> drafts)
    {
        bool together = false;
        for (int i = drafts.Count - 1; i > 0; i--)
        {
            Draft later = drafts[i];
            Draft earlier = drafts[i - 1];
            together = (together || later.SharesDate) && earlier.Date.IsEmpty && ListRule.Joins(text, earlier.Span.End, later.Span.Start);
            if (together)
            {
                earlier.Date = later.Date;
            }

            if (later.InheritsKind && later.Issuer.Length > 0 && earlier.Issuer.Length == 0 && ListRule.Joins(text, earlier.Span.End, later.Span.Start))
            {
                earlier.Issuer = later.Issuer;
            }
        }
    }
}
