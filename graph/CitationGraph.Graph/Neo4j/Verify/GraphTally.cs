namespace CitationGraph.Graph.Neo4j.Verify;

/// <summary>Counts and checksums of one side of a comparison.</summary>
public sealed class GraphTally
{
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UInt128> _byKey = new(StringComparer.Ordinal);

    /// <summary>How many nodes of each set of labels, and relationships of each type.</summary>
    public IReadOnlyDictionary<string, long> Counts => _counts;

    /// <summary>Nodes in all.</summary>
    public long Nodes { get; private set; }

    /// <summary>Relationships in all.</summary>
    public long Relationships { get; private set; }

    /// <summary>Of everything, in whatever order it came; 32 hexadecimal digits.</summary>
    public string Checksum
    {
        get
        {
            UInt128 sum = 0;
            foreach (UInt128 part in _byKey.Values)
            {
                sum = unchecked(sum + part);
            }

            return Model.RowHash.Hex(sum);
        }
    }

    internal void Node(string key, IReadOnlyList<string> labels, UInt128 hash)
    {
        Nodes++;
        Count(":" + string.Join(':', labels.Order(StringComparer.Ordinal)));
        Add(key, hash);
    }

    internal void Relationship(string source, string type, UInt128 hash)
    {
        Relationships++;
        Count(type);
        Add(source, hash);
    }

    /// <summary>The keys of nodes that differ between two sides, themselves or in what goes out of them, in order.</summary>
    internal IEnumerable<string> Differing(GraphTally other) =>
        _byKey.Where(k => !other._byKey.TryGetValue(k.Key, out UInt128 hash) || hash != k.Value).Select(static k => k.Key)
            .Union(other._byKey.Keys.Where(k => !_byKey.ContainsKey(k)), StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;

    private void Add(string key, UInt128 hash) => _byKey[key] = unchecked(_byKey.GetValueOrDefault(key) + hash);
}
