namespace CitationGraph.Graph.Status;

/// <summary>The validity of one instrument on many days: worked out once for each stretch of time between two changes.</summary>
internal sealed class ValidityOverTime
{
    private readonly StatusCalculator _status;
    private readonly InstrumentId _id;
    private readonly DateOnly[] _turns;
    private readonly Validity?[] _known;

    public ValidityOverTime(StatusCalculator status, InstrumentId id)
    {
        (_status, _id, _turns) = (status, id, status.Turns(id));
        _known = new Validity?[_turns.Length + 1];
    }

    /// <summary>As <see cref="StatusCalculator.At"/> has it.</summary>
    public Validity On(DateOnly day)
    {
        int at = Array.BinarySearch(_turns, day), stretch = at < 0 ? ~at : at + 1;
        return _known[stretch] ??= _status.Direct(_id, day).Validity;
    }
}
