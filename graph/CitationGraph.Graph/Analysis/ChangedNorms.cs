using CitationGraph.Grammars;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Analysis;

/// <summary>A norm that stored documents cite and that was changed.</summary>
/// <param name="Word">Number of the word of its id.</param>
/// <param name="Label">Its number or name.</param>
/// <param name="Report">Its status.</param>
/// <param name="Own">Documents that it does not affect, see <see cref="AffectedRule.Own"/>.</param>
internal sealed record ChangedNorm(long Word, string Label, StatusReport Report, HashSet<int> Own)
{
    /// <summary>The norm.</summary>
    public InstrumentId Id => Report.Id;

    /// <summary>The month of the change, '2025-07'; empty where it is not known.</summary>
    public string Month { get; } = Report.ChangedSince?.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>True when a use makes the document one that is affected.</summary>
    public bool Affects(uint use) => AffectedRule.Counts(Adjacency.Weight(use)) && !Own.Contains(Adjacency.Document(use));
}

/// <summary>Finds the changed among the norms that a store cites. Whatever nothing acts on and nothing is stated of is passed
/// over without a question to the store.</summary>
internal sealed class ChangedNorms(GraphStore store, IKnowledge registry, Adjacency adjacency)
{
    private readonly StoreKnowledge _learnt = StoreKnowledge.Of(store);

    /// <summary>The changed norms as of a day, the newest change first, then in order of their ids.</summary>
    public IReadOnlyList<ChangedNorm> AsOf(DateOnly day)
    {
        var knowledge = new CombinedKnowledge(registry, _learnt);
        var status = new StatusCalculator(knowledge);
        HashSet<string> acted = ActedOn();
        using var owners = new RawStatement(store.Connection, "SELECT doc FROM files WHERE id = (SELECT word FROM words WHERE text = ?) AND id <> 0");
        var changed = new List<ChangedNorm>();
        using var words = new RawStatement(store.Connection, "SELECT word, text FROM words");
        while (words.Read())
        {
            long word = words.Number(0);
            if (adjacency.Uses(word).IsEmpty)
            {
                continue;
            }

            string text = words.Text(1);
            var id = new InstrumentId(text);
            if ((acted.Contains(text) || MayBeChanged(id)) && status.At(id, day) is { IsChanged: true } report)
            {
                HashSet<int> own = [.. AffectedRule.Own(report).SelectMany(one => Documents(owners, one))];
                changed.Add(new ChangedNorm(word, knowledge.Find(id)?.Label ?? Finding.NumberOf(id), report, own));
            }
        }

        return [.. changed.OrderByDescending(static c => c.Report.ChangedSince ?? DateOnly.MinValue).ThenBy(static c => c.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>The ids that stored documents act on, or that detail others by the word of one.</summary>
    private HashSet<string> ActedOn()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        using var rows = new RawStatement(store.Connection, "SELECT target FROM relations UNION SELECT source FROM relations WHERE relation = 'GUIDES'");
        while (rows.Read())
        {
            ids.Add(rows.Text(0));
        }

        return ids;
    }

    private bool MayBeChanged(InstrumentId id) =>
        registry.ActingOn(id).Count > 0 || registry.Find(id) is { Stated: not Validity.Unknown } or { Expires: not null } || registry.DoneBy(id).Any(static r => r.Kind == RelationKind.Guides);

    private List<int> Documents(RawStatement owners, InstrumentId id)
    {
        var documents = new List<int>();
        for (owners.Bind(1, id.ToString()); owners.Read();)
        {
            if (adjacency.Find(owners.Number(0)) is >= 0 and var document)
            {
                documents.Add(document);
            }
        }

        return documents;
    }
}
