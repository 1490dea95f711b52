namespace CitationGraph.Grammars.Scanning;

/// <summary>Puts drafts that a later step found among those that are there.</summary>
internal static class DraftMerge
{
    /// <summary>Adds those that overlap none, in text order, in one pass.</summary>
    /// <param name="drafts">In text order.</param>
    /// <param name="found">In any order.</param>
    public static void Into(List<Draft> drafts, List<Draft> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        Draft[] known = [.. drafts];
        drafts.Clear();
        int next = 0;
        int end = 0;
        foreach (Draft draft in found)
        {
            while (next < known.Length && known[next].Span.Start < draft.Span.Start)
            {
                end = Math.Max(end, known[next].Span.End);
                drafts.Add(known[next++]);
            }

            if (draft.Span.Start >= end && (next == known.Length || known[next].Span.Start >= draft.Span.End))
            {
                end = draft.Span.End;
                drafts.Add(draft);
            }
        }

        drafts.AddRange(known.AsSpan(next));
    }
}
