namespace CitationGraph.Grammars.Rules;

/// <summary>Collects notes on what was repaired; costs nothing while there is none.</summary>
internal struct NoteTaker
{
    private List<RepairNote>? _notes;

    /// <summary>The notes in the order they were taken.</summary>
    public readonly IReadOnlyList<RepairNote> Notes => _notes is null ? [] : _notes;

    /// <summary>Takes a note.</summary>
    public void Add(string part, ReadOnlySpan<char> seen, string read) => (_notes ??= []).Add(new RepairNote(part, seen.ToString(), read));

    /// <summary>Takes a note before all others.</summary>
    public void AddFirst(string part, string seen, string read) => (_notes ??= []).Insert(0, new RepairNote(part, seen, read));
}
