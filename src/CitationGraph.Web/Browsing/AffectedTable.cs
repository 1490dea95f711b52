using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Store;
using CitationGraph.Web.Hosting;

namespace CitationGraph.Web.Browsing;

/// <summary>The affected documents of a store, worked out once for a day and a state of the store.</summary>
internal sealed class AffectedTable(WebSettings settings, StoreAccess store)
{
    private const int MostDays = 2, MostViews = 8;

    private readonly Remembered<DateOnly, AffectedRow[]> _days = new(store, MostDays);
    private readonly Remembered<(DateOnly AsOf, AffectedView View), AffectedSummary> _views = new(store, MostViews);

    /// <summary>What a view shows as of a day.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public AffectedSummary Of(AffectedView view, DateOnly asOf)
    {
        AffectedView first = view with { Page = 1 };
        return _views.Of((asOf, first), () => AffectedSummary.Of(first.Choose(_days.Of(asOf, () => store.Ask(open => Read(open, asOf))))));
    }

    private AffectedRow[] Read(GraphStore open, DateOnly asOf) =>
    [
        .. new AffectedQuery(open, StoreKnowledge.Over(settings.Registry, open)).Each(new AffectedFilter { AsOf = asOf })
            .OrderByDescending(static row => row.Since ?? DateOnly.MinValue),
    ];
}
