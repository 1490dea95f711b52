namespace CitationGraph.Graph.Neo4j.Push;

/// <summary>How to push.</summary>
public sealed record PushOptions
{
    /// <summary>Rows a statement.</summary>
    public int Batch { get; init; } = 10_000;

    /// <summary>Writes everything, also what the server has already.</summary>
    public bool Full { get; init; }

    /// <summary>Takes out what documents wrote directly into the server and the store does not have.</summary>
    public bool Replace { get; init; }

    /// <summary>Told how far it has come.</summary>
    public Action<PushProgress>? Progress { get; init; }
}

/// <summary>The parts of a push.</summary>
public enum PushStage
{
    /// <summary>Reading what the server has.</summary>
    Reading,

    /// <summary>Writing instruments.</summary>
    Instruments,

    /// <summary>Writing documents and relationships.</summary>
    Relationships,

    /// <summary>Removing what is gone.</summary>
    Removing,
}

/// <summary>How far a push has come.</summary>
/// <param name="Stage">In which part.</param>
/// <param name="Done">How many instruments or sources were looked at.</param>
/// <param name="Written">Nodes and relationships sent so far.</param>
public readonly record struct PushProgress(PushStage Stage, long Done, long Written);

/// <summary>What a push did.</summary>
public sealed record PushReport
{
    /// <summary>The changes, as the server counts them; none when everything was there.</summary>
    public required Driver.Counters Counters { get; init; }

    /// <summary>Instruments looked at.</summary>
    public long Instruments { get; init; }

    /// <summary>Of these, sent.</summary>
    public long InstrumentsWritten { get; init; }

    /// <summary>Documents, and instruments with relations in the registry, looked at.</summary>
    public long Sources { get; init; }

    /// <summary>Of these, sent.</summary>
    public long SourcesWritten { get; init; }

    /// <summary>Relationships sent.</summary>
    public long RelationshipsWritten { get; init; }

    /// <summary>Instruments, files and sources that were gone from the store and were taken out.</summary>
    public long Removed { get; init; }
}
