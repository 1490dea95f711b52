using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>What the documents of a store teach: their own identity and days, and what they state that instruments do to each
/// other. A picture of the store at the moment it was loaded.</summary>
public static class StoreKnowledge
{
    /// <summary>Loads what a store teaches.</summary>
    public static InstrumentRegistry Load(GraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() => new InstrumentRegistry([.. Instruments(store.Connection)], [.. Relations(store.Connection)]));
    }

    /// <summary>The registry with what a store teaches below it.</summary>
    public static IKnowledge Over(IKnowledge registry, GraphStore store) => new CombinedKnowledge(registry, Load(store));

    private static IEnumerable<Instrument> Instruments(SqliteConnection connection)
    {
        using var statement = new Statement(connection, "SELECT id, kind, number, issued, day_is_bound, issuer, title, effective, path FROM documents WHERE id <> '' ORDER BY path", 0);
        using SqliteDataReader row = statement.Read();
        while (row.Read())
        {
            string kind = row.GetString(1);
            DateOnly? issued = row.GetInt32(4) == 1 ? null : Dates.Parse(row.GetString(3));
            yield return new Instrument
            {
                Id = new InstrumentId(row.GetString(0)),
                Kind = kind,
                Number = row.GetString(2),
                Name = KindTable.IsNamed(kind) ? row.GetString(6) : string.Empty,
                Issued = issued,
                Year = issued?.Year ?? 0,
                Issuer = row.GetString(5),
                Effective = Dates.Parse(row.GetString(7)),
                Provenance = Provenance.Ingested,
                Source = row.GetString(8),
            };
        }
    }

    private static IEnumerable<Relation> Relations(SqliteConnection connection)
    {
        using var statement = new Statement(connection, "SELECT r.source, r.relation, r.target, r.effective, r.partial, r.part, r.evidence FROM relations r JOIN documents d ON d.doc = r.doc ORDER BY d.path, r.seq", 0);
        using SqliteDataReader row = statement.Read();
        while (row.Read())
        {
            if (RelationCodes.TryParse(row.GetString(1), out RelationKind kind))
            {
                yield return new Relation
                {
                    Source = new InstrumentId(row.GetString(0)),
                    Kind = kind,
                    Target = new InstrumentId(row.GetString(2)),
                    Effective = Dates.Parse(row.GetString(3)),
                    Partial = row.GetInt32(4) == 1,
                    Part = row.GetString(5),
                    Provenance = Provenance.Ingested,
                    Basis = row.GetString(6),
                };
            }
        }
    }
}
