namespace CitationGraph.Evaluation.Confusions;

/// <summary>Patience alignment of two texts by words: words (first, runs of three) that occur once on both sides and in the
/// same order are anchors; what lies between two anchors is aligned in the same way.</summary>
internal static class WordAnchors
{
    /// <summary>The pairs of equal words, increasing on both sides.</summary>
    public static List<(int True, int Seen)> Find(string[] trueKeys, string[] seenKeys)
    {
        List<(int, int)> anchors = [];
        Align(trueKeys, (0, trueKeys.Length), seenKeys, (0, seenKeys.Length), anchors);
        return anchors;
    }

    private static void Align(string[] a, (int From, int To) x, string[] b, (int From, int To) y, List<(int, int)> anchors)
    {
        while (x.From < x.To && y.From < y.To && a[x.From] == b[y.From])
        {
            anchors.Add((x.From++, y.From++));
        }

        int tail = 0;
        while (x.From < x.To - tail && y.From < y.To - tail && a[x.To - tail - 1] == b[y.To - tail - 1])
        {
            tail++;
        }

        x.To -= tail;
        y.To -= tail;
        if (x.From < x.To && y.From < y.To)
        {
            foreach (int length in (int[])[3, 2, 1])
            {
                List<(int True, int Seen)> unique = Unique(a, x, b, y, length);
                if (unique.Count > 0)
                {
                    Split(a, x, b, y, unique, anchors);
                    break;
                }
            }
        }

        for (; tail > 0; tail--)
        {
            anchors.Add((x.To++, y.To++));
        }
    }

    private static void Split(
        string[] a, (int From, int To) x, string[] b, (int From, int To) y, List<(int True, int Seen)> unique, List<(int, int)> anchors)
    {
        foreach ((int i, int j) in Increasing(unique))
        {
            Align(a, (x.From, i), b, (y.From, j), anchors);
            anchors.Add((i, j));
            x.From = i + 1;
            y.From = j + 1;
        }

        Align(a, x, b, y, anchors);
    }

    private static List<(int True, int Seen)> Unique(string[] a, (int From, int To) x, string[] b, (int From, int To) y, int length)
    {
        Dictionary<string, int> inA = Once(a, x, length);
        Dictionary<string, int> inB = Once(b, y, length);
        return [.. inA.Where(w => w.Value >= 0 && inB.GetValueOrDefault(w.Key, -1) >= 0)
            .Select(w => (w.Value, inB[w.Key])).OrderBy(p => p.Value)];
    }

    /// <summary>Position of each run of words; -1 where it occurs more than once.</summary>
    private static Dictionary<string, int> Once(string[] keys, (int From, int To) range, int length)
    {
        Dictionary<string, int> once = new(StringComparer.Ordinal);
        for (int i = range.From; i + length <= range.To; i++)
        {
            string run = length == 1 ? keys[i] : string.Join(' ', keys, i, length);
            if (!once.TryAdd(run, i))
            {
                once[run] = -1;
            }
        }

        return once;
    }

    /// <summary>The longest subsequence that increases on the seen side too.</summary>
    private static List<(int True, int Seen)> Increasing(List<(int True, int Seen)> pairs)
    {
        List<int> tails = [];
        int[] previous = new int[pairs.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            int at = tails.FindIndex(t => pairs[t].Seen >= pairs[i].Seen);
            at = at < 0 ? tails.Count : at;
            previous[i] = at == 0 ? -1 : tails[at - 1];
            if (at == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[at] = i;
            }
        }

        List<(int, int)> chain = [];
        for (int i = tails.Count == 0 ? -1 : tails[^1]; i >= 0; i = previous[i])
        {
            chain.Add(pairs[i]);
        }

        chain.Reverse();
        return chain;
    }
}
