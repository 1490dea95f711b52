using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>A norm that a stored document cites.</summary>
/// <param name="Id">The norm.</param>
/// <param name="Label">Its number or name.</param>
/// <param name="Relations">Codes of how the document uses it, each once, in the order of the text.</param>
/// <param name="Pinpoint">The parts cited, parted by '; '.</param>
/// <param name="Mentions">How often.</param>
/// <param name="Then">Status at the document's day.</param>
/// <param name="Now">Status at the as-of day.</param>
public sealed record PlanNorm(InstrumentId Id, string Label, IReadOnlyList<string> Relations, string Pinpoint, int Mentions, StatusReport Then, StatusReport Now);

/// <summary>One stored document: identity, and its norms with what happened to them.</summary>
public sealed record PlanView
{
    /// <summary>Its path.</summary>
    public required string Path { get; init; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Its own number, empty when blank.</summary>
    public required string Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its issuing body.</summary>
    public required string Issuer { get; init; }

    /// <summary>Its day, or the earliest that it can have; none where nothing tells.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Its id; empty where its number is blank.</summary>
    public required InstrumentId Id { get; init; }

    /// <summary>The norms that it cites, in the order of the text.</summary>
    public required IReadOnlyList<PlanNorm> Norms { get; init; }

    /// <summary>How many citations could not be tied to one instrument.</summary>
    public required int Unresolved { get; init; }

    /// <summary>The view of one document; null where the store has none of that path.</summary>
    /// <param name="path">Its path, as the store has it.</param>
    /// <param name="asOf">The day that counts as now.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="store">The documents.</param>
    public static PlanView? Of(string path, DateOnly asOf, IKnowledge knowledge, GraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() => Read(path, asOf, knowledge, store.Connection));
    }

    private static PlanView? Read(string path, DateOnly asOf, IKnowledge knowledge, SqliteConnection connection)
    {
        using var statement = new Statement(connection, "SELECT kind, number, issued, issuer, title, id, doc FROM documents WHERE path = $1", 1);
        using SqliteDataReader row = statement.Read(path);
        if (!row.Read())
        {
            return null;
        }

        DateOnly? day = Dates.Parse(row.GetString(2));
        List<(string Id, string Relation, string Pinpoint)> cited = Cited(connection, row.GetInt64(6));
        var status = new StatusCalculator(knowledge);
        return new PlanView
        {
            Path = path,
            Kind = row.GetString(0),
            Number = row.GetString(1),
            Day = day,
            Issuer = row.GetString(3),
            Title = row.GetString(4),
            Id = new InstrumentId(row.GetString(5)),
            Unresolved = cited.Count(static c => c.Id.Length == 0),
            Norms = [.. cited.Where(static c => c.Id.Length > 0).GroupBy(static c => c.Id, StringComparer.Ordinal).Select(group =>
            {
                var id = new InstrumentId(group.Key);
                return new PlanNorm(id, knowledge.Find(id)?.Label ?? Finding.NumberOf(id), [.. group.Select(static c => c.Relation).Distinct()],
                    string.Join("; ", group.Select(static c => c.Pinpoint).Where(static p => p.Length > 0).Distinct()), group.Count(),
                    status.At(id, day is { } then && then <= asOf ? then : asOf), status.At(id, asOf));
            })],
        };
    }

    private static List<(string Id, string Relation, string Pinpoint)> Cited(SqliteConnection connection, long doc)
    {
        using var statement = new Statement(connection, "SELECT id, relation, pinpoint FROM citations WHERE doc = $1 ORDER BY start, end", 1);
        using SqliteDataReader row = statement.Read(doc);
        var cited = new List<(string, string, string)>();
        while (row.Read())
        {
            cited.Add((row.GetString(0), row.GetString(1), row.GetString(2)));
        }

        return cited;
    }
}
