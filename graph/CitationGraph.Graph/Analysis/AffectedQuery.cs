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
        while (_store.Guard(rows.MoveNext))
        {
            yield return rows.Current;
        }
    }

    private IEnumerable<AffectedRow> Rows(AffectedFilter filter)
    {
        using var words = new Words(_store.Connection);
        using var documents = new DocumentTable(_store.Connection);
        using var uses = new NormUses(_store.Connection, words, documents);
        using var graph = new DependenceGraph(_store.Connection, words, documents);
        var asked = new DocumentFilter(filter.Type, filter.Place);
        foreach (InstrumentId norm in Norms(filter))
        {
            StatusReport now = _status.At(norm, filter.AsOf);
            if (!Changed(now, filter))
            {
                continue;
            }

            // Who changes a norm does not rest on it.
            HashSet<InstrumentId> changers = [.. now.Events.Select(static e => e.By)];
            List<NormUse> direct = uses.Of(norm);
            direct.RemoveAll(use => use.IsAct || (!use.Document.Id.IsEmpty && changers.Contains(use.Document.Id)) || (filter.BasisOnly && !use.IsBasis));
            string label = Label(norm);
            var then = new ValidityOverTime(_status, norm);
            StatusEvent? named = filter.By.IsEmpty || filter.By == norm ? null : now.Events.FirstOrDefault(e => e.By == filter.By);
            bool fell = now.Inference is not null && now.By.IsEmpty && !IsChange(now.Validity);
            AffectedRow Row(DocumentRow document, string relation, string pinpoint, AffectedStep[] steps) => new()
            {
                Document = document.Path,
                Kind = document.Kind,
                Issuer = document.Issuer,
                Number = document.Number,
                Title = document.Title,
                Place = document.Place,
                Issued = document.Day,
                Norm = label,
                Id = norm,
                Relation = relation,
                Pinpoint = pinpoint,
                Then = then.On(document.Day is { } day && day <= filter.AsOf ? day : filter.AsOf),
                Now = now.Validity,
                By = named?.By ?? (fell ? now.Inference!.Chain[^1] : now.By),
                Since = named is not null ? named.Since : fell ? now.Inference!.Since : now.Since,
                YearOnly = named?.YearOnly ?? now.YearOnly,
                Part = named?.Part ?? now.Part,
                Events = now.Events,
                Inferred = fell,
                Steps = steps,
            };

            foreach (NormUse use in direct.Where(use => use.Document.Id != norm && asked.Takes(use.Document)))
            {
                yield return Row(use.Document, use.Relation, use.Pinpoint, []);
            }

            foreach ((DocumentRow dependent, long relation, Chain path) in filter.Transitive ? graph.Above(direct.Select(static u => u.Document), filter.Depth - 1) : [])
            {
                if (dependent.Id != norm && asked.Takes(dependent))
                {
                    yield return Row(dependent, words.Text(relation), string.Empty, Steps(path));
                }
            }
        }
    }

    /// <summary>From what the dependent cites to what cites the norm.</summary>
    private static AffectedStep[] Steps(Chain chain)
    {
        var steps = new AffectedStep[chain.Length + 1];
        int at = 0;
        for (Chain? step = chain; step is not null; step = step.Before)
        {
            steps[at++] = step.Document.Step;
        }

        return steps;
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
        (IsChange(now.Validity) || now.Inference is not null)
        && (filter.Since is not { } since || (now.Since ?? now.Inference?.Since) >= since || now.Events.Any(e => e.Since >= since))
        && (filter.By.IsEmpty || filter.By == now.Id || now.Events.Any(e => e.By == filter.By) || now.Inference?.Chain[^1] == filter.By);

    private static bool IsChange(Validity validity) => validity is not (Validity.Unknown or Validity.InForce or Validity.NotYetInForce);

    private string Label(InstrumentId norm) => _knowledge.Find(norm)?.Label ?? Finding.NumberOf(norm);
}
