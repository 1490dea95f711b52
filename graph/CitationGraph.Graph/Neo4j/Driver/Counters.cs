namespace CitationGraph.Graph.Neo4j.Driver;

/// <summary>Changes that statements made, as the server counts them.</summary>
public sealed record Counters
{
    /// <summary>No change.</summary>
    public static readonly Counters None = new();

    /// <summary>Nodes created.</summary>
    public long NodesCreated { get; init; }

    /// <summary>Nodes deleted.</summary>
    public long NodesDeleted { get; init; }

    /// <summary>Relationships created.</summary>
    public long RelationshipsCreated { get; init; }

    /// <summary>Relationships deleted.</summary>
    public long RelationshipsDeleted { get; init; }

    /// <summary>Properties set, to a new value or to the old one.</summary>
    public long PropertiesSet { get; init; }

    /// <summary>Labels added.</summary>
    public long LabelsAdded { get; init; }

    /// <summary>Labels removed.</summary>
    public long LabelsRemoved { get; init; }

    /// <summary>Indexes added.</summary>
    public long IndexesAdded { get; init; }

    /// <summary>Constraints added.</summary>
    public long ConstraintsAdded { get; init; }

    /// <summary>True when anything was changed.</summary>
    public bool ContainsUpdates => this != None;

    /// <summary>The changes of both.</summary>
    public static Counters operator +(Counters a, Counters b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Add(a, b);
    }

    /// <summary>The changes of both.</summary>
    public static Counters Add(Counters a, Counters b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new Counters
        {
            NodesCreated = a.NodesCreated + b.NodesCreated,
            NodesDeleted = a.NodesDeleted + b.NodesDeleted,
            RelationshipsCreated = a.RelationshipsCreated + b.RelationshipsCreated,
            RelationshipsDeleted = a.RelationshipsDeleted + b.RelationshipsDeleted,
            PropertiesSet = a.PropertiesSet + b.PropertiesSet,
            LabelsAdded = a.LabelsAdded + b.LabelsAdded,
            LabelsRemoved = a.LabelsRemoved + b.LabelsRemoved,
            IndexesAdded = a.IndexesAdded + b.IndexesAdded,
            ConstraintsAdded = a.ConstraintsAdded + b.ConstraintsAdded,
        };
    }
}
