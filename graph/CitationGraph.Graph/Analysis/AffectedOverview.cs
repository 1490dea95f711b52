using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Analysis;

/// <summary>Which of the affected documents to look at; empty parts leave nothing out.</summary>
/// <param name="Norm">Id of the changed norm.</param>
/// <param name="Place">Place of the document, as its header has it.</param>
/// <param name="Month">Month of the change, '2025-07'.</param>
/// <param name="Words">Part of the document's number, title, place or path, or of the norm's number or name; in any case.</param>
public sealed record AffectedChoice(string Norm, string Place, string Month, string Words);

/// <summary>A group of affected documents.</summary>
/// <param name="Value">What <see cref="AffectedChoice"/> calls it.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Rows">Its rows: a document counts once for each changed norm that it cites.</param>
public sealed record AffectedGroup(string Value, string Label, int Rows);

/// <summary>What sums up the affected documents of a choice.</summary>
/// <param name="Rows">Pairs of a document and a changed norm.</param>
/// <param name="Documents">Documents.</param>
/// <param name="Norms">Changed norms.</param>
/// <param name="ByNorm">The norms with most rows.</param>
/// <param name="ByMonth">The months of the changes, the newest first.</param>
/// <param name="ByPlace">The places with most rows.</param>
public sealed record AffectedSummary(int Rows, int Documents, int Norms, IReadOnlyList<AffectedGroup> ByNorm, IReadOnlyList<AffectedGroup> ByMonth, IReadOnlyList<AffectedGroup> ByPlace);

/// <summary>The documents that cite changed norms, counted in memory; rows are read from the store as they are shown. The same
/// rows as <see cref="AffectedQuery"/> gives for the day. Immutable; thread-safe where every caller brings a store of its
/// own.</summary>
public sealed class AffectedOverview
{
    private readonly Adjacency _adjacency;
    private readonly IKnowledge _registry;
    private readonly IReadOnlyList<ChangedNorm> _norms;
    private readonly DateOnly _asOf;

    /// <summary>Finds the changed norms.</summary>
    /// <param name="store">The documents.</param>
    /// <param name="registry">What is known without them.</param>
    /// <param name="adjacency">What uses what in the store.</param>
    /// <param name="asOf">The day that counts as now.</param>
    public AffectedOverview(GraphStore store, IKnowledge registry, Adjacency adjacency, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_adjacency, _registry, _asOf) = (adjacency, registry, asOf);
        _norms = store.Guard(() => new ChangedNorms(store, registry, adjacency).AsOf(asOf));
    }

    /// <summary>Counts what a choice takes.</summary>
    /// <param name="store">The documents.</param>
    /// <param name="choice">What to count.</param>
    /// <param name="most">Groups of each kind.</param>
    public AffectedSummary Count(GraphStore store, AffectedChoice choice, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() => Count(new AffectedTaker(store.Connection, _adjacency, choice), store, most));
    }

    /// <summary>The rows of a choice, one by one: the newest change first, of each norm the newest document first.</summary>
    /// <param name="store">The documents.</param>
    /// <param name="choice">What to show.</param>
    /// <param name="skip">Rows to pass over; they are not read.</param>
    public IEnumerable<AffectedRow> Rows(GraphStore store, AffectedChoice choice, int skip = 0)
    {
        ArgumentNullException.ThrowIfNull(store);
        using IEnumerator<AffectedRow> rows = store.Guard(() => Rows(new AffectedTaker(store.Connection, _adjacency, choice), store, skip).GetEnumerator());
        while (store.Guard(rows.MoveNext))
        {
            yield return rows.Current;
        }
    }

    private AffectedSummary Count(AffectedTaker taker, GraphStore store, int most)
    {
        bool[] seen = new bool[_adjacency.Documents];
        var byPlace = new Dictionary<int, int>();
        var byNorm = new List<AffectedGroup>();
        var byMonth = new Dictionary<string, int>(StringComparer.Ordinal);
        int rows = 0, documents = 0;
        foreach (ChangedNorm norm in _norms.Where(taker.Takes))
        {
            bool all = taker.TakesAllOf(norm);
            int before = rows;
            foreach (uint use in _adjacency.Uses(norm.Word))
            {
                int document = Adjacency.Document(use);
                if (!norm.Affects(use) || !taker.Takes(document, all))
                {
                    continue;
                }

                rows++;
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(byPlace, _adjacency.Place(document), out _)++;
                documents += seen[document] ? 0 : 1;
                seen[document] = true;
            }

            if (rows > before)
            {
                byNorm.Add(new AffectedGroup(norm.Id.Value, norm.Label, rows - before));
                byMonth[norm.Month] = byMonth.GetValueOrDefault(norm.Month) + rows - before;
            }
        }

        using var words = new Words(store.Connection);
        return new AffectedSummary(rows, documents, byNorm.Count,
            [.. byNorm.OrderByDescending(static g => g.Rows).ThenBy(static g => g.Value, StringComparer.Ordinal).Take(most)],
            [.. byMonth.Where(static m => m.Key.Length > 0).OrderByDescending(static m => m.Key, StringComparer.Ordinal).Take(most).Select(static m => new AffectedGroup(m.Key, $"{m.Key[5..]}/{m.Key[..4]}", m.Value))],
            [.. byPlace.Where(static p => p.Key > 0).Select(p => new AffectedGroup(words.Text(p.Key), words.Text(p.Key), p.Value))
                .OrderByDescending(static g => g.Rows).ThenBy(static g => g.Value, StringComparer.Ordinal).Take(most)]);
    }

    private IEnumerable<AffectedRow> Rows(AffectedTaker taker, GraphStore store, int skip)
    {
        using var words = new Words(store.Connection);
        using var documents = new DocumentTable(store.Connection, words);
        using var uses = new SingleUse(store.Connection, words, documents);
        var status = new StatusCalculator(StoreKnowledge.Over(_registry, store));
        foreach (ChangedNorm norm in _norms.Where(taker.Takes))
        {
            List<int> chosen = Chosen(taker, norm);
            if (skip >= chosen.Count)
            {
                skip -= chosen.Count;
                continue;
            }

            var affected = new AffectedNorm(norm.Label, norm.Report, InstrumentId.None, new ValidityOverTime(status, norm.Id));
            foreach (int document in _adjacency.NewestFirst(chosen).Skip(skip))
            {
                NormUse use = uses.Of(norm.Word, _adjacency.Doc(document));
                yield return new AffectedRow(use.Document, affected, use.Relation, use.Pinpoint, null);
            }

            skip = 0;
        }
    }

    private List<int> Chosen(AffectedTaker taker, ChangedNorm norm)
    {
        bool all = taker.TakesAllOf(norm);
        var chosen = new List<int>();
        foreach (uint use in _adjacency.Uses(norm.Word))
        {
            if (norm.Affects(use) && taker.Takes(Adjacency.Document(use), all))
            {
                chosen.Add(Adjacency.Document(use));
            }
        }

        return chosen;
    }
}
