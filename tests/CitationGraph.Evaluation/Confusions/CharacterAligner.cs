namespace CitationGraph.Evaluation.Confusions;

/// <summary>Cheapest alignment of two strings by the operations 1:1, 1:0, 0:1, 1:2 and 2:1.</summary>
internal sealed class CharacterAligner(ConfusionModel model)
{
    /// <summary>Longer pieces (product of the lengths) are page furniture or reordered text, not misread words.</summary>
    public const int LargestTable = 1_000_000;

    private static readonly (int True, int Seen)[] Steps = [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1)];

    /// <summary>The operations in text order.</summary>
    public List<Edit> Align(string printed, string seen)
    {
        int width = seen.Length + 1;
        float[] costs = new float[(printed.Length + 1) * width];
        byte[] steps = new byte[costs.Length];
        Array.Fill(costs, float.MaxValue);
        costs[0] = 0;
        for (int i = 0; i <= printed.Length; i++)
        {
            for (int j = 0; j <= seen.Length; j++)
            {
                for (byte s = 0; s < Steps.Length; s++)
                {
                    (int t, int n) = Steps[s];
                    if (i < t || j < n || (i == 0 && j == 0))
                    {
                        continue;
                    }

                    float before = costs[((i - t) * width) + j - n];
                    if (before < costs[(i * width) + j] && TryEdit(printed, i - t, t, seen, j - n, n, out Edit edit)
                        && before + model.Cost(edit) < costs[(i * width) + j])
                    {
                        costs[(i * width) + j] = before + model.Cost(edit);
                        steps[(i * width) + j] = s;
                    }
                }
            }
        }

        return Trace(printed, seen, steps);
    }

    /// <summary>Two characters on one side never take a space in.</summary>
    private static bool TryEdit(string printed, int i, int t, string seen, int j, int n, out Edit edit)
    {
        edit = new Edit(printed.Substring(i, t), seen.Substring(j, n));
        return t + n < 3 || !(edit.True.Contains(' ') || edit.Seen.Contains(' '));
    }

    private static List<Edit> Trace(string printed, string seen, byte[] steps)
    {
        List<Edit> edits = [];
        for (int i = printed.Length, j = seen.Length; i > 0 || j > 0;)
        {
            (int t, int n) = Steps[steps[(i * (seen.Length + 1)) + j]];
            i -= t;
            j -= n;
            edits.Add(new Edit(printed.Substring(i, t), seen.Substring(j, n)));
        }

        edits.Reverse();
        return edits;
    }
}
