namespace CitationGraph.Grammars.Rules;

/// <summary>Collects notes on what was repaired; costs nothing while there is none. Few citations have more than two: an array of just
/// their number takes half the memory of a list.</summary>
internal struct NoteTaker
{
    private RepairNote[]? _notes;

    /// <summary>The notes in the order they were taken.</summary>
    public readonly IReadOnlyList<RepairNote> Notes => _notes ?? [];

    /// <summary>Takes a note.</summary>
    public void Add(string part, ReadOnlySpan<char> seen, string read) => _notes = [.. _notes ?? [], new RepairNote(part, seen.ToString(), read)];

    /// <summary>Takes a note before all others.</summary>
    public void AddFirst(string part, string seen, string read) => _notes = [new RepairNote(part, seen, read), .. _notes ?? []];
}
