namespace CitationGraph.Evaluation.Confusions;

/// <summary>Counts of what was seen for what, and the costs that follow from them.</summary>
internal sealed class ConfusionModel
{
    private const double PriorWeight = 0.5;
    private readonly Dictionary<Edit, int> _counts = [];
    private readonly Dictionary<string, int> _totals = new(StringComparer.Ordinal);
    private readonly Dictionary<Edit, float> _costs = [];

    /// <summary>Every counted operation, identities included.</summary>
    public IEnumerable<KeyValuePair<Edit, int>> Counts => _counts;

    /// <summary>Occurrences of the true side in the aligned material; of all characters for insertions.</summary>
    public int Total(string trueSide) => _totals.GetValueOrDefault(trueSide);

    /// <summary>Counts the operations of one aligned piece.</summary>
    public void Add(IReadOnlyList<Edit> edits)
    {
        char last = ' ';
        foreach (Edit edit in edits)
        {
            _counts[edit] = _counts.GetValueOrDefault(edit) + 1;
            foreach (char c in edit.True)
            {
                Occurs(c.ToString());
                Occurs(string.Empty);
                if (c != ' ' && last != ' ')
                {
                    Occurs(string.Concat(last, c));
                }

                last = c;
            }
        }
    }

    /// <summary>Minus the logarithm of the probability of an operation, smoothed with a guess from the letters alone.</summary>
    public float Cost(Edit edit)
    {
        if (!_costs.TryGetValue(edit, out float cost))
        {
            double guess = Math.Exp(-6 * Guess(edit));
            double share = (_counts.GetValueOrDefault(edit) + (PriorWeight * guess)) / (Total(edit.True) + PriorWeight);
            _costs[edit] = cost = (float)-Math.Log(share);
        }

        return cost;
    }

    private void Occurs(string trueSide) => _totals[trueSide] = _totals.GetValueOrDefault(trueSide) + 1;

    private static double Guess(Edit edit) => edit switch
    {
        { IsGap: true } => edit.True + edit.Seen == " " ? 0.8 : 1,
        { True.Length: 1, Seen.Length: 1 } => Guess(edit.True[0], edit.Seen[0]),
        _ => 1.6,
    };

    private static double Guess(char printed, char seen)
    {
        if (printed == seen)
        {
            return 0;
        }

        if (OcrText.Base(printed) == OcrText.Base(seen))
        {
            return 0.3;
        }

        return printed == ' ' || seen == ' ' ? 2.5 : 1.1;
    }
}
