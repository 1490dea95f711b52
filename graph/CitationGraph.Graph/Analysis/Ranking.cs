using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>How much a norm is used.</summary>
/// <param name="Id">The norm.</param>
/// <param name="Documents">Documents that cite it.</param>
/// <param name="Dependents">Of these, those that rest on it: as a basis, or carry it out.</param>
/// <param name="Mentions">Mentions in all.</param>
public sealed record RankedNorm(InstrumentId Id, int Documents, int Dependents, int Mentions);

/// <summary>The norms that a store uses most.</summary>
public static class Ranking
{
    /// <summary>The most cited norms.</summary>
    /// <param name="store">The documents.</param>
    /// <param name="top">How many.</param>
    /// <param name="byDependents">True for the most depended on in place of the most cited.</param>
    public static IReadOnlyList<RankedNorm> Of(GraphStore store, int top, bool byDependents = false)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() => Rows(store.Connection, top, byDependents));
    }

    private static List<RankedNorm> Rows(SqliteConnection connection, int top, bool byDependents)
    {
        var rows = new List<RankedNorm>();
        using var statement = new Statement(connection, $"""
            SELECT id, count(DISTINCT doc), count(DISTINCT CASE WHEN relation IN ('BASED_ON', 'IMPLEMENTS') THEN doc END), count(*)
            FROM citations WHERE id <> '' GROUP BY id ORDER BY {(byDependents ? 3 : 2)} DESC, 4 DESC, id LIMIT $1
            """, 1);
        using SqliteDataReader row = statement.Read(top);
        while (row.Read())
        {
            rows.Add(new RankedNorm(new InstrumentId(row.GetString(0)), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3)));
        }

        return rows;
    }
}
