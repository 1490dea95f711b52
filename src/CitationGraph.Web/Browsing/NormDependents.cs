using CitationGraph.Graph.Analysis;
using CitationGraph.Web.Hosting;

namespace CitationGraph.Web.Browsing;

/// <summary>What rests on a norm, as its page shows it: all of it counted, some of it read.</summary>
/// <param name="Place">The place that it was asked for, empty for all.</param>
/// <param name="Documents">All, those that cite the norm first.</param>
/// <param name="Read">Those that are shown one by one, by number in the store.</param>
internal sealed record NormDependents(string Place, IReadOnlyList<DependentDocument> Documents, IReadOnlyDictionary<long, Dependent> Read)
{
    /// <summary>Rows of the table.</summary>
    public const int Shown = 200;

    private const int MostPlaces = 500;

    /// <summary>Nothing: there is no store.</summary>
    public static readonly NormDependents None = new(string.Empty, [], new Dictionary<long, Dependent>());

    /// <summary>Those that cite the norm.</summary>
    public IReadOnlyList<DependentDocument> Direct { get; } = [.. Documents.Where(static d => d.Nearest == 0)];

    /// <summary>Those that rest on others.</summary>
    public IReadOnlyList<DependentDocument> Through { get; } = [.. Documents.Where(static d => d.Nearest != 0)];

    /// <summary>The places of all that rest on the norm, the most frequent first.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The rows of the table.</summary>
    public IEnumerable<Dependent> Rows => Documents.Take(Shown).Select(d => Read[d.Doc]);

    /// <summary>What rests on a norm.</summary>
    public static NormDependents Of(DependentMap map, string place, StoreAccess store)
    {
        IReadOnlyList<DependentDocument> documents = place.Length > 0 ? [.. map.All.Where(d => d.Place == place)] : map.All;
        var all = new NormDependents(place, documents, None.Read);
        DependentDocument[] shown = [.. documents.Take(Shown).Concat(NormPicture.Single(all.Direct)).Concat(NormPicture.Single(all.Through)).Distinct()];
        IReadOnlyList<Dependent> read = store.Ask(open => map.Read(open, shown));
        string[] places = [.. map.All.CountBy(static d => d.Place).Where(static p => p.Key.Length > 0)
            .OrderByDescending(static p => p.Value).ThenBy(static p => p.Key, StringComparer.Ordinal).Select(static p => p.Key).Take(MostPlaces)];
        return all with { Places = places, Read = shown.Zip(read).ToDictionary(static one => one.First.Doc, static one => one.Second) };
    }
}
