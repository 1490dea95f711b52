namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>A node.</summary>
/// <param name="Key">Its id or path.</param>
/// <param name="Labels">Its labels, the first of which owns the key.</param>
/// <param name="Values">Its properties in the order of the model: text, <see cref="DateOnly"/>, long, bool, string[], long[], null.</param>
public sealed record NodeRow(string Key, IReadOnlyList<string> Labels, object?[] Values);

/// <summary>A relationship between two instruments.</summary>
/// <param name="Source">Id.</param>
/// <param name="Type">Type.</param>
/// <param name="Target">Id.</param>
/// <param name="Values">As of a node.</param>
public sealed record RelationshipRow(string Source, string Type, string Target, object?[] Values);

/// <summary>What comes from one source and is replaced whole: a document with all it says, or the registry's relations of one
/// instrument.</summary>
/// <param name="Owner">The file; null for the registry.</param>
/// <param name="Instrument">The instrument whose text the file is, or whose relations these are.</param>
/// <param name="Relationships">What it says.</param>
public sealed record RelationGroup(NodeRow? Owner, string Instrument, IReadOnlyList<RelationshipRow> Relationships)
{
    /// <summary>What stands in <c>document</c> of the relationships.</summary>
    public string Document => Owner?.Key ?? GraphModel.Registry;

    private UInt128? _digest;

    /// <summary>Changes when anything of the group does.</summary>
    public UInt128 Digest() => _digest ??= Sum();

    private UInt128 Sum()
    {
        UInt128 sum = Owner is null ? RowHash.Of(Instrument, [], [], []) : RowHash.Of(Owner, GraphModel.File) + RowHash.TextOf(Owner.Key, Instrument);
        foreach (RelationshipRow row in Relationships)
        {
            sum = unchecked(sum + RowHash.Of(row));
        }

        return sum;
    }
}
