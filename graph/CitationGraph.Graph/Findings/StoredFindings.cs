using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Status;
using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Findings;

/// <summary>Findings on the validity of what stored documents cite, from the rows of a store. Findings on form need the text as
/// it was read, which a store does not keep; they are a matter of checking the document.</summary>
public static class StoredFindings
{
    /// <summary>The findings, by path of the document, then by place in it; none of them is kept.</summary>
    /// <param name="store">The documents.</param>
    /// <param name="knowledge">What is known of instruments.</param>
    /// <param name="asOf">The day that counts as now.</param>
    /// <param name="settings">Severities; those of the rules where null.</param>
    public static IEnumerable<Finding> Each(GraphStore store, IKnowledge knowledge, DateOnly asOf, CheckSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var status = new StatusCalculator(knowledge);
        using IDisposable snapshot = store.Snapshot();
        using var documents = new Statement(store.Connection, "SELECT doc, path, issued, day_is_bound, issuer, effective, id FROM documents ORDER BY path", 0);
        using var citations = new Statement(store.Connection, "SELECT start, end, text, kind, number, date, issuer, name, relation, pinpoint, confidence, id FROM citations WHERE doc = $1 AND id <> '' ORDER BY start, end", 1);
        using SqliteDataReader row = store.Guard(() => documents.Read());
        while (store.Guard(row.Read))
        {
            var context = new DocumentContext
            {
                Day = Dates.Parse(row.GetString(2)),
                DayIsStated = row.GetInt64(3) == 0,
                Issuer = row.GetString(4),
                Effective = Dates.Parse(row.GetString(5)),
                Self = new InstrumentId(row.GetString(6)),
            };
            var sink = new FindingSink(row.GetString(1), settings ?? CheckSettings.Default);
            ValidityRules.Check(store.Guard(() => Read(citations, row.GetInt64(0))), context, asOf, knowledge, status, sink);
            foreach (Finding finding in sink.Sorted())
            {
                yield return finding;
            }
        }
    }

    private static List<ResolvedCitation> Read(Statement citations, long doc)
    {
        var read = new List<ResolvedCitation>();
        using SqliteDataReader row = citations.Read(doc);
        while (row.Read())
        {
            read.Add(new ResolvedCitation
            {
                Citation = new Citation
                {
                    Span = new TextSpan(row.GetInt32(0), row.GetInt32(1)),
                    Text = row.GetString(2),
                    Type = row.GetString(3),
                    Number = row.GetString(4),
                    Date = Date(row.GetString(5)),
                    Issuer = row.GetString(6),
                    Name = row.GetString(7),
                    Relation = RelationCodes.TryParse(row.GetString(8), out RelationKind relation) ? relation : RelationKind.Cites,
                    Pinpoint = row.GetString(9),
                    Confidence = row.GetDouble(10),
                },
                Outcome = Outcome.Resolved,
                Id = new InstrumentId(row.GetString(11)),
            });
        }

        return read;
    }

    private static CitedDate Date(string text) => Dates.Parse(text) is { } day ? new CitedDate(day.Year, day.Month, day.Day)
        : Dates.Year(text) is > 0 and var year ? new CitedDate(year, 0, 0) : CitedDate.None;
}
