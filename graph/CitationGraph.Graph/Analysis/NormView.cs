using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>A document that cites a norm.</summary>
/// <param name="Document">Path.</param>
/// <param name="Number">Its own number.</param>
/// <param name="Relation">Code of how it uses the norm.</param>
/// <param name="Pinpoint">The part.</param>
/// <param name="Mentions">How often.</param>
public sealed record CitingDocument(string Document, string Number, string Relation, string Pinpoint, int Mentions);

/// <summary>One norm: identity, status, timeline, what it changed, who cites it.</summary>
public sealed record NormView
{
    /// <summary>The norm.</summary>
    public required InstrumentId Id { get; init; }

    /// <summary>What is known of it; null when nothing is.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>Its status at the as-of day.</summary>
    public required StatusReport Status { get; init; }

    /// <summary>What happened to it, and will.</summary>
    public required IReadOnlyList<StatusEvent> Timeline { get; init; }

    /// <summary>What it does to others.</summary>
    public required IReadOnlyList<Relation> Changed { get; init; }

    /// <summary>Who cites it; empty without a store.</summary>
    public required IReadOnlyList<CitingDocument> CitedBy { get; init; }

    /// <summary>True when no source says anything of it, and nothing cites it.</summary>
    public bool IsEmpty => Instrument is null && Timeline.Count == 0 && Changed.Count == 0 && CitedBy.Count == 0;

    /// <summary>The view of one norm.</summary>
    /// <param name="id">The norm.</param>
    /// <param name="asOf">The day that counts as now.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="store">The documents, null for none.</param>
    public static NormView Of(InstrumentId id, DateOnly asOf, IKnowledge knowledge, GraphStore? store = null)
    {
        var status = new StatusCalculator(knowledge);
        return new NormView
        {
            Id = id,
            Instrument = knowledge.Find(id),
            Status = status.At(id, asOf),
            Timeline = status.Timeline(id),
            Changed = knowledge.DoneBy(id),
            CitedBy = store is null ? [] : store.Guard(() => Citing(store, id)),
        };
    }

    private static List<CitingDocument> Citing(GraphStore store, InstrumentId id)
    {
        var rows = new List<CitingDocument>();
        using var statement = new Statement(store.Connection, """
            SELECT d.path, n.text, r.text, p.text, count(*) FROM mentions m JOIN files d ON d.doc = m.doc
            JOIN words n ON n.word = d.number JOIN words r ON r.word = m.relation JOIN words p ON p.word = m.pinpoint
            WHERE m.id = (SELECT word FROM words WHERE text = $1) AND m.id <> 0 GROUP BY d.path, r.text, p.text ORDER BY d.path, r.text, p.text
            """, 1);
        using SqliteDataReader row = statement.Read(id.Value);
        while (row.Read())
        {
            rows.Add(new CitingDocument(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt32(4)));
        }

        return rows;
    }
}
