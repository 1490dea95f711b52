using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Store;
using CitationGraph.Web.Hosting;

namespace CitationGraph.Web.Browsing;

/// <summary>What pages ask of a whole store: which document uses which norm is read once for a state of the store, what is
/// counted over it once for a day and a choice. Rows are read as they are shown.</summary>
internal sealed class AffectedTable(WebSettings settings, StoreAccess store)
{
    private const int MostDays = 2, MostChoices = 16, MostNorms = 8, MostGroups = 12;

    private readonly Remembered<bool, Adjacency> _adjacency = new(store, 1);
    private readonly Remembered<DateOnly, AffectedOverview> _days = new(store, MostDays);
    private readonly Remembered<(DateOnly AsOf, AffectedChoice Choice), AffectedSummary> _counts = new(store, MostChoices);
    private readonly Remembered<InstrumentId, DependentMap> _norms = new(store, MostNorms);

    /// <summary>The counts of a choice as of a day.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public AffectedSummary Count(AffectedChoice choice, DateOnly asOf) =>
        _counts.Of((asOf, choice), () => store.Ask(open => Overview(open, asOf).Count(open, choice, MostGroups)));

    /// <summary>Some rows of a choice as of a day.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public IReadOnlyList<AffectedRow> Rows(AffectedChoice choice, DateOnly asOf, int skip, int take) =>
        store.Ask<IReadOnlyList<AffectedRow>>(open => [.. Overview(open, asOf).Rows(open, choice, skip).Take(take)]);

    /// <summary>All rows of a choice as of a day, none of them kept.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public IEnumerable<AffectedRow> Each(AffectedChoice choice, DateOnly asOf)
    {
        using GraphStore open = store.Open();
        foreach (AffectedRow row in Overview(open, asOf).Rows(open, choice))
        {
            yield return row;
        }
    }

    /// <summary>What rests on a norm.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public DependentMap On(InstrumentId norm) => _norms.Of(norm, () => store.Ask(open => DependentMap.Of(norm, open, Read(open))));

    private AffectedOverview Overview(GraphStore open, DateOnly asOf) => _days.Of(asOf, () => new AffectedOverview(open, settings.Registry, Read(open), asOf));

    private Adjacency Read(GraphStore open) => _adjacency.Of(true, () => Adjacency.Of(open));
}
