namespace CitationGraph.Evaluation.Scoring;

/// <summary>Pairs labelled and found mentions one to one.</summary>
internal static class MentionMatcher
{
    /// <summary>Overlapping spans pair; the same identity goes before the larger overlap, and that before text order.</summary>
    public static List<MentionPair> BySpan(IReadOnlyList<GoldMention> gold, IReadOnlyList<FoundMention> found)
    {
        List<(MentionPair Pair, double Overlap)> candidates = [];
        for (int g = 0; g < gold.Count; g++)
        {
            for (int f = 0; f < found.Count; f++)
            {
                int shared = Math.Min(found[f].End, gold[g].End) - Math.Max(found[f].Start, gold[g].Start);
                if (shared > 0)
                {
                    int union = Math.Max(found[f].End, gold[g].End) - Math.Min(found[f].Start, gold[g].Start);
                    candidates.Add((new MentionPair(g, f, gold[g].SameIdentity(found[f])), shared / (double)union));
                }
            }
        }

        HashSet<int> takenGold = [], takenFound = [];
        List<MentionPair> pairs = [];
        foreach ((MentionPair pair, _) in candidates
            .OrderByDescending(c => c.Pair.SameIdentity).ThenByDescending(c => c.Overlap)
            .ThenBy(c => c.Pair.Gold).ThenBy(c => c.Pair.Found))
        {
            if (!takenGold.Contains(pair.Gold) && takenFound.Add(pair.Found))
            {
                takenGold.Add(pair.Gold);
                pairs.Add(pair);
            }
        }

        return [.. pairs.OrderBy(p => p.Gold)];
    }

    /// <summary>Equal identities pair without regard to place; those with the same date go first.</summary>
    /// <param name="gold">Labels of the clean original.</param>
    /// <param name="found">Mentions of its reading.</param>
    /// <param name="dropped">Found mentions that are neither paired nor to be punished: a label has them as optional.</param>
    public static List<MentionPair> ByIdentity(
        IReadOnlyList<GoldMention> gold, IReadOnlyList<FoundMention> found, out HashSet<int> dropped)
    {
        SortedSet<int> free = [.. Enumerable.Range(0, found.Count)];
        List<MentionPair> pairs = [];
        HashSet<int> taken = [];
        int[] order = [.. Enumerable.Range(0, gold.Count).OrderBy(g => gold[g].Optional)];
        foreach (bool sameDate in (bool[])[true, false])
        {
            foreach (int g in order.Where(g => !taken.Contains(g)))
            {
                int match = free.FirstOrDefault(
                    f => gold[g].SameIdentity(found[f]) && (!sameDate || gold[g].Date == found[f].Date), -1);
                if (match >= 0)
                {
                    pairs.Add(new MentionPair(g, match, SameIdentity: true));
                    taken.Add(g);
                    free.Remove(match);
                }
            }
        }

        dropped = [.. free.Where(f => gold.Any(g => g.Optional && g.SameIdentity(found[f])))];
        return [.. pairs.OrderBy(p => p.Gold)];
    }
}
