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

            List<NormUse> direct = uses.Of(norm);
            string label = Label(norm);
            var then = new ValidityOverTime(_status, norm);
            string[] itself = [label];
            AffectedRow Row(DocumentRow document, string relation, string pinpoint, string[] path) => new()
            {
                Document = document.Path,
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
                By = now.By.IsEmpty && now.Inference is { } fallen ? fallen.Chain[^1] : now.By,
                Since = now.Since ?? now.Inference?.Since,
                Path = path,
            };

            foreach (NormUse use in direct.Where(use => use.Document.Id != norm && asked.Takes(use.Document)))
            {
                yield return Row(use.Document, use.Relation, use.Pinpoint, itself);
            }

            foreach ((DocumentRow dependent, long relation, Chain path) in filter.Transitive ? graph.Above(direct.Select(static u => u.Document), filter.Depth - 1) : [])
            {
                if (dependent.Id != norm && asked.Takes(dependent))
                {
                    yield return Row(dependent, words.Text(relation), string.Empty, Path(path, label));
                }
            }
        }
    }

    /// <summary>From what the dependent cites to the norm.</summary>
    private static string[] Path(Chain chain, string norm)
    {
        string[] path = new string[chain.Length + 2];
        path[^1] = norm;
        int at = 0;
        for (Chain? step = chain; step is not null; step = step.Before)
        {
            path[at++] = step.Document.Name;
        }

        return path;
    }

    private IEnumerable<InstrumentId> Norms(AffectedFilter filter)
    {
        if (!filter.By.IsEmpty)
        {
            // The norm itself, and what it changed.
            return new[] { filter.By }.Concat(_knowledge.DoneBy(filter.By).Select(static r => r.Target)).Distinct();
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

    private static bool Changed(StatusReport now, AffectedFilter filter) =>
        (now.Validity is not (Validity.Unknown or Validity.InForce or Validity.NotYetInForce) || now.Inference is not null)
        && (filter.Since is not { } since || (now.Since ?? now.Inference?.Since) >= since || now.Events.Any(e => e.Since >= since));

    private string Label(InstrumentId norm) => _knowledge.Find(norm)?.Label ?? Finding.NumberOf(norm);
}
