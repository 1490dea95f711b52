namespace CitationGraph.Graph.Status;

/// <summary>The validity of one instrument on many days: worked out once for each stretch of time between two changes.</summary>
internal sealed class ValidityOverTime(StatusCalculator status, InstrumentId id)
{
    private readonly DateOnly[] _turns = status.Turns(id);
    private readonly Dictionary<int, Validity> _known = [];

    /// <summary>As <see cref="StatusCalculator.At"/> has it.</summary>
    public Validity On(DateOnly day)
    {
        int at = Array.BinarySearch(_turns, day), stretch = at < 0 ? ~at - 1 : at;
        return _known.TryGetValue(stretch, out Validity validity) ? validity : _known[stretch] = status.Direct(id, day).Validity;
    }
}
