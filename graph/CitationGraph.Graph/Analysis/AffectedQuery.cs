using CitationGraph.Grammars;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>Which stored documents depend on norms that were changed, since when, by what, and was it so already at their day.</summary>
public sealed class AffectedQuery
{
    private readonly GraphStore _store;
    private readonly IKnowledge _knowledge;
    private readonly StatusCalculator _status;

    /// <summary>A query over a store.</summary>
    /// <param name="store">The documents.</param>
    /// <param name="knowledge">What is known, best <see cref="StoreKnowledge.Over"/> the registry.</param>
    public AffectedQuery(GraphStore store, IKnowledge knowledge)
    {
        _store = store;
        _knowledge = knowledge;
        _status = new StatusCalculator(knowledge);
    }

    /// <summary>The rows: by norm in order of its id; of each norm first the documents that cite it, by path, then those that
    /// depend on them, by distance and path.</summary>
    public IReadOnlyList<AffectedRow> Run(AffectedFilter filter) => [.. Each(filter)];

    /// <summary>The same rows one by one, none of them kept.</summary>
    public IEnumerable<AffectedRow> Each(AffectedFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        using IEnumerator<AffectedRow> rows = _store.Guard(Rows(filter).GetEnumerator);
        Func<bool> next = rows.MoveNext;
        while (_store.Guard(next))
        {
            yield return rows.Current;
        }
    }

    private IEnumerable<AffectedRow> Rows(AffectedFilter filter)
    {
        using IDisposable snapshot = _store.Snapshot();
        Words words = _store.Words;
        using var documents = new DocumentTable(_store.Connection, words);
        var order = new PathOrder(_store.Connection, documents);
        using var uses = new NormUses(_store.Connection, words, documents, order);
        using var graph = new DependenceGraph(_store.Connection, words, documents, order);
        var asked = new DocumentFilter(filter.Type, filter.Place);
        foreach (InstrumentId norm in Norms(filter))
        {
            StatusReport now = _status.At(norm, filter.AsOf);
            if (!Changed(now, filter))
            {
                continue;
            }

            HashSet<long> own = [.. AffectedRule.Own(now).Select(id => words.Find(id.Value)).Where(static word => word > 0)];
            long self = words.Find(norm.Value);
            List<NormUse> direct = uses.Of(self);
            direct.RemoveAll(use => !use.Counts || own.Contains(use.Document.Self) || (filter.BasisOnly && !use.IsBasis));
            var affected = new AffectedNorm(Label(norm), now, filter.By, new ValidityOverTime(_status, norm));
            foreach (NormUse use in direct)
            {
                if (asked.Takes(use.Document))
                {
                    yield return new AffectedRow(use.Document, affected, use.Relation, use.Pinpoint, null);
                }
            }

            foreach ((DocumentRow dependent, long relation, Chain path) in filter.Transitive ? graph.Above(direct.Select(static u => u.Document), filter.Depth - 1) : [])
            {
                if (dependent.Self != self && asked.Takes(dependent))
                {
                    yield return new AffectedRow(dependent, affected, words.Text(relation), string.Empty, path);
                }
            }
        }
    }

    private IEnumerable<InstrumentId> Norms(AffectedFilter filter)
    {
        if (!filter.By.IsEmpty)
        {
            // The norm itself, what it changed, and what details that.
            InstrumentId[] changed = [.. _knowledge.DoneBy(filter.By).Where(static r => r.Kind != RelationKind.Guides).Select(static r => r.Target)];
            IEnumerable<InstrumentId> details = changed.SelectMany(_knowledge.ActingOn).Where(static r => r.Kind == RelationKind.Guides).Select(static r => r.Source);
            return new[] { filter.By }.Concat(changed.Concat(details).OrderBy(static i => i.Value, StringComparer.Ordinal)).Distinct();
        }

        var ids = new List<InstrumentId>();
        using var cited = new Statement(_store.Connection, "SELECT text FROM words w WHERE EXISTS (SELECT 1 FROM mentions m WHERE m.id = w.word AND m.id <> 0) ORDER BY text", 0);
        using SqliteDataReader row = cited.Read();
        while (row.Read())
        {
            ids.Add(new InstrumentId(row.GetString(0)));
        }

        return ids;
    }

    /// <summary>True when the status of a norm is one that a filter asks for.</summary>
    internal static bool Changed(StatusReport now, AffectedFilter filter) =>
        now.IsChanged
        && (filter.Since is not { } since || (now.Since ?? now.Inference?.Since) >= since || now.Events.Any(e => e.Since >= since))
        && (filter.By.IsEmpty || filter.By == now.Id || now.Events.Any(e => e.By == filter.By) || now.Inference?.Chain[^1] == filter.By);

    private string Label(InstrumentId norm) => _knowledge.Find(norm)?.Label ?? Finding.NumberOf(norm);
}
