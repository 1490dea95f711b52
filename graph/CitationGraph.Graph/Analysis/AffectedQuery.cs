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
    private Dictionary<string, DocumentRow>? _documents;
    private DependenceGraph? _graph;

    /// <summary>A query over a store.</summary>
    /// <param name="store">The documents.</param>
    /// <param name="knowledge">What is known, best <see cref="StoreKnowledge.Over"/> the registry.</param>
    public AffectedQuery(GraphStore store, IKnowledge knowledge)
    {
        _store = store;
        _knowledge = knowledge;
        _status = new StatusCalculator(knowledge);
    }

    /// <summary>The rows, in order of norm and document.</summary>
    public IReadOnlyList<AffectedRow> Run(AffectedFilter filter) => _store.Guard(() => Rows(filter));

    private List<AffectedRow> Rows(AffectedFilter filter)
    {
        _documents ??= DocumentTable.Load(_store.Connection);
        var rows = new List<AffectedRow>();
        using var citing = new Statement(_store.Connection, "SELECT d.path, c.relation, c.pinpoint FROM citations c JOIN documents d ON d.doc = c.doc WHERE c.id = $1 AND c.id <> '' ORDER BY d.path, c.start", 1);
        foreach (InstrumentId norm in Norms(filter))
        {
            StatusReport now = _status.At(norm, filter.AsOf);
            if (Changed(now, filter))
            {
                Direct(rows, norm, now, citing, filter);
            }
        }

        return rows;
    }

    private void Direct(List<AffectedRow> rows, InstrumentId norm, StatusReport now, Statement citing, AffectedFilter filter)
    {
        string label = Label(norm);
        var direct = new Dictionary<string, (string Relation, List<string> Pinpoints)>(StringComparer.Ordinal);
        using (SqliteDataReader row = citing.Read(norm.Value))
        {
            while (row.Read())
            {
                string path = row.GetString(0), relation = row.GetString(1), pinpoint = row.GetString(2);
                if (!direct.TryGetValue(path, out (string Relation, List<string> Pinpoints) use))
                {
                    direct[path] = use = (relation, []);
                }

                if (use.Relation == "CITES" && relation != "CITES")
                {
                    direct[path] = (relation, use.Pinpoints);
                }

                if (pinpoint.Length > 0 && !use.Pinpoints.Contains(pinpoint, StringComparer.Ordinal))
                {
                    use.Pinpoints.Add(pinpoint);
                }
            }
        }

        foreach ((string path, (string relation, List<string> pinpoints)) in direct)
        {
            Add(rows, _documents![path], norm, label, now, relation, string.Join("; ", pinpoints), [label], filter);
        }

        if (filter.Transitive && direct.Count > 0)
        {
            _graph ??= DependenceGraph.Load(_store.Connection);
            foreach ((string dependent, string relation, IReadOnlyList<string> path) in _graph.Above(direct.Keys, filter.Depth - 1))
            {
                Add(rows, _documents![dependent], norm, label, now, relation, string.Empty, [.. path.Select(p => Name(_documents[p])), label], filter);
            }
        }
    }

    private void Add(List<AffectedRow> rows, DocumentRow document, InstrumentId norm, string label, StatusReport now, string relation, string pinpoint, IReadOnlyList<string> path, AffectedFilter filter)
    {
        if (document.Id == norm || (filter.Type.Length > 0 && NameKey.Of(filter.Type) != NameKey.Of(document.Kind))
            || (filter.Place.Length > 0 && !In(document, filter.Place)))
        {
            return;
        }

        rows.Add(new AffectedRow
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
            Then = _status.At(norm, document.Day is { } day && day <= filter.AsOf ? day : filter.AsOf).Validity,
            Now = now.Validity,
            By = now.By.IsEmpty && now.Inference is { } fallen ? fallen.Chain[^1] : now.By,
            Since = now.Since ?? now.Inference?.Since,
            Path = path,
        });
    }

    private IEnumerable<InstrumentId> Norms(AffectedFilter filter)
    {
        if (!filter.By.IsEmpty)
        {
            // The norm itself, and what it changed.
            return new[] { filter.By }.Concat(_knowledge.DoneBy(filter.By).Select(static r => r.Target)).Distinct();
        }

        var ids = new List<InstrumentId>();
        using var distinct = new Statement(_store.Connection, "SELECT DISTINCT id FROM citations WHERE id <> '' ORDER BY id", 0);
        using SqliteDataReader row = distinct.Read();
        while (row.Read())
        {
            ids.Add(new InstrumentId(row.GetString(0)));
        }

        return ids;
    }

    private static bool Changed(StatusReport now, AffectedFilter filter) =>
        (now.Validity is not (Validity.Unknown or Validity.InForce or Validity.NotYetInForce) || now.Inference is not null)
        && (filter.Since is not { } since || (now.Since ?? now.Inference?.Since) >= since || now.Events.Any(e => e.Since >= since));

    private static bool In(DocumentRow document, string place) =>
        NameKey.Of(document.Place) == NameKey.Of(place) || NameKey.Of(document.Place).EndsWith(" " + NameKey.Of(place), StringComparison.Ordinal)
        || (document.Province.Length > 0 ? Places.ProvinceToday(document.Province) is { Length: > 0 } today && today == Places.ProvinceToday(place) : Places.IsIn(document.Place, place));

    private string Label(InstrumentId norm) => _knowledge.Find(norm)?.Label ?? Finding.NumberOf(norm);

    private static string Name(DocumentRow document) => document.Number.Length > 0 ? document.Number : document.Path;
}
