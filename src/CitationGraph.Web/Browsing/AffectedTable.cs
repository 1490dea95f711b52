using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Store;
using CitationGraph.Web.Hosting;

namespace CitationGraph.Web.Browsing;

/// <summary>The affected documents of a store, worked out once for a day and a state of the store, the newest change
/// first.</summary>
internal sealed class AffectedTable(WebSettings settings, StoreAccess store)
{
    private readonly Lock _lock = new();
    private (DateOnly AsOf, (DateTime, long) Stamp) _key;
    private Lazy<IReadOnlyList<AffectedRow>>? _rows;

    /// <summary>The rows as of a day; those who ask at the same time wait for one working out.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public IReadOnlyList<AffectedRow> Rows(DateOnly asOf)
    {
        Lazy<IReadOnlyList<AffectedRow>> rows;
        lock (_lock)
        {
            (DateOnly, (DateTime, long)) key = (asOf, store.Stamp());
            if (_rows is null || key != _key)
            {
                (_rows, _key) = (new Lazy<IReadOnlyList<AffectedRow>>(() => store.Ask(open => Read(open, asOf))), key);
            }

            rows = _rows;
        }

        return rows.Value;
    }

    private AffectedRow[] Read(GraphStore open, DateOnly asOf) =>
    [
        .. new AffectedQuery(open, StoreKnowledge.Over(settings.Registry, open)).Each(new AffectedFilter { AsOf = asOf })
            .OrderByDescending(static row => row.Since ?? DateOnly.MinValue),
    ];
}
